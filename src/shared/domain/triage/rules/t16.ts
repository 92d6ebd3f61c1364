import { TRIAGE } from "../../thresholds.ts";
import { CAT, firing, type Rule } from "../rule.ts";
import { inDays, leaveInDays, within } from "../window.ts";
import { repeatedLeaks } from "./t08.ts";
import { leaksWhileUnwell } from "./t09.ts";

export const t16: Rule = {
  id: "T16",
  levels: ["M"],
  species: CAT,
  words: {
    title: "A leak",
    advice:
      "A leak was noted. Note whether a fright came before it and whether it happens again, and mention it to a vet at the next visit.",
    print: "Anal sac leak in a cat within 30 days.",
  },
  source: "S2",
  windows: [{ days: TRIAGE.t16_days, kind: "in" }],
  fires(evidence) {
    const told = new Set([
      ...repeatedLeaks(evidence).map(({ id }) => id),
      ...leaksWhileUnwell(evidence).map(({ leak }) => leak.id),
    ]);
    const leaks = within(evidence.leaks, inDays(evidence.asOf, TRIAGE.t16_days));
    return firing(
      "M",
      leaks.filter(({ id }) => !told.has(id)),
    );
  },
  edges: ({ leaks }) => [
    ...leaveInDays(leaks, TRIAGE.t16_days),
    ...leaveInDays(leaks, TRIAGE.t8_days),
    ...leaveInDays(leaks, TRIAGE.t9_days),
  ],
};
