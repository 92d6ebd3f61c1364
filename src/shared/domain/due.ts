import type { Due, Typical } from "../contract/assessment.ts";
import type { RecordOf } from "../contract/record.ts";
import type { DueStatus } from "../vocabulary/index.ts";
import type { DatedRecord } from "./dated-record.ts";
import { dayNumber, daysBetween, fromDayNumber } from "./dates.ts";
import { roundHalfUp } from "./rounding.ts";
import type { DayOfStream } from "./stream-day.ts";
import { DEFAULT_SETTINGS, type Settings } from "./thresholds.ts";

/** An interval that a vet has set, and the days on which it is valid. */
export interface VetInterval {
  readonly id: string;
  readonly interval_days: number;
  readonly from: number;
  /** Last day; +∞ where it is open. */
  readonly to: number;
}

/** Authorisations and `express_every_n_days` items that set an interval, in the order of their start. */
export function vetIntervalsOf(records: readonly DatedRecord[]): VetInterval[] {
  const found: VetInterval[] = [];
  for (const { record, day } of records) {
    if (!setsInterval(record)) continue;
    const to = record.until === null ? Number.POSITIVE_INFINITY : dayNumber(record.until);
    found.push({ id: record.id, interval_days: record.interval_days, from: day, to });
  }
  return found;
}

function setsInterval(
  record: DatedRecord["record"],
): record is (RecordOf<"authorisation"> | RecordOf<"care_plan">) & { interval_days: number } {
  if (record.kind === "authorisation") return record.interval_days !== null;
  return (
    record.kind === "care_plan" && record.item === "express_every_n_days" && record.interval_days !== null
  );
}

/**
 * The day on which the next expression is due (domain.md 3): counted from the last expression with the
 * interval that a vet has set and that is valid on `asOf` (of several, the one that started last), else with
 * the typical interval, rounded half up. Null without an expression or an interval: there is no universal
 * default.
 *
 * @param asOf day number
 */
export function dueOf(
  expressions: readonly DayOfStream[],
  typical: Typical | null,
  vetIntervals: readonly VetInterval[],
  asOf: number,
): Due | null {
  const last = expressions.at(-1);
  if (!last) return null;
  const byVet = vetIntervals.findLast(({ from, to }) => from <= asOf && asOf <= to);
  const days = byVet?.interval_days ?? (typical && roundHalfUp(typical.median));
  if (days === null) return null;
  return {
    date: fromDayNumber(last.day + days),
    basis: byVet ? "vet" : "typical",
    interval_days: days,
    counted_from: last.date,
    set_by: byVet?.id ?? null,
  };
}

/** The days on which a vet's interval begins or has ended. */
export function dueEdges(vetIntervals: readonly VetInterval[]): number[] {
  return vetIntervals.flatMap(({ from, to }) => [from, to + 1]);
}

/**
 * Status on a civil day (domain.md 3): `not_due` more than 7 days before the due date, `due_soon` 1 to 7
 * days before, `due` on the day and 7 days after, `overdue` later, `no_history` without a due date. It is
 * worked out when it is read, because it changes with the calendar alone.
 */
export function dueStatusOn(
  due: Pick<Due, "date"> | null,
  day: string,
  settings: Settings = DEFAULT_SETTINGS,
): DueStatus {
  if (!due) return "no_history";
  const past = daysBetween(due.date, day);
  if (past < -settings.due_soon_days) return "not_due";
  if (past < 0) return "due_soon";
  return past <= settings.due_grace_days ? "due" : "overdue";
}
