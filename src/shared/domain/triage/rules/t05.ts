import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, FindingOnDay } from "../evidence.ts";
import { isFirmEnlarged } from "../../marked.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { inDays, leaveInDays, signDays, signsLeave, within } from "../window.ts";

const SIGNS = signSet("lump");

/**
 * Findings that speak for the rule: a lump, or a side that was firm and enlarged and gave nothing. A check
 * and an attempt on the same day and side count as one finding (product decision).
 */
function lumpsAndFirmSides(evidence: Evidence): FindingOnDay[] {
  const { findings } = evidence;
  return findings.filter((one) => {
    if (one.finding.skin.includes("lump")) return true;
    const firm = isFirmEnlarged(one.finding);
    const nothing = one.finding.ease === "nothing_came";
    if (firm && nothing) return true;
    if (!firm && !nothing) return false;
    return findings.some(
      (other) =>
        other.day === one.day &&
        other.side === one.side &&
        (firm ? other.finding.ease === "nothing_came" : isFirmEnlarged(other.finding)),
    );
  });
}

export const t05: Rule = {
  id: "T5",
  levels: ["V"],
  species: DOG_AND_CAT,
  words: {
    title: "A lump, or firm and nothing came",
    advice:
      "A lump, or a firm, enlarged gland that gave nothing, was noted. Do not press again. Contact a vet in the next days.",
    print: "Lump noted, or an anal sac firm and enlarged with nothing expressed.",
  },
  source: "S1, DV",
  windows: [{ days: TRIAGE.t5_days, kind: "in" }],
  fires(evidence) {
    const window = inDays(evidence.asOf, TRIAGE.t5_days);
    return firing("V", [
      ...within(lumpsAndFirmSides(evidence), window),
      ...signDays(evidence, SIGNS, window),
    ]);
  },
  edges: (evidence) => [
    ...leaveInDays(lumpsAndFirmSides(evidence), TRIAGE.t5_days),
    ...signsLeave(evidence, SIGNS, TRIAGE.t5_days),
  ],
};
