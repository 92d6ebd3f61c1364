import type { Animal } from "../../../shared/contract/animal.ts";
import { THRESHOLDS } from "../../../shared/domain/thresholds.ts";
import {
  dueStatus,
  leakContext,
  performer,
  type Performer,
  sacState,
  type SacState,
  side as sides,
  type Side,
} from "../../../shared/vocabulary/index.ts";
import { expressionsBy, inPeriod, leaksBy, sidePattern, type Tally } from "../period.ts";
import type { PaperWords, SectionProps } from "../words.ts";
import { columnCount, LastFindings, lastLooks } from "./last-findings.tsx";
import { Fact } from "./summary-header.tsx";

/** Section 5: what is known of the anal sacs, in numbers, and the last findings in full. */
export function SacHistorySection(props: SectionProps) {
  const { view, words } = props;
  const { t, f } = words;
  const { animal } = view;
  const looks = lastLooks(view.records);
  return (
    <section className="sac-history">
      <h2>{t("sacHistory")}</h2>
      <div
        className="columns"
        data-wide={columnCount(looks, props.density) > 2 || undefined}
        data-empty={looks.length === 0 || undefined}
      >
        <div>
          <dl className="facts">
            <Fact name={t("knownSince")}>
              {animal.known_since === null ? t("notRecorded") : f.date(animal.known_since)}
            </Fact>
            <Fact name={t("sacs")}>{sacsWords(animal, words)}</Fact>
            <Fact name={t("expressions")}>
              <Counted tally={expressionsBy(view)} words={words} say={(by) => byWords(by, words)} />
            </Fact>
            <Fact name={t("leaks")}>
              <Counted
                tally={leaksBy(view)}
                words={words}
                say={(context) => words.label(leakContext, context).toLocaleLowerCase()}
              />
            </Fact>
            <Fact name={t("episodes")}>
              <Episodes {...props} />
            </Fact>
            <Fact name={t("lastIntervals")}>{lastIntervals(props)}</Fact>
            <Fact name={t("typicalInterval")}>{typicalWords(props)}</Fact>
            <Fact name={t("shorteningName")}>{shorteningWords(props)}</Fact>
            <Fact name={t("due")}>{dueWords(props)}</Fact>
            <Fact name={t("sidePattern")}>{patternWords(props)}</Fact>
          </dl>
          {saysMarked(props) && <p className="small marked-means">{t("markedMeans")}</p>}
        </div>
        <LastFindings looks={looks} {...props} />
      </div>
    </section>
  );
}

function sacsWords(animal: Animal, words: PaperWords): string {
  const { t, label } = words;
  const { sac_left: left, sac_right: right } = animal;
  if (left === "unknown" && right === "unknown") return t("notRecorded");
  if (left === "present" && right === "present") {
    return t("bothSacs", { state: label(sacState, left).toLocaleLowerCase() });
  }
  return `${sacWords("left", left, animal.sac_left_removed_on, words)}; ${sacWords("right", right, animal.sac_right_removed_on, words)}`;
}

function sacWords(side: Side, state: SacState, removed: string | null, { t, f, label }: PaperWords): string {
  const name = label(sides, side).toLocaleLowerCase();
  if (state === "unknown") return `${name} ${t("notRecorded")}`;
  if (state === "present") return `${name} ${label(sacState, state).toLocaleLowerCase()}`;
  return removed === null
    ? t("sacRemovedUndated", { side: name })
    : t("sacRemoved", { side: name, date: f.date(removed) });
}

function byWords(by: Performer | null, { t, label }: PaperWords): string {
  if (by === null) return t("byNotNoted");
  return by === "natural" ? t("byItself") : label(performer, by).toLocaleLowerCase();
}

/** "7: groomer 5, owner 2"; at most four reasons, the rest counted together. */
function Counted<K extends string | null>({
  tally,
  words,
  say,
}: {
  readonly tally: Tally<K>;
  readonly words: PaperWords;
  readonly say: (key: K) => string;
}) {
  const total = tally.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return words.t("noneRecorded");
  const named = tally.slice(0, 4).map(({ key, n }) => `${say(key)} ${n}`);
  const rest = tally.slice(4).reduce((sum, { n }) => sum + n, 0);
  if (rest > 0) named.push(words.t("othersCounted", { count: rest }));
  return (
    <>
      <strong>{total}</strong>
      {` (${named.join(", ")})`}
    </>
  );
}

function Episodes({ view, words: { t, dates } }: SectionProps) {
  const found = view.assessment.episode.dates.map(({ date }) => date).filter((date) => inPeriod(view, date));
  if (found.length === 0) return t("noneRecorded");
  const shown = found.slice(-4);
  return (
    <>
      <strong>{found.length}</strong>
      {` (${found.length > shown.length ? t("latestDates", { dates: dates(shown) }) : dates(shown)})`}
    </>
  );
}

function lastIntervals({ view, words: { t, f } }: SectionProps): string {
  const { intervals, dates } = view.assessment.expression;
  if (intervals.length === 0) {
    return dates.length === 0
      ? t("noExpression")
      : t("oneExpression", { date: f.date(dates[0]?.date ?? "") });
  }
  const last = intervals.slice(-3).map(({ days }) => days);
  return t("intervalsOldestFirst", { days: last.join(", "), to: f.date(intervals.at(-1)?.date ?? "") });
}

function typicalWords({ view, words: { t, days } }: SectionProps) {
  const { typical, intervals } = view.assessment.expression;
  if (typical === null) return t("typicalTooFew", { count: intervals.length });
  return (
    <>
      <strong>{t("daysLong", { days: days(typical.median) })}</strong>
      {` ${t("typicalDetails", { n: typical.n, q1: days(typical.q1), q3: days(typical.q3), min: typical.min, max: typical.max })}`}
      {typical.from_all && ` ${t("typicalFromAll")}`}
    </>
  );
}

function shorteningWords({ view, words: { t, days } }: SectionProps) {
  const { shortening, intervals } = view.assessment.expression;
  if (shortening !== null) {
    return (
      <strong>
        {t("shortening", {
          last: shortening.last.map((interval) => interval.days).join(", "),
          median: days(shortening.earlier_median),
          n: shortening.earlier_n,
        })}
      </strong>
    );
  }
  const needed = THRESHOLDS.shortening_last + THRESHOLDS.shortening_earlier_min;
  return intervals.length < needed
    ? t("shorteningTooFew", { needed, n: intervals.length })
    : t("notShortening");
}

function dueWords({ view, words: { t, f, label } }: SectionProps) {
  const { due, due_status } = view.assessment;
  if (due === null) return t("dueNone");
  return (
    <>
      <strong>{f.date(due.date)}</strong>
      {`, ${t(`dueBasis_${due.basis}`, { count: due.interval_days })}; ${label(dueStatus, due_status).toLocaleLowerCase()}`}
    </>
  );
}

/** The words "marked" and "episode" are explained where one of them is said and there is room. */
function saysMarked({ view, density }: SectionProps): boolean {
  if (density.tight === 2) return false;
  const { left, right, unsided, enough } = sidePattern(view);
  return enough || left.marked + right.marked + unsided > 0 || view.assessment.episode.dates.length > 0;
}

function patternWords(props: SectionProps): string {
  const { view, words } = props;
  const { t } = words;
  const { left, right, unsided, enough } = sidePattern(view);
  if (!enough && left.marked + right.marked + unsided === 0) {
    return t("patternTooFew", { left: left.worked, right: right.worked });
  }
  return [
    t("pattern", { mark: saysMarked(props) ? "*" : "", leftMarked: left.marked, rightMarked: right.marked }),
    unsided === 0 ? "" : t("patternUnsided", { count: unsided }),
    t("patternOf", { left: left.worked, right: right.worked }),
  ].join("");
}
