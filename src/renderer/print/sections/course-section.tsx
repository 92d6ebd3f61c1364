import { useMemo } from "react";
import type { RecordKind } from "../../../shared/contract/record.ts";
import type { SummaryView } from "../../../shared/contract/views.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { addMonths } from "../../../shared/domain/dates.ts";
import { PRINT_SIZES } from "../../charts/strip-layout.ts";
import { StripChart } from "../../charts/strip-chart.tsx";
import type { Density } from "../density.ts";
import type { PaperWords, SectionProps } from "../words.ts";

const TWELVE_MONTHS = 12;

const SPAN_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>(["care_plan", "vet_visit"]);

/** What the picture is lower by, in CSS pixels, where there is no weight to draw. */
const WEIGHT_LANE = 45;

/** No word on the paper is smaller than 8 pt, so a chart with smaller letters is drawn larger. */
const SMALLEST_PX = (8 / 72) * 96;
const ZOOM = Math.max(1, SMALLEST_PX / PRINT_SIZES.font);

/** Nothing on paper can be opened. */
const nothing = () => undefined;

/** Section 6: twelve months in one picture whatever the period, the weight under it on the same time axis. */
export function CourseSection({
  view,
  words,
  density,
  width,
}: SectionProps & { /** Width of the sheet inside its margins, in CSS pixels. */ readonly width: number }) {
  const { t, f } = words;
  const from = addMonths(view.to, -TWELVE_MONTHS);
  const weighed = ofKind(view.records, "weight").some(({ date }) => date >= from);
  const drawn = useMemo(() => drawnOf(view, from, density), [view, from, density]);
  return (
    <section className="course">
      <h2>{t("course", { from: f.date(from), to: f.date(view.to) })}</h2>
      <div style={{ zoom: ZOOM }}>
        <StripChart
          caseData={drawn}
          onOpen={nothing}
          printed
          from={from}
          to={view.to}
          width={width / ZOOM}
          height={(weighed ? density.chart : density.chart - WEIGHT_LANE) / ZOOM}
        />
      </div>
      {drawn.left > 0 && <p className="more">{t("spansLeft", { count: drawn.left })}</p>}
      <WeightChange view={view} words={words} />
    </section>
  );
}

/**
 * What the picture draws. Words need rows of their own; where there is no room, the names of the treatments
 * go, and the older visits and care-plan items, but none that an episode is made of.
 */
function drawnOf({ assessment, records }: SummaryView, from: string, { spanNames, spans }: Density) {
  const needed = new Set(assessment.episode.dates.flatMap(({ ids }) => ids));
  const extra = records.filter(
    ({ kind, id, date }) => SPAN_KINDS.has(kind) && !needed.has(id) && date >= from,
  );
  const dropped = new Set(extra.slice(0, Math.max(0, extra.length - spans)).map(({ id }) => id));
  return {
    assessment,
    records: records
      .filter(({ id }) => !dropped.has(id))
      .map((record) => (record.kind === "treatment" && !spanNames ? { ...record, name: "…" } : record)),
    left: dropped.size,
  };
}

/** The change of the last weight, against what, and whether the scale could show it at all. */
function WeightChange({ view, words }: { readonly view: SummaryView; readonly words: PaperWords }) {
  const { t, f, bothUnits } = words;
  const { weight } = view.assessment;
  // The weight's lane of the picture and the signalment say so already.
  if (weight === null) return null;
  const readings = ofKind(view.records, "weight").length;
  if (readings === 1) return <p>{t("oneWeight")}</p>;
  const { d30, d90, d365 } = weight.change_at;
  const at = (days: number, pct: number | null, end: string) => (
    <li>
      {`${t("daysLong", { days })}: `}
      {pct === null ? <i>{t("noReadingNear")}</i> : <strong>{f.percent(pct)}</strong>}
      {end}
    </li>
  );
  return (
    <div className="weight-change">
      <p>{`${t("weightChangeTo", { weight: bothUnits(weight.last.grams), date: f.date(weight.last.date) })} `}</p>
      <ul>
        {at(30, d30, ", ")}
        {at(90, d90, ", ")}
        {at(365, d365, ".")}
      </ul>
      <p>{` ${baselineWords(view, words)}`}</p>
    </div>
  );
}

function baselineWords(view: SummaryView, { t, f, bothUnits }: PaperWords): string {
  const { weight } = view.assessment;
  const said: string[] = [];
  if (weight?.change) {
    const {
      pct,
      baseline_grams: grams,
      baseline_ids: ids,
      baseline_dates: dates,
      held_back: held,
    } = weight.change;
    const baseline = bothUnits(Math.round(grams));
    said.push(
      ids.length === 1
        ? t("againstOne", { pct: f.percent(pct), baseline, date: f.date(dates[0] ?? "") })
        : t("againstMedian", { pct: f.percent(pct), baseline, count: ids.length }),
    );
    if (held) said.push(t("heldBack"));
  }
  if (weight?.two_falls) said.push(t("twoFalls"));
  const last = weight?.last.date ?? view.to;
  const target = ofKind(view.records, "care_plan").findLast(
    ({ item, date, until }) => item === "weight_target" && date <= last && (until === null || until >= last),
  );
  if (target) said.push(t("onPurpose", { date: f.date(target.date) }));
  return said.join(" ");
}
