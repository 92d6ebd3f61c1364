import { TRIAGE } from "../../thresholds.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { differentDays, ofLastDays, signDays, signsLeave } from "../window.ts";

const SIGNS = signSet("scooting", "licking_rear", "chewing_rear");

export const t10: Rule = {
  id: "T10",
  levels: ["B"],
  species: DOG_AND_CAT,
  words: {
    title: "Scooting or licking on several days",
    advice:
      "Scooting, licking or chewing the rear was noted on 3 or more of the last 14 days. Book an appointment with a vet and mention it. Contact a vet sooner if it gets worse.",
    print: "Scooting, licking or chewing of the rear on 3 or more of the last 14 days.",
  },
  source: "S0; numbers: product decision",
  windows: [{ days: TRIAGE.t10_last_days, kind: "last" }],
  fires(evidence) {
    const seen = signDays(evidence, SIGNS, ofLastDays(evidence.asOf, TRIAGE.t10_last_days));
    return differentDays(seen) >= TRIAGE.t10_days_with_sign ? firing("B", seen) : null;
  },
  edges: (evidence) => signsLeave(evidence, SIGNS, TRIAGE.t10_last_days - 1),
};
