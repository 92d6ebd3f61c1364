import { TRIAGE } from "../../thresholds.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { inDays, signDays, signsLeave } from "../window.ts";

const SIGNS = signSet("straining_no_stool");

export const t03: Rule = {
  id: "T3",
  levels: ["E"],
  species: DOG_AND_CAT,
  words: {
    title: "Straining and nothing comes",
    advice: "Straining without passing stool was noted. Contact a vet today.",
    print: "Straining without passing stool.",
  },
  source: "ACVS; number of days: product decision",
  windows: [{ days: TRIAGE.t3_days, kind: "in" }],
  fires: (evidence) => firing("E", signDays(evidence, SIGNS, inDays(evidence.asOf, TRIAGE.t3_days))),
  edges: (evidence) => signsLeave(evidence, SIGNS, TRIAGE.t3_days),
};
