import type { z } from "zod";
import type { trend } from "../contract/assessment.ts";
import { mannKendall } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";
import { THRESHOLDS } from "./thresholds.ts";

export type Trend = z.output<typeof trend>;

/**
 * Trend of consecutive intervals (domain.md 3): Theil–Sen slope in days per interval, Mann–Kendall S and its
 * exact two-sided p. Null with fewer than two intervals.
 *
 * @param days the intervals in days, oldest first
 */
export function trendOf(days: readonly number[]): Trend | null {
  if (days.length < THRESHOLDS.trend_min) return null;
  const slope = theilSen(
    days.map((_, index) => index),
    days,
  );
  const { s, p } = mannKendall(days);
  return { theil_sen: slope ?? 0, mann_kendall_s: s, mann_kendall_p: p, n: days.length };
}
