import type { shortening } from "../contract/assessment.ts";
import type { z } from "zod";
import type { DatedInterval } from "./intervals.ts";
import { median } from "./quantiles.ts";
import { THRESHOLDS } from "./thresholds.ts";

export type Shortening = z.output<typeof shortening>;

/**
 * Shortening (domain.md 3): each of the last three intervals is below the median of all earlier ones, of
 * which there are at least three. Null where it is not so, or where there are too few intervals to say.
 */
export function shorteningOf(intervals: readonly DatedInterval[]): Shortening | null {
  const cut = intervals.length - THRESHOLDS.shortening_last;
  if (cut < THRESHOLDS.shortening_earlier_min) return null;
  const earlierMedian = median(intervals.slice(0, cut).map((interval) => interval.days));
  const last = intervals.slice(cut);
  if (!last.every((interval) => interval.days < earlierMedian)) return null;
  return {
    last: last.map(({ date, days }) => ({ date, days })),
    earlier_median: earlierMedian,
    earlier_n: cut,
  };
}
