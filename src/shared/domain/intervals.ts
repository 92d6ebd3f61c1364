import type { Interval } from "../contract/assessment.ts";
import type { DayOfStream } from "./stream-day.ts";

/** An interval with the number of the day that it ends on. */
export interface DatedInterval extends Interval {
  readonly day: number;
}

/** Civil days between consecutive days of a stream; each belongs to its later date (domain.md 3). */
export function intervalsOf(stream: readonly DayOfStream[]): DatedInterval[] {
  const intervals: DatedInterval[] = [];
  for (let i = 1; i < stream.length; i++) {
    const { day, date } = stream[i] as DayOfStream;
    intervals.push({ day, date, days: day - (stream[i - 1] as DayOfStream).day });
  }
  return intervals;
}
