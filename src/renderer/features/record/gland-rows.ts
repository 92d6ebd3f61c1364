/** Which records have something to say about the glands, and how to say what repeats itself on a side. */
import { hasFindings, type CaseRecord, type RecordOf } from "../../../shared/contract/record.ts";
import { compareRecords } from "../../../shared/domain/dated-record.ts";
import { findingsOf } from "../../../shared/domain/marked.ts";

export type ExaminedRecord = RecordOf<"expression" | "check" | "declined" | "vet_visit">;

/** Records with a finding of at least one side, newest first. */
export function examinedRecords(records: readonly CaseRecord[]): ExaminedRecord[] {
  return records
    .filter((record): record is ExaminedRecord => hasFindings(record) && findingsOf(record).length > 0)
    .toSorted((a, b) => compareRecords(b, a));
}
