import type { z } from "zod";
import type { timeToNext } from "../contract/assessment.ts";
import { kaplanMeier, medianSurvival } from "./kaplan-meier.ts";
import { THRESHOLDS } from "./thresholds.ts";

export type TimeToNext = z.output<typeof timeToNext>;

/**
 * Time to the next event of a stream (domain.md 3): Kaplan–Meier over its intervals, the running one
 * right-censored; median with a 95 % interval (log–log). Null with fewer than 5 intervals.
 *
 * @param days the finished intervals in days
 * @param running days of the interval that still runs; null where none does
 */
export function timeToNextOf(days: readonly number[], running: number | null): TimeToNext | null {
  if (days.length < THRESHOLDS.time_to_next_min) return null;
  const steps = kaplanMeier(days, running === null ? [] : [running]);
  const { median, lower, upper } = medianSurvival(steps);
  return {
    median,
    ci95: [lower, upper],
    events: days.length,
    censored_days: running,
    curve: steps.map(({ time, share }) => ({ days: time, share })),
  };
}
