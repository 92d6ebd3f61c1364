/** What the curve of the time to the next one shows. Pure. */
import type { Course } from "../../shared/contract/assessment.ts";

type TimeToNext = NonNullable<Course["time_to_next"]>;

export interface SurvivalPoint {
  readonly days: number;
  /** Share of the times in which none had come by then, 1 to 0. */
  readonly share: number;
}

export interface SurvivalData {
  /** Corners of the steps: from day 0, at every step, and at the end of the axis. */
  readonly points: readonly SurvivalPoint[];
  /** Last day that the curve speaks about. */
  readonly end: number;
  /** 95 % interval of the day at which half had come; open at the end where it has no upper end. */
  readonly band: readonly [from: number, to: number] | null;
  /** How far the interval that still runs has come, on the curve. */
  readonly running: SurvivalPoint | null;
}

/** The steps with their ends: the curve begins at day 0 with everything, and holds until the next step. */
export function survivalData({ curve, ci95, censored_days: running }: TimeToNext): SurvivalData {
  const last = curve.at(-1);
  const end = Math.max(last?.days ?? 0, running ?? 0, 1);
  const points = [{ days: 0, share: 1 }, ...curve];
  if (last !== undefined && last.days < end) points.push({ days: end, share: last.share });
  const [from, to] = ci95;
  return {
    points,
    end,
    band: from === null ? null : [from, to ?? end],
    running: running === null ? null : { days: running, share: shareAt(curve, running) },
  };
}

/** Share with none yet at the end of that day. */
export function shareAt(curve: readonly SurvivalPoint[], days: number): number {
  return curve.findLast((step) => step.days <= days)?.share ?? 1;
}

/** Ticks of an axis of days from 0 on: round steps, at most `most` of them after 0. */
export function dayTicks(end: number, most: number): number[] {
  const step = [1, 2, 5, 7, 14, 28, 56, 91, 182, 365].find((size) => end / size <= most) ?? 730;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}
