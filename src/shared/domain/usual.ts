import type { CaseRecord, Finding, RecordFields, RecordOf } from "../contract/record.ts";
import type { FindingSide } from "../vocabulary/index.ts";

/** The last description of one side among expressions and checks; null where that side was never described. */
export function usualFinding(records: readonly CaseRecord[], side: FindingSide): Finding | null {
  const described = records.findLast(
    (record): record is RecordOf<"expression" | "check"> =>
      (record.kind === "expression" || record.kind === "check") && isDescribed(record.findings[side]),
  );
  return described?.findings[side] ?? null;
}

function isDescribed(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.fill !== "not_examined" && finding.fill !== "removed";
}

/**
 * The last expression with a description, as the start of a new one: method, reason, place, performer and
 * findings are kept; date, note, signs, price and restraint are not, because they belong to their day.
 *
 * @param records of one animal, sorted by time
 * @returns null where no expression has been described yet
 */
export function usualExpression(
  records: readonly CaseRecord[],
): Omit<Extract<RecordFields, { kind: "expression" }>, "id" | "animal_id" | "date" | "time" | "note"> | null {
  const last = records.findLast(
    (record): record is RecordOf<"expression"> =>
      record.kind === "expression" && Object.values(record.findings).some(isDescribed),
  );
  if (last === undefined) return null;
  return {
    kind: "expression",
    candidates: [],
    performer: last.performer,
    place: last.place,
    price: null,
    signs: {},
    method: last.method,
    restraint: null,
    reason: "routine",
    findings: last.findings,
  };
}
