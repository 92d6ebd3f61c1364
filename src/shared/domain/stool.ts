import type { z } from "zod";
import type { stoolCourse } from "../contract/assessment.ts";
import type { RecordOf } from "../contract/record.ts";
import type { DatedRecord } from "./dated-record.ts";
import { THRESHOLDS } from "./thresholds.ts";

export type StoolCourse = z.output<typeof stoolCourse>;

/** True for a score of 2 or 3, the ideal of the seven-point scale (domain.md 2). */
export function isIdealStool(score: number): boolean {
  return score >= THRESHOLDS.stool_ideal_from && score <= THRESHOLDS.stool_ideal_to;
}

/** How far a score lies from the ideal, in points; 0 for an ideal one. */
export function stoolDistance(score: number): number {
  return Math.max(0, THRESHOLDS.stool_ideal_from - score, score - THRESHOLDS.stool_ideal_to);
}

/**
 * Stool of the last 28 dates: number of entries, mean score, worst score (the one furthest from ideal; of
 * two equally far, the softer one) and how many were ideal. Null without an entry.
 *
 * @param asOf day number
 */
export function stoolCourseOf(records: readonly DatedRecord[], asOf: number): StoolCourse | null {
  const scores = records
    .filter(({ record, day }) => record.kind === "stool" && asOf - day < THRESHOLDS.stool_window_days)
    .map(({ record }) => (record as RecordOf<"stool">).score);
  if (scores.length === 0) return null;
  return {
    n: scores.length,
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    worst: scores.reduce((worst, score) => {
      const further = stoolDistance(score) - stoolDistance(worst);
      return further > 0 || (further === 0 && score > worst) ? score : worst;
    }),
    ideal_n: scores.filter(isIdealStool).length,
  };
}
