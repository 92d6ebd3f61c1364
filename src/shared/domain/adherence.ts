import type { Assessment } from "../contract/assessment.ts";
import type { CareTick } from "../contract/follow-up.ts";
import type { DatedRecord } from "./dated-record.ts";
import { dayNumber } from "./dates.ts";

/**
 * Adherence (domain.md 2: "each doing is ticked off, adherence is a number"): for each care-plan item with a
 * number of times a day, the doings expected from its first day to `asOf` (or its last day) and those ticked.
 * More ticks on a day than expected count as expected, so that one eager day does not hide an empty one.
 *
 * @param asOf day number
 */
export function adherenceOf(
  records: readonly DatedRecord[],
  ticks: readonly CareTick[],
  asOf: number,
): Assessment["care"] {
  return records.flatMap(({ record, day }) => {
    if (record.kind !== "care_plan" || record.times_per_day === null) return [];
    const times = record.times_per_day;
    const last = Math.min(asOf, record.until === null ? asOf : dayNumber(record.until));
    if (last < day) return [];
    const perDay = new Map<number, number>();
    for (const tick of ticks) {
      if (tick.care_plan_id !== record.id) continue;
      const on = dayNumber(tick.date);
      if (on >= day && on <= last) perDay.set(on, (perDay.get(on) ?? 0) + 1);
    }
    const done = [...perDay.values()].reduce((sum, count) => sum + Math.min(count, times), 0);
    return [{ id: record.id, item: record.item, expected: (last - day + 1) * times, done }];
  });
}
