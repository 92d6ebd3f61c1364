import { TRIAGE } from "../../thresholds.ts";
import type { Finding } from "../../../contract/record.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { inDays, leaveInDays, signDays, signsLeave, within } from "../window.ts";

const SIGNS = signSet("draining_hole", "bleeding");

function isOpenOrBleeding({ skin, blood, pain }: Finding): boolean {
  return (
    skin.includes("open_hole_draining") ||
    skin.includes("bleeding") ||
    blood === "fresh_bleeding" ||
    pain === "too_painful_to_touch"
  );
}

export const t01: Rule = {
  id: "T1",
  levels: ["E"],
  species: DOG_AND_CAT,
  words: {
    title: "Open, bleeding or too painful to touch",
    advice:
      "An open or bleeding spot near the glands, or pain so strong that the area can't be touched, was noted. Contact a vet today. Don't press or squeeze.",
    print: "Open or draining skin, fresh bleeding, or pain too strong for touch noted at the anal sacs.",
  },
  source: "S1, S2; “today”: product decision",
  windows: [{ days: TRIAGE.t1_days, kind: "in" }],
  fires(evidence) {
    const window = inDays(evidence.asOf, TRIAGE.t1_days);
    const seen = within(evidence.findings, window).filter(({ finding }) => isOpenOrBleeding(finding));
    return firing("E", [...seen, ...signDays(evidence, SIGNS, window)]);
  },
  edges: (evidence) => [
    ...leaveInDays(
      evidence.findings.filter(({ finding }) => isOpenOrBleeding(finding)),
      TRIAGE.t1_days,
    ),
    ...signsLeave(evidence, SIGNS, TRIAGE.t1_days),
  ],
};
