import {
  allergyState,
  carePlanItem,
  sign as signs,
  type Sign,
  treatment,
} from "../../../shared/vocabulary/index.ts";
import { addDays } from "../../../shared/domain/dates.ts";
import { shortened } from "../density.ts";
import {
  currentMedicines,
  lastState,
  PRESENT_DAYS,
  type PresentSign,
  presentSigns,
} from "../present-signs.ts";
import { severityText } from "../witness-text.ts";
import type { PaperWords, SectionProps } from "../words.ts";

/** What a vet asks next, and the signs that answer it. */
const QUESTIONS = {
  appetite: ["appetite_down", "not_eating"],
  thirst: ["drinking_more"],
  urine: ["urinating_more"],
  energy: ["lethargy", "weakness"],
} as const satisfies Record<string, readonly Sign[]>;

/** Sections 7 and 8: what is there now, and what the animal takes. */
export function PresentSection(props: SectionProps) {
  const { view, words, density } = props;
  const { t } = words;
  const present = presentSigns(view);
  const shown = present.slice(0, density.signs);
  const left = present.length - shown.length;
  return (
    <section className="present">
      <div className="columns">
        <div>
          <h2>{t("presentSigns", { days: PRESENT_DAYS })}</h2>
          {present.length === 0 ? (
            <p>{t("noPresentSigns")}</p>
          ) : density.signTable ? (
            <SignTable signs={shown} {...props} />
          ) : (
            <p>{shown.map((one) => signLine(one, words)).join(" ")}</p>
          )}
          {left > 0 && <p className="more">{t("moreSigns", { count: left })}</p>}
          <p>
            <Questions {...props} />
          </p>
        </div>
        <div>
          <h2>{t("medicines")}</h2>
          <Medicines {...props} />
          <p>
            {`${t("allergies")}: `}
            <Allergies {...props} />
          </p>
        </div>
      </div>
    </section>
  );
}

function severityOf({ severity, absent }: PresentSign, words: PaperWords): string {
  const word = severityText(severity, words);
  return absent === null ? word : words.t("absentOn", { severity: word, date: words.f.dayMonth(absent) });
}

function SignTable({ signs: shown, words }: SectionProps & { readonly signs: readonly PresentSign[] }) {
  const { t, f, label } = words;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("sign")}</th>
          <th scope="col">{t("severity")}</th>
          <th scope="col">{t("firstNoted")}</th>
          <th scope="col">{t("daysOf", { days: PRESENT_DAYS })}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.sign}>
            <th scope="row">{label(signs, one.sign)}</th>
            <td>{severityOf(one, words)}</td>
            <td>{f.date(one.first)}</td>
            <td>{one.days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signLine(one: PresentSign, words: PaperWords): string {
  const { t, f, label } = words;
  return t("signLine", {
    sign: label(signs, one.sign),
    severity: severityOf(one, words),
    first: f.date(one.first),
    days: one.days,
    of: PRESENT_DAYS,
  });
}

/** One answer each; what nobody noted is said once for all. */
function Questions({ view, words }: SectionProps) {
  const { t, f } = words;
  const since = addDays(view.to, 1 - PRESENT_DAYS);
  const answer = (asked: readonly Sign[]): string | null => {
    const states = asked.flatMap((sign) => {
      const state = lastState(view, sign);
      return state === null ? [] : [{ sign, ...state }];
    });
    const there = states.filter(({ severity }) => severity > 0);
    const told = (there.length > 0 ? there : states.slice(0, 1)).map(({ sign, severity, date }) => {
      const word = words.label(signs, sign).toLocaleLowerCase();
      const how =
        severity === 0 ? t("notThere", { sign: word }) : `${word}, ${severityText(severity, words)}`;
      return date >= since && severity > 0 ? how : t("notedOn", { how, date: f.date(date) });
    });
    return told.length === 0 ? null : told.join("; ");
  };
  const { stool } = view.assessment;
  const answers = [
    ["appetite", answer(QUESTIONS.appetite)],
    ["thirst", answer(QUESTIONS.thirst)],
    ["urine", answer(QUESTIONS.urine)],
    [
      "stool",
      stool === null
        ? null
        : t("stoolCourse", { mean: f.number(stool.mean, 1), worst: stool.worst, count: stool.n }),
    ],
    ["energy", answer(QUESTIONS.energy)],
  ] as const;
  const unknown = answers.filter(([, said]) => said === null).map(([name]) => t(name));
  return (
    <>
      {answers.map(([name, said]) =>
        said === null ? null : (
          <span key={name}>
            <strong>{t(name)}</strong>
            {`: ${said}. `}
          </span>
        ),
      )}
      {unknown.length > 0 && (
        <span>
          <strong>{unknown.map((name, i) => (i === 0 ? name : name.toLocaleLowerCase())).join(", ")}</strong>
          {": "}
          <i>{t("notRecorded")}</i>.
        </span>
      )}
    </>
  );
}

function Medicines({ view, words, density }: SectionProps) {
  const { t, f, label } = words;
  const now = currentMedicines(view);
  const shown = now.slice(0, density.medicines);
  if (now.length === 0) return <p className="not-noted">{t("notRecorded")}</p>;
  return (
    <>
      <ul>
        {shown.map((record) => {
          const name =
            record.kind === "treatment"
              ? [label(treatment, record.treatment), record.name, record.dose].filter((word) => word !== "")
              : [label(carePlanItem, record.item)];
          const end = record.until === null ? t("endNotNoted") : t("until", { date: f.date(record.until) });
          return (
            <li key={record.id}>
              {shortened(name.join(", "), density.words).text}
              {` (${t("since", { date: f.date(record.date) })}, ${end})`}
            </li>
          );
        })}
      </ul>
      {now.length > shown.length && (
        <p className="more">{t("moreMedicines", { count: now.length - shown.length })}</p>
      )}
    </>
  );
}

function Allergies({ view: { animal }, words: { t, label }, density }: SectionProps) {
  if (animal.allergy_state === "not_recorded") return <i className="not-noted">{t("notRecorded")}</i>;
  if (animal.allergy_state === "none_known" || animal.allergies === "") {
    return label(allergyState, animal.allergy_state).toLocaleLowerCase();
  }
  const cut = shortened(animal.allergies, density.words);
  return (
    <>
      <strong>{cut.text}</strong>
      {cut.left > 0 && ` ${t("charactersLeft", { count: cut.left })}`}
    </>
  );
}
