import type { CaseRecord, Finding, RecordFields, RecordOf } from "../contract/record.ts";
import type { FindingSide, Performer, StaffRole } from "../vocabulary/index.ts";
import { isMarkedFinding } from "./marked.ts";

/**
 * The last usual description of one side among expressions and checks; null where that side was never
 * described as usual. What is marked (blood, pus, pain, swelling, firm …) or red belongs to its day: copied
 * in one tap, it would say of today what nobody saw.
 *
 * @param records of one animal, sorted by time
 */
export function usualFinding(records: readonly CaseRecord[], side: FindingSide): Finding | null {
  const described = records.findLast(
    (record): record is RecordOf<"expression" | "check"> =>
      (record.kind === "expression" || record.kind === "check") && isUsual(record.findings[side]),
  );
  return described?.findings[side] ?? null;
}

function isUsual(finding: Finding | undefined): boolean {
  if (finding === undefined || finding.fill === "not_examined" || finding.fill === "removed") return false;
  return !isMarkedFinding(finding) && !finding.skin.includes("red");
}

/** An expression's fields apart from those of its own day. */
export type UsualExpression = Omit<
  Extract<RecordFields, { kind: "expression" }>,
  "id" | "animal_id" | "date" | "time" | "note"
>;

/**
 * The last expression on which every described side was as usual, as the start of a new one: method, place,
 * performer and findings are kept; date, note, signs, price and restraint are not, because they belong to
 * their day.
 *
 * @param records of one animal, sorted by time
 * @returns null where no expression has been described as usual yet
 */
export function usualExpression(records: readonly CaseRecord[]): UsualExpression | null {
  const last = records.findLast((record): record is RecordOf<"expression"> => {
    if (record.kind !== "expression") return false;
    const examined = Object.values(record.findings).filter(
      (finding) => finding !== undefined && finding.fill !== "not_examined" && finding.fill !== "removed",
    );
    return examined.length > 0 && examined.every(isUsual);
  });
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

/** The performer that a recorder's role stands for; null where the role says nothing. */
export function performerOf(role: StaffRole): Performer | null {
  return role === "other" ? null : role;
}

/**
 * The usual expression as done by whoever records it; null where that says nothing of who did it. A method that the earlier
 * performer used is kept only where anybody may use it; an internal one by a nurse says nothing of a groomer.
 */
export function usualDoneBy(usual: UsualExpression, performer: Performer | null): UsualExpression {
  if (performer !== null && performer === usual.performer) return usual;
  return { ...usual, performer, method: usual.method === "external" ? "external" : "unknown" };
}
