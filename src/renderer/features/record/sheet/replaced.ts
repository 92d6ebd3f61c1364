/** What a copy, a clearing or "as usual" has put aside, so that it can be brought back. */
import { useState } from "react";
import type { Finding, Findings } from "../../../../shared/contract/record.ts";
import type { FindingSide } from "../../../../shared/vocabulary/index.ts";
import { isBlankFinding, isSameFinding } from "./finding.ts";

interface Replaced {
  readonly before: Finding;
  readonly after: Finding;
}

type ReplacedSides = Partial<Record<FindingSide, Replaced>>;

const SIDES = ["left", "right", "not_separated"] as const satisfies readonly FindingSide[];

/**
 * What is lost where these sides are overwritten: whatever was noted and is not the same again.
 *
 * @param before the sides as they are
 * @param after the sides that are overwritten
 */
export function replacedBy(before: Findings, after: Findings): ReplacedSides {
  const replaced: ReplacedSides = {};
  for (const side of SIDES) {
    const [old, next] = [before[side], after[side]];
    if (old === undefined || next === undefined) continue;
    if (!isBlankFinding(old) && !isSameFinding(old, next)) replaced[side] = { before: old, after: next };
  }
  return replaced;
}

/** What was put aside on each side. It is offered until somebody notes something else there. */
export function useReplaced() {
  const [sides, setSides] = useState<ReplacedSides>({});
  return {
    keep: (before: Findings, after: Findings) =>
      setSides((held) => ({
        ...held,
        ...Object.fromEntries(Object.keys(after).map((side) => [side, undefined])),
        ...replacedBy(before, after),
      })),
    drop: (side: FindingSide) => setSides((held) => replacedWithout(held, side)),
    forget: () => setSides({}),
    of: (findings: Findings, side: FindingSide): Replaced | null => {
      const held = sides[side];
      const now = findings[side];
      return held !== undefined && now !== undefined && isSameFinding(held.after, now) ? held : null;
    },
  };
}

function replacedWithout(sides: ReplacedSides, side: FindingSide): ReplacedSides {
  const { [side]: _, ...others } = sides;
  return others;
}
