import { ofKind } from "../../../shared/domain/case-history.ts";
import { shortened } from "../density.ts";
import type { SectionProps } from "../words.ts";

/** Height of a ruled line, as in `summary.css`, and how many there are where the alerts beside them are long. */
const LINE_MM = 6.5;
const MOST_LINES = 20;

/** Section 3: why they come. The visit has not been yet, so its reason is for the owner to write in. */
export function ReasonSection({ view, words, density }: SectionProps) {
  const { t, f } = words;
  const before = ofKind(view.records, "vet_visit").findLast(({ visit_reason }) => visit_reason !== "");
  const quote = before && shortened(before.visit_reason, density.words);
  return (
    <section className="reason">
      <h2>{t("reasonToFillIn")}</h2>
      <div
        className="ruled"
        style={{ flexBasis: `${density.reasonLines * LINE_MM}mm`, height: 0 }}
        aria-hidden
      >
        {Array.from({ length: MOST_LINES }, (_, line) => (
          <span key={line} />
        ))}
      </div>
      <p className="tick-line">
        <span className="since">{t("sinceWhen")}</span>
        <span className="blank" aria-hidden />
      </p>
      <ul className="ticks">
        {["better", "same", "worse"].map((course) => (
          <li key={course}>
            <span className="box" aria-hidden />
            {t(course)}
          </li>
        ))}
      </ul>
      {quote && (
        <p className="small">
          {t("reasonBefore", { date: f.date(before.date), words: quote.text })}
          {quote.left > 0 && ` ${t("charactersLeft", { count: quote.left })}`}
        </p>
      )}
    </section>
  );
}
