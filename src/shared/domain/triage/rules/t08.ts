import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, LeakOnDay } from "../evidence.ts";
import { CAT, firing, type Rule } from "../rule.ts";
import { differentDays, inDays, leaveInDays, within } from "../window.ts";

function withoutFright(evidence: Evidence): LeakOnDay[] {
  return evidence.leaks.filter(({ context }) => context !== "fright");
}

/** The leaks that fire T8; none where it is silent. Two leaks of one day count once. */
export function repeatedLeaks(evidence: Evidence): LeakOnDay[] {
  if (evidence.species !== "cat") return [];
  const leaks = within(withoutFright(evidence), inDays(evidence.asOf, TRIAGE.t8_days));
  return differentDays(leaks) >= TRIAGE.t8_leaks ? leaks : [];
}

export const t08: Rule = {
  id: "T8",
  levels: ["V"],
  species: CAT,
  words: {
    title: "More than one leak without a fright",
    advice:
      "There were two or more leaks within a year without a fright noted. Contact a vet in the next days.",
    print: "Two or more anal sac leaks within 365 days in a cat, not linked to a fright.",
  },
  source: "S2; numbers: product decision",
  windows: [{ days: TRIAGE.t8_days, kind: "in" }],
  fires: (evidence) => firing("V", repeatedLeaks(evidence)),
  edges: (evidence) => leaveInDays(withoutFright(evidence), TRIAGE.t8_days),
};
