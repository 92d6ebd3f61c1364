import type { Typical } from "../contract/assessment.ts";
import type { DatedInterval } from "./intervals.ts";
import { ascending, quantileOfSorted } from "./quantiles.ts";
import { THRESHOLDS } from "./thresholds.ts";

/**
 * Typical interval in days (domain.md 3): median of the intervals that end from `asOf` − 730 to `asOf`;
 * where these are fewer than 3, of all; null where there are fewer than 3 in all. With the quartiles
 * (R type 7), the shortest and the longest.
 *
 * @param asOf day number
 */
export function typicalInterval(intervals: readonly DatedInterval[], asOf: number): Typical | null {
  if (intervals.length < THRESHOLDS.typical_min) return null;
  const recent = intervals.filter((interval) => asOf - interval.day <= THRESHOLDS.typical_window_days);
  const fromAll = recent.length < THRESHOLDS.typical_min;
  const sorted = ascending((fromAll ? intervals : recent).map((interval) => interval.days));
  return {
    median: quantileOfSorted(sorted, 0.5),
    q1: quantileOfSorted(sorted, 0.25),
    q3: quantileOfSorted(sorted, 0.75),
    n: sorted.length,
    min: sorted[0] as number,
    max: sorted[sorted.length - 1] as number,
    from_all: fromAll,
  };
}

/** The days on which the typical interval may change by itself: an interval leaves the 730 days. */
export function typicalIntervalEdges(intervals: readonly DatedInterval[]): number[] {
  return intervals.map((interval) => interval.day + THRESHOLDS.typical_window_days + 1);
}
