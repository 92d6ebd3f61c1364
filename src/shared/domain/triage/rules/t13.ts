import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, Witness } from "../evidence.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { differentDays, leaveOfLastDays, ofLastDays, within } from "../window.ts";

/** Loose stool on 3 or more of the last 7 days. */
function looseThisWeek({ stools, asOf }: Evidence): Witness[] {
  const loose = within(stools, ofLastDays(asOf, TRIAGE.t13_soft_last_days)).filter(
    ({ score }) => score >= TRIAGE.t13_soft_score,
  );
  return differentDays(loose) >= TRIAGE.t13_soft_days ? loose : [];
}

/** Soft stool in more than half of 4 or more entries of the last 28 days. */
function softMostly({ stools, asOf }: Evidence): Witness[] {
  const entries = within(stools, ofLastDays(asOf, TRIAGE.t13_loose_last_days));
  const soft = entries.filter(({ score }) => score >= TRIAGE.t13_loose_score);
  return entries.length >= TRIAGE.t13_loose_entries && soft.length * 2 > entries.length ? soft : [];
}

export const t13: Rule = {
  id: "T13",
  levels: ["B"],
  species: DOG_AND_CAT,
  words: {
    title: "Soft stool again and again",
    advice:
      "Stool was soft on several days. Book an appointment with a vet and mention it; go on noting the stool scores.",
    print:
      "Stool score of 5 or more on 3 or more of the last 7 days, or of 4 or more in over half of the entries of the last 28 days.",
  },
  source: "S1, S2, CO22; numbers: product decision",
  windows: [
    { days: TRIAGE.t13_soft_last_days, kind: "last" },
    { days: TRIAGE.t13_loose_last_days, kind: "last" },
  ],
  fires: (evidence) => firing("B", [...looseThisWeek(evidence), ...softMostly(evidence)]),
  edges: ({ stools }) => [
    ...leaveOfLastDays(stools, TRIAGE.t13_soft_last_days),
    ...leaveOfLastDays(stools, TRIAGE.t13_loose_last_days),
  ],
};
