import { TRIAGE } from "../../thresholds.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { inDays, signDays, signsLeave } from "../window.ts";

const ANY = signSet("ribbon_stool", "painful_defecation");
const STRAINING = signSet("straining");
const BOTH = signSet("ribbon_stool", "painful_defecation", "straining");

export const t07: Rule = {
  id: "T7",
  levels: ["V"],
  species: DOG_AND_CAT,
  words: {
    title: "Passing stool is hard or hurts",
    advice:
      "Ribbon-like stool, pain when passing stool or clear straining was noted. Contact a vet in the next days.",
    print: "Ribbon-like stool, painful defecation or moderate to severe straining noted.",
  },
  source: "S1, DV",
  windows: [{ days: TRIAGE.t7_days, kind: "in" }],
  fires(evidence) {
    const window = inDays(evidence.asOf, TRIAGE.t7_days);
    return firing("V", [
      ...signDays(evidence, ANY, window),
      ...signDays(evidence, STRAINING, window, TRIAGE.t7_straining_severity),
    ]);
  },
  edges: (evidence) => signsLeave(evidence, BOTH, TRIAGE.t7_days),
};
