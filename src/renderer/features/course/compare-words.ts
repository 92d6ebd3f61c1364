/** What is compared, and which sentence says it. Pure. */
import type { BeforeAfter } from "../../../shared/contract/assessment.ts";
import type { CaseRecord, RecordOf } from "../../../shared/contract/record.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { compareRecords } from "../../../shared/domain/dated-record.ts";

/** A record with a first day that before and after can be told by. */
export type Start = RecordOf<"treatment"> | RecordOf<"care_plan">;

/** Treatments and care-plan items that have begun, newest first. */
export function startsOf(records: readonly CaseRecord[], asOf: string): Start[] {
  return records
    .filter((record) => record.kind === "treatment" || record.kind === "care_plan")
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => compareRecords(b, a));
}

/** What the figures say, as the key of a sentence below `course:compare.said`. */
export type ComparisonKey =
  | "fewer"
  | "more"
  | "moreFromNone"
  | "noDifference"
  | "noDifferenceFromNone"
  | "nothing"
  | "tooFew"
  | "tooFewDays";

/** The wording of the core as the key of a full sentence; without events before there is no ratio to name. */
export function comparisonKey(result: BeforeAfter): ComparisonKey {
  const fromNone = result.rate_ratio === null;
  switch (result.wording) {
    case "fewer":
      return "fewer";
    case "more":
      return fromNone ? "moreFromNone" : "more";
    case "no clear difference":
      return fromNone ? "noDifferenceFromNone" : "noDifference";
    case "too few to tell":
      return result.before + result.after === 0 ? "nothing" : "tooFew";
    case "too few days recorded":
      return "tooFewDays";
    default:
      return assertNever(result.wording);
  }
}

/** True where ratio, interval and p say something: with too few events or days they would only mislead. */
export function hasRatio({ wording }: BeforeAfter): boolean {
  return wording === "fewer" || wording === "more" || wording === "no clear difference";
}

/** Decimals of a ratio where nothing asks for more. */
const RATIO_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * How many decimals a ratio or a limit of it needs, so that it is not rounded to 0 or to 1: which side of 1 a
 * limit lies on is what the wording goes by.
 */
export function ratioDecimals(value: number): number {
  for (let decimals = RATIO_DECIMALS; decimals < MOST_DECIMALS; decimals++) {
    const shown = Number(value.toFixed(decimals));
    if (shown === value || (shown !== 0 && shown !== 1)) return decimals;
  }
  return MOST_DECIMALS;
}
