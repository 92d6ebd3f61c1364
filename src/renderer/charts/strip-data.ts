/**
 * What the strip chart shows, from the records of one animal: lanes of marks over a time axis counted in
 * civil days. Pure: the picture, its table and the print are made from the same lanes.
 */
import type { CaseRecord } from "../../shared/contract/record.ts";
import type { AnimalCase } from "../../shared/contract/views.ts";
import { datedRecords } from "../../shared/domain/dated-record.ts";
import { addMonths, dayNumber } from "../../shared/domain/dates.ts";
import { findingsOf, isMarked, isMarkedFinding } from "../../shared/domain/marked.ts";
import { weightReadings } from "../../shared/domain/weight.ts";
import type { FindingSide } from "../../shared/vocabulary/index.ts";

/** Lanes from top to bottom; the weight lies under them on the same axis. */
export const laneKeys = ["expression", "leak", "episode", "treatment", "care", "weight"] as const;
export type LaneKey = (typeof laneKeys)[number];

/** One shape per series, so that black and white tells them apart. */
export type MarkShape = "circle" | "triangle" | "diamond" | "cross" | "star" | "square" | "dot";
/** `left` and `right`: only that half is filled. */
export type MarkFill = "open" | "solid" | "left" | "right";
export type MarkSide = "left" | "right" | "both" | "unknown";

export interface StripMark {
  readonly key: string;
  readonly lane: LaneKey;
  readonly shape: MarkShape;
  readonly fill: MarkFill;
  readonly date: string;
  readonly day: number;
  /** Last day of a span; the day itself for a mark without length. */
  readonly until: string;
  readonly untilDay: number;
  /** True where a span goes on after the period. */
  readonly goesOn: boolean;
  /** True where a finding or a treatment marks a problem (domain.md 3). */
  readonly marked: boolean;
  /** Side of an episode; null for everything else. */
  readonly side: MarkSide | null;
  /** The records behind the mark, oldest first; the first one opens. */
  readonly records: readonly [CaseRecord, ...CaseRecord[]];
}

export interface StripLane {
  readonly key: LaneKey;
  /** By day, then by key. */
  readonly marks: readonly StripMark[];
}

export interface WeightPoint {
  readonly day: number;
  readonly date: string;
  readonly grams: number;
  readonly estimate: boolean;
}

export interface StripData {
  readonly from: string;
  readonly to: string;
  readonly fromDay: number;
  readonly toDay: number;
  /** End of the axis: `toDay`, or a little after the due date where that is near. */
  readonly axisToDay: number;
  readonly lanes: readonly StripLane[];
  /** The readings of the period and the one before it, so that the line enters the picture. */
  readonly weights: readonly WeightPoint[];
  /** The due date, where it lies on the axis. */
  readonly due: { readonly date: string; readonly day: number } | null;
}

/** A due date is drawn at most this many days after the period; the axis grows up to there. */
const DUE_AHEAD_DAYS = 92;
/** Space after a due date in the future, in days. */
const DUE_PADDING_DAYS = 7;

/**
 * Lays the records out in lanes. Expressions, leaks and episodes are those of the assessment, so that the
 * picture shows what the numbers count; several records of one day are one mark.
 *
 * @param from first day; twelve months before `to` where none is given
 * @param to last day; the day of the assessment where none is given
 */
export function stripData(
  { records, assessment }: Pick<AnimalCase, "records" | "assessment">,
  period: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): StripData {
  const to = period.to ?? assessment.as_of;
  const from = period.from ?? addMonths(to, -12);
  const [fromDay, toDay] = [dayNumber(from), dayNumber(to)];
  const byId = new Map(records.map((record) => [record.id, record]));
  const behind = (ids: readonly string[]) => {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? []);
    return first === undefined ? null : ([first, ...rest] as const);
  };
  const marks: Record<LaneKey, StripMark[]> = {
    expression: [],
    leak: [],
    episode: [],
    treatment: [],
    care: [],
    weight: [],
  };
  const put = (mark: StripMark) => {
    if (mark.untilDay >= fromDay && mark.day <= toDay) marks[mark.lane].push(mark);
  };

  for (const { date, ids } of assessment.expression.dates) {
    const found = behind(ids);
    if (!found) continue;
    const marked = found.some(isMarked);
    put(point("expression", date, found, { shape: "circle", fill: marked ? "solid" : "open", marked }));
  }
  for (const { date, ids } of assessment.leak.dates) {
    const found = behind(ids);
    if (found) put(point("leak", date, found, { shape: "triangle" }));
  }
  for (const { date, ids } of assessment.episode.dates) {
    const found = behind(ids);
    if (!found) continue;
    const side = sideOf(found);
    const until = found.at(-1)?.date ?? date;
    const fill = side === "both" ? "solid" : side === "unknown" ? "open" : side;
    put({
      ...point("episode", date, found, { shape: "diamond", fill, marked: true }),
      side,
      until,
      untilDay: dayNumber(until),
    });
  }
  for (const record of records) {
    if (record.date > to) continue;
    const mark = spanOf(record, to, toDay);
    if (mark) put(mark);
  }
  const readings = weightReadings(datedRecords(records, to));
  for (const { record } of readings) {
    put(
      point("weight", record.date, [record], {
        shape: "dot",
        fill: record.method === "estimate" ? "open" : "solid",
      }),
    );
  }
  const firstInside = readings.findIndex(({ day }) => day >= fromDay);
  const shown = firstInside === -1 ? [] : readings.slice(Math.max(0, firstInside - 1));

  const due = dueOn(assessment, to, fromDay, toDay);
  return {
    from,
    to,
    fromDay,
    toDay,
    axisToDay: Math.max(toDay, due === null ? toDay : due.day + DUE_PADDING_DAYS),
    lanes: laneKeys.map((key) => ({
      key,
      marks: marks[key].toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1)),
    })),
    weights: shown.map(({ record, day }) => ({
      day,
      date: record.date,
      grams: record.grams,
      estimate: record.method === "estimate",
    })),
    due,
  };
}

/** The due date where the axis can show it: in the period, or at most three months after its last day. */
function dueOn(
  { due, as_of }: AnimalCase["assessment"],
  to: string,
  fromDay: number,
  toDay: number,
): StripData["due"] {
  // A period that ended earlier did not know this due date.
  if (due === null || to < as_of) return null;
  const day = dayNumber(due.date);
  return day < fromDay || day > toDay + DUE_AHEAD_DAYS ? null : { date: due.date, day };
}

function point(
  lane: LaneKey,
  date: string,
  records: StripMark["records"],
  look: { readonly shape: MarkShape; readonly fill?: MarkFill; readonly marked?: boolean },
): StripMark {
  const day = dayNumber(date);
  return {
    key: `${lane}-${records[0].id}`,
    lane,
    shape: look.shape,
    fill: look.fill ?? "solid",
    date,
    day,
    until: date,
    untilDay: day,
    goesOn: false,
    marked: look.marked ?? false,
    side: null,
    records,
  };
}

/** Treatments, vet visits, diet and care plan; null for records of the other lanes. */
function spanOf(record: CaseRecord, to: string, toDay: number): StripMark | null {
  if (record.kind === "treatment") {
    const lane = record.treatment === "diet_trial" ? "care" : "treatment";
    const mark = point(lane, record.date, [record], {
      shape: lane === "care" ? "square" : "cross",
      marked: isMarked(record),
    });
    // An end that nobody noted is not drawn as a length, unless the treatment is said to go on.
    const until = record.until ?? (record.outcome === "ongoing" ? null : record.date);
    return lengthened(mark, until, to, toDay);
  }
  if (record.kind === "care_plan") {
    return lengthened(point("care", record.date, [record], { shape: "square" }), record.until, to, toDay);
  }
  if (record.kind === "vet_visit") {
    return point("treatment", record.date, [record], { shape: "star", marked: isMarked(record) });
  }
  const foodChanged = "signs" in record && (record.signs.food_change?.severity ?? 0) > 0;
  return foodChanged ? point("care", record.date, [record], { shape: "square", fill: "open" }) : null;
}

/** A mark with a length: to its last day, or past the period where it goes on. */
function lengthened(mark: StripMark, until: string | null, to: string, toDay: number): StripMark {
  if (until === null || until > to) return { ...mark, until: to, untilDay: toDay, goesOn: true };
  return until < mark.date ? mark : { ...mark, until, untilDay: dayNumber(until) };
}

/** The side of an episode: from its marked findings and the sides of its treatments. */
function sideOf(records: readonly CaseRecord[]): MarkSide {
  const sides = new Set<FindingSide>();
  for (const record of records) {
    if (record.kind === "treatment" && record.side !== null) sides.add(record.side);
    for (const [side, finding] of findingsOf(record)) if (isMarkedFinding(finding)) sides.add(side);
  }
  if (sides.has("left") && sides.has("right")) return "both";
  if (sides.has("left")) return "left";
  return sides.has("right") ? "right" : "unknown";
}

/**
 * Puts marks that would cover each other into rows of their own.
 *
 * @param marks by day
 * @param extent first and last day number that a mark takes up with its words
 * @returns row of each mark by its key, and the number of rows, at least 1
 */
export function stackRows(
  marks: readonly StripMark[],
  extent: (mark: StripMark) => readonly [from: number, to: number],
): { readonly rowOf: ReadonlyMap<string, number>; readonly rows: number } {
  const ends: number[] = [];
  const rowOf = new Map<string, number>();
  for (const mark of marks) {
    const [from, to] = extent(mark);
    const free = ends.findIndex((end) => end < from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rowOf.set(mark.key, row);
  }
  return { rowOf, rows: Math.max(1, ends.length) };
}

/** Every mark with its lane, newest first: the rows of the table that stands for the picture. */
export function stripRows({ lanes }: StripData): StripMark[] {
  return lanes
    .flatMap(({ marks }) => marks)
    .toSorted((a, b) => b.day - a.day || laneKeys.indexOf(a.lane) - laneKeys.indexOf(b.lane));
}
