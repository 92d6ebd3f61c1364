import type { CaseRecord } from "../contract/record.ts";
import { dayNumber } from "./dates.ts";

/** A record with its day as a number, so that nothing below parses a date twice. */
export interface DatedRecord<R extends CaseRecord = CaseRecord> {
  readonly record: R;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/**
 * The records up to and including a day, sorted by date, then instant, then id. A record with a later date
 * does not exist yet for an assessment of that day.
 */
export function datedRecords(records: readonly CaseRecord[], asOf: string): DatedRecord[] {
  const dated: DatedRecord[] = [];
  let previous: CaseRecord | undefined;
  let inOrder = true;
  for (const record of records) {
    if (record.date > asOf) continue;
    if (previous && compareRecords(previous, record) > 0) inOrder = false;
    previous = record;
    dated.push({ record, day: dayNumber(record.date) });
  }
  return inOrder ? dated : dated.toSorted((a, b) => compareRecords(a.record, b.record));
}

/** The order of a history: date, then instant, then id. */
export function compareRecords(a: CaseRecord, b: CaseRecord): number {
  return order(a.date, b.date) || order(a.instant, b.instant) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
