import { TRIAGE } from "../../thresholds.ts";
import { DOG, firing, type Rule } from "../rule.ts";
import { differentDays, inDays, leaveInDays, within } from "../window.ts";

export const t18: Rule = {
  id: "T18",
  levels: ["B"],
  species: DOG,
  words: {
    title: "Several leaks within a month",
    advice:
      "There were leaks on 3 or more days within 30 days. Book an appointment with a vet and mention when they happen.",
    print: "Anal sac leaks on 3 or more days within 30 days.",
  },
  source: "S0, S2; number: product decision",
  windows: [{ days: TRIAGE.t18_days, kind: "in" }],
  fires(evidence) {
    const leaks = within(evidence.leaks, inDays(evidence.asOf, TRIAGE.t18_days));
    return differentDays(leaks) >= TRIAGE.t18_leaks ? firing("B", leaks) : null;
  },
  edges: ({ leaks }) => leaveInDays(leaks, TRIAGE.t18_days),
};
