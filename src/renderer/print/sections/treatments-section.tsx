import type { RecordOf } from "../../../shared/contract/record.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { outcome, sacculectomyApproach, side, treatment } from "../../../shared/vocabulary/index.ts";
import { shortened } from "../density.ts";
import type { PaperWords, SectionProps } from "../words.ts";

type Treatment = RecordOf<"treatment">;
type Visit = RecordOf<"vet_visit">;

/** Section 9: treatments and vet visits as reported, newest first, whatever the period. */
export function TreatmentsSection({ view, words, density }: SectionProps) {
  const { t, f } = words;
  const rows = [...ofKind(view.records, "treatment"), ...ofKind(view.records, "vet_visit")].toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  const shown = rows.slice(0, density.treatments);
  const left = rows.slice(density.treatments);
  return (
    <section className="treatments" data-empty={rows.length === 0 || undefined}>
      <h2>{t("treatments")}</h2>
      {rows.length === 0 && <p>{` ${t("noTreatments")}`}</p>}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("date")}</th>
              <th scope="col">{t("whatWasDone")}</th>
              <th scope="col">{t("by")}</th>
              <th scope="col">{t("outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">{f.date(row.date)}</th>
                {row.kind === "treatment" ? (
                  <TreatmentCells row={row} words={words} most={density.words} />
                ) : (
                  <VisitCells row={row} words={words} most={density.words} practice={view.practice} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <p className="more">
          {t(shown.length === 0 ? "treatmentsLeft" : "moreTreatments", {
            count: left.length,
            since: f.date(left.at(-1)?.date ?? ""),
          })}
        </p>
      )}
    </section>
  );
}

function cutWords(text: string, most: number, t: PaperWords["t"]): string {
  const cut = shortened(text, most);
  return cut.left === 0 ? cut.text : `${cut.text} ${t("charactersLeft", { count: cut.left })}`;
}

function TreatmentCells({
  row,
  words,
  most,
}: {
  readonly row: Treatment;
  readonly words: PaperWords;
  readonly most: number;
}) {
  const { t, f, label } = words;
  const details = [
    row.name,
    row.dose,
    row.side === null ? "" : label(side, row.side).toLocaleLowerCase(),
    row.approach === null ? "" : label(sacculectomyApproach, row.approach).toLocaleLowerCase(),
    row.until === null ? "" : t("until", { date: f.date(row.until) }),
  ].filter((detail) => detail !== "");
  return (
    <>
      <td>
        <strong>{label(treatment, row.treatment)}</strong>
        {details.length > 0 && `: ${cutWords(details.join(", "), most, t)}`}
      </td>
      <td>{row.prescriber === "" ? <i>{t("notNoted")}</i> : cutWords(row.prescriber, most / 2, t)}</td>
      <td>
        {row.outcome === null ? <i>{t("notNoted")}</i> : label(outcome, row.outcome)}
        {row.recheck_date !== null && `; ${t("recheck", { date: f.date(row.recheck_date) })}`}
      </td>
    </>
  );
}

function VisitCells({
  row,
  words,
  most,
  practice,
}: {
  readonly row: Visit;
  readonly words: PaperWords;
  readonly most: number;
  readonly practice: SectionProps["view"]["practice"];
}) {
  const { t, f } = words;
  const say = (text: string) => cutWords(text, most, t);
  const by = [row.vet, row.practice_id !== null && row.practice_id === practice?.id ? practice.name : ""]
    .filter((name) => name !== "")
    .join(", ");
  return (
    <>
      <td>
        <strong>{t("vetVisit")}</strong>
        {row.done !== "" && `: ${say(row.done)}`}
        {row.reported_findings !== "" && `. ${t("foundAsReported", { words: say(row.reported_findings) })}`}
      </td>
      <td>{by === "" ? <i>{t("notNoted")}</i> : by}</td>
      <td>
        {row.reported_diagnosis === "" ? (
          <i>{t("noDiagnosisNoted")}</i>
        ) : (
          t("diagnosisAsReported", { date: f.date(row.date), words: say(row.reported_diagnosis) })
        )}
        {row.recheck_date !== null && `; ${t("recheck", { date: f.date(row.recheck_date) })}`}
      </td>
    </>
  );
}
