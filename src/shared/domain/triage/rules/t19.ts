import { TRIAGE } from "../../thresholds.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { differentDays, inDays, leaveInDays, within } from "../window.ts";
import { witnessesOf } from "./t11.ts";

export const t19: Rule = {
  id: "T19",
  levels: ["B"],
  species: DOG_AND_CAT,
  words: {
    title: "Above the ideal body condition, with leaks or episodes",
    advice:
      "Body condition is well above ideal, and there were 2 or more leaks or problem episodes within half a year. Book an appointment with a vet and mention both.",
    print: "Body condition 7/9 or more with 2 or more anal sac leaks or problem episodes within 182 days.",
  },
  source: "S0, S1, S2",
  windows: [{ days: TRIAGE.t19_days, kind: "in" }],
  fires(evidence) {
    const { bodyCondition, asOf } = evidence;
    if (!bodyCondition || bodyCondition.score < TRIAGE.t19_body_condition) return null;
    const window = inDays(asOf, TRIAGE.t19_days);
    const leaks = within(evidence.leaks, window);
    const episodes = evidence.episodes.filter(({ day }) => day >= window.from);
    if (differentDays(leaks) + episodes.length < TRIAGE.t19_events) return null;
    return firing("B", [...leaks, ...witnessesOf(episodes), bodyCondition]);
  },
  edges: ({ leaks, episodes }) => [
    ...leaveInDays(leaks, TRIAGE.t19_days),
    ...leaveInDays(episodes, TRIAGE.t19_days),
  ],
};
