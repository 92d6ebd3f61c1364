import type { CaseRecord } from "../../../../shared/contract/record.ts";
import type { AlertVariant } from "../../../../shared/contract/assessment.ts";
import type { Entry } from "./entry.ts";

/** True where a vet authorisation is valid on a day. */
export function isAuthorisedOn(records: readonly CaseRecord[], date: string): boolean {
  return records.some(
    (record) =>
      record.kind === "authorisation" &&
      record.date <= date &&
      (record.until === null || record.until >= date),
  );
}

export interface RecorderNotice {
  readonly rule: "T14";
  readonly level: "N";
  readonly variant?: AlertVariant;
}

/**
 * The notice of T14 (domain.md 4) for an expression that is not saved yet: by a groomer without a valid
 * authorisation, or internal by somebody known not to be a vet or a veterinary nurse. Null: nothing to say.
 */
export function recorderNotice(entry: Entry, records: readonly CaseRecord[]): RecorderNotice | null {
  if (entry.kind !== "expression") return null;
  const missing = entry.performer === "groomer" && !isAuthorisedOn(records, entry.date);
  const internal =
    entry.method === "internal" &&
    entry.performer !== null &&
    entry.performer !== "veterinarian" &&
    entry.performer !== "veterinary_nurse";
  if (!missing && !internal) return null;
  const notice = { rule: "T14", level: "N" } as const;
  if (missing && internal) return notice;
  return { ...notice, variant: missing ? "no_authorisation" : "internal" };
}
