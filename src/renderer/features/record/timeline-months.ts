import type { CaseRecord, RecordKind } from "../../../shared/contract/record.ts";
import { compareRecords } from "../../../shared/domain/dated-record.ts";

export interface TimelineMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Newest first. */
  readonly records: readonly CaseRecord[];
}

/**
 * The newest records in months, newest first.
 *
 * @param kinds only these kinds; none given means all
 * @param most how many records at most
 */
export function timelineMonths(
  records: readonly CaseRecord[],
  kinds: readonly RecordKind[],
  most: number,
): { readonly months: readonly TimelineMonth[]; readonly shown: number; readonly found: number } {
  const wanted = records.filter((record) => kinds.length === 0 || kinds.includes(record.kind));
  const newest = wanted.toSorted((a, b) => compareRecords(b, a)).slice(0, most);
  const months = new Map<string, CaseRecord[]>();
  for (const record of newest) {
    const month = record.date.slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [record]);
    else own.push(record);
  }
  return {
    months: [...months].map(([month, own]) => ({ month, records: own })),
    shown: newest.length,
    found: wanted.length,
  };
}
