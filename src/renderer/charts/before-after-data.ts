/** What the picture of a comparison shows: the two windows, what of them was recorded, and the events. Pure. */
import type { BeforeAfter, Course } from "../../shared/contract/assessment.ts";
import { dayNumber } from "../../shared/domain/dates.ts";

/** First and last day number, both included. */
export type DaySpan = readonly [from: number, to: number];

export interface ComparedEvent {
  readonly day: number;
  readonly date: string;
  readonly side: "before" | "after";
}

export interface BeforeAfterData {
  /** First day of the window before. */
  readonly fromDay: number;
  readonly startDay: number;
  /** Last day of the window after; it may lie ahead. */
  readonly toDay: number;
  /** The days that count; null where none is recorded. */
  readonly before: DaySpan | null;
  readonly after: DaySpan | null;
  /** Oldest first. */
  readonly events: readonly ComparedEvent[];
}

/**
 * Both windows with the stream's days that fall into what was recorded of them; there are as many events on
 * each side as the result counts.
 *
 * @param asOf day of the assessment: what lies after it has not been lived yet
 */
export function beforeAfterData(result: BeforeAfter, dates: Course["dates"], asOf: string): BeforeAfterData {
  const startDay = dayNumber(result.start);
  const [fromDay, toDay] = [startDay - result.days, startDay + result.days - 1];
  const lived = Math.min(toDay, dayNumber(asOf));
  const before: DaySpan | null =
    result.days_before > 0 ? [startDay - result.days_before, startDay - 1] : null;
  // Where recording began after the start, it is the window's beginning that is missing.
  const after: DaySpan | null = result.days_after > 0 ? [lived - result.days_after + 1, lived] : null;
  const within = (span: DaySpan | null, day: number) => span !== null && span[0] <= day && day <= span[1];
  const events = dates.flatMap(({ date }): ComparedEvent[] => {
    const day = dayNumber(date);
    if (within(before, day)) return [{ day, date, side: "before" }];
    return within(after, day) ? [{ day, date, side: "after" }] : [];
  });
  return { fromDay, startDay, toDay, before, after, events };
}
