import type { Course } from "../contract/assessment.ts";
import { intervalsOf, type DatedInterval } from "./intervals.ts";
import { shorteningOf } from "./shortening.ts";
import type { DayOfStream } from "./stream-day.ts";
import { timeToNextOf } from "./time-to-next.ts";
import { trendOf } from "./trend.ts";
import { typicalInterval } from "./typical-interval.ts";

/** Everything that is counted about one stream. */
export interface CourseOfStream {
  readonly course: Course;
  readonly intervals: readonly DatedInterval[];
}

/**
 * The course of one stream: its days, intervals and the figures made from them (domain.md 3).
 *
 * @param asOf day number of the assessment
 * @param endsOn day number from which the stream cannot go on (a sac was removed); +∞ where it can
 */
export function courseOf(stream: readonly DayOfStream[], asOf: number, endsOn: number): CourseOfStream {
  const intervals = intervalsOf(stream);
  const days = intervals.map((interval) => interval.days);
  const last = stream.at(-1);
  // A sac that was taken out cannot fill again: the running interval stops there, not today.
  const running = last ? Math.min(asOf, endsOn) - last.day : null;
  return {
    intervals,
    course: {
      dates: stream.map(({ date, ids }) => ({ date, ids: [...ids] })),
      intervals: intervals.map(({ date, days: length }) => ({ date, days: length })),
      typical: typicalInterval(intervals, asOf),
      shortening: shorteningOf(intervals),
      trend: trendOf(days),
      time_to_next: timeToNextOf(days, running !== null && running >= 0 ? running : null),
    },
  };
}
