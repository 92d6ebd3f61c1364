import type { LeakContext } from "../../../vocabulary/index.ts";
import { TRIAGE } from "../../thresholds.ts";
import { DOG, firing, type Rule } from "../rule.ts";
import { around, differentDays, inDays, leaveInDays, signDays, within } from "../window.ts";

const AT_REST: ReadonlySet<LeakContext> = new Set<LeakContext>(["asleep", "resting", "on_waking"]);

export const t15: Rule = {
  id: "T15",
  levels: ["M"],
  species: DOG,
  words: {
    title: "One leak at rest",
    advice:
      "One leak while asleep, resting or waking up was noted, and no other sign within 3 days of it. Note further leaks, scooting or licking, and mention it to a vet at the next visit.",
    print: "Single anal sac leak at rest within 30 days, no other sign within 3 days of it.",
  },
  source: "S0",
  windows: [
    { days: TRIAGE.t15_days, kind: "in" },
    { days: TRIAGE.near_days, kind: "near" },
  ],
  fires(evidence) {
    const leaks = within(evidence.leaks, inDays(evidence.asOf, TRIAGE.t15_days));
    const leak = leaks[0];
    if (!leak || differentDays(leaks) !== 1) return null;
    if (signDays(evidence, null, around(leak.day)).length > 0) return null;
    return firing(
      "M",
      leaks.filter(({ context }) => AT_REST.has(context)),
    );
  },
  edges: ({ leaks }) => leaveInDays(leaks, TRIAGE.t15_days),
};
