/** What one side's pad shows, copies and sends. */
import {
  type CaseRecord,
  type Finding,
  finding as findingSchema,
  type Findings,
  type RecordKind,
} from "../../../../shared/contract/record.ts";
import { usualFinding } from "../../../../shared/domain/usual.ts";
import type { FindingSide } from "../../../../shared/vocabulary/index.ts";

/** A side that nobody has described: everything "not noted". */
export const BLANK_FINDING: Finding = Object.freeze(findingSchema.parse({}));

/** True where nothing is noted. */
export function isBlankFinding(finding: Finding | undefined): boolean {
  return finding === undefined || JSON.stringify(inOrder(finding)) === JSON.stringify(BLANK_FINDING);
}

/** True where two sides say the same. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(finding: Finding): Finding {
  return findingSchema.parse(finding);
}

/** Which parts of a pad apply; the others are away. */
export function partsOf(kind: RecordKind, { amount, ease }: Finding) {
  const pressed = kind === "expression";
  const nothingCame = pressed && ease === "nothing_came";
  return {
    ease: pressed,
    fillAfter: pressed,
    amount: !nothingCame,
    /** Colour, consistency and odour of what came. */
    secretion: !nothingCame && amount !== "none",
  };
}

/** The finding without what its other answers make meaningless. */
export function tidyFinding(kind: RecordKind, finding: Finding): Finding {
  const parts = partsOf(kind, finding);
  const { colour, consistency, odour } = parts.secretion ? finding : BLANK_FINDING;
  return {
    ...finding,
    ease: parts.ease ? finding.ease : BLANK_FINDING.ease,
    fill_after: parts.fillAfter ? finding.fill_after : null,
    // "Nothing came" is an answer to "how much", too.
    amount: parts.amount ? finding.amount : "none",
    colour: [...colour],
    consistency,
    odour,
  };
}

/** The sides that somebody described. */
export function tidyFindings(kind: RecordKind, findings: Findings): Findings {
  const tidy: Findings = {};
  for (const side of ["left", "right", "not_separated"] as const) {
    const finding = findings[side];
    if (finding !== undefined && !isBlankFinding(finding)) tidy[side] = tidyFinding(kind, finding);
  }
  return tidy;
}

/** Sets one side; a side back at "not noted" is kept, so that its pad stays where it is. */
export function withSide(findings: Findings, side: FindingSide, finding: Finding): Findings {
  return { ...findings, [side]: finding };
}

/** Left and right exchanged; what nobody told apart stays. */
export function swapSides({ left, right, ...others }: Findings): Findings {
  return {
    ...others,
    ...(right === undefined ? {} : { left: right }),
    ...(left === undefined ? {} : { right: left }),
  };
}

/** The side's usual description as far as this kind of record has a place for it; null where there is none. */
export function usualFor(
  kind: RecordKind,
  records: readonly CaseRecord[],
  side: FindingSide,
): Finding | null {
  const usual = usualFinding(records, side);
  return usual === null ? null : tidyFinding(kind, usual);
}
