/** What the weight chart shows, from the records of one animal. Pure. */
import type { CaseRecord, RecordOf } from "../../shared/contract/record.ts";
import { ofKind } from "../../shared/domain/case-history.ts";
import { datedRecords } from "../../shared/domain/dated-record.ts";
import { dayNumber } from "../../shared/domain/dates.ts";
import { weightReadings } from "../../shared/domain/weight.ts";

export interface WeightReadingPoint {
  readonly day: number;
  readonly grams: number;
  /** What one step of the scale can hide: the reading less and plus its resolution. */
  readonly noise: readonly [low: number, high: number];
  readonly estimate: boolean;
  readonly bcs: number | null;
  readonly record: RecordOf<"weight">;
}

export interface WeightData {
  /** One a day, oldest first, as the numbers count them. */
  readonly points: readonly WeightReadingPoint[];
  /** The target that holds on the day of the assessment, in grams. */
  readonly target: number | null;
  /** Treatments from the first reading on. */
  readonly treatments: readonly { readonly day: number; readonly record: RecordOf<"treatment"> }[];
}

/**
 * @param asOf civil date of the assessment; later records are left out
 */
export function weightData(records: readonly CaseRecord[], asOf: string): WeightData {
  const dated = datedRecords(records, asOf);
  const points = weightReadings(dated).map(({ record, day }) => ({
    day,
    grams: record.grams,
    noise: [record.grams - record.resolution_g, record.grams + record.resolution_g] as const,
    estimate: record.method === "estimate",
    bcs: record.bcs,
    record,
  }));
  const first = points[0]?.day ?? Number.POSITIVE_INFINITY;
  return {
    points,
    target: targetOn(records, asOf),
    treatments: ofKind(records, "treatment")
      .filter(({ date }) => date <= asOf && dayNumber(date) >= first)
      .map((record) => ({ day: dayNumber(record.date), record })),
  };
}

/** The target of the care plan that is active on that day, else the one noted with the last reading. */
function targetOn(records: readonly CaseRecord[], asOf: string): number | null {
  const plan = ofKind(records, "care_plan").findLast(
    ({ item, date, until, target_grams }) =>
      item === "weight_target" && target_grams !== null && date <= asOf && (until === null || until >= asOf),
  );
  const last = ofKind(records, "weight").findLast(({ date }) => date <= asOf);
  return plan?.target_grams ?? last?.target_grams ?? null;
}
