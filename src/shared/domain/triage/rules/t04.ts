import { TRIAGE } from "../../thresholds.ts";
import type { Finding } from "../../../contract/record.ts";
import { hasPus } from "../../marked.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { inDays, leaveInDays, within } from "../window.ts";

function hasBloodOrPus(finding: Finding): boolean {
  return finding.blood === "streak" || finding.blood === "mixed" || hasPus(finding);
}

export const t04: Rule = {
  id: "T4",
  levels: ["V"],
  species: DOG_AND_CAT,
  words: {
    title: "Blood or pus",
    advice:
      "Blood or what looked like pus was noted in what came out. Contact a vet in the next days. Don't press again before the vet has looked.",
    print: "Blood, or suspected or definite pus, noted in the anal sac secretion.",
  },
  source: "S0, S1, S2, RO03, LA04",
  windows: [{ days: TRIAGE.t4_days, kind: "in" }],
  fires: (evidence) =>
    firing(
      "V",
      within(evidence.findings, inDays(evidence.asOf, TRIAGE.t4_days)).filter(({ finding }) =>
        hasBloodOrPus(finding),
      ),
    ),
  edges: (evidence) =>
    leaveInDays(
      evidence.findings.filter(({ finding }) => hasBloodOrPus(finding)),
      TRIAGE.t4_days,
    ),
};
