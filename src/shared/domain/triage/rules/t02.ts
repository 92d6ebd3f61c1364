import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, FindingOnDay, Witness } from "../evidence.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { around, inDays, leaveInDays, signDays, signsLeave, within } from "../window.ts";

const SORE_SIGNS = signSet("redness", "swelling");
const UNWELL_SIGNS = signSet("lethargy", "not_eating", "fever_suspected");

function sore(evidence: Evidence): FindingOnDay[] {
  return evidence.findings.filter(
    ({ finding }) => finding.skin.includes("red") || finding.skin.includes("swollen"),
  );
}

export const t02: Rule = {
  id: "T2",
  levels: ["E"],
  species: DOG_AND_CAT,
  words: {
    title: "Red or swollen, and unwell",
    advice:
      "Redness or swelling near the glands was noted within 3 days of tiredness, not eating or feeling hot. Contact a vet today and say that both came together.",
    print: "Redness or swelling at the anal sacs within 3 days of lethargy, not eating or suspected fever.",
  },
  source: "S0, S2",
  windows: [
    { days: TRIAGE.t2_days, kind: "in" },
    { days: TRIAGE.near_days, kind: "near" },
  ],
  fires(evidence) {
    const window = inDays(evidence.asOf, TRIAGE.t2_days);
    const anchors = [...within(sore(evidence), window), ...signDays(evidence, SORE_SIGNS, window)];
    const witnesses: Witness[] = [];
    for (const anchor of anchors) {
      const unwell = signDays(evidence, UNWELL_SIGNS, around(anchor.day));
      if (unwell.length > 0) witnesses.push(anchor, ...unwell);
    }
    return firing("E", witnesses);
  },
  edges: (evidence) => [
    ...leaveInDays(sore(evidence), TRIAGE.t2_days),
    ...signsLeave(evidence, SORE_SIGNS, TRIAGE.t2_days),
  ],
};
