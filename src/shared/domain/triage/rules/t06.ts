import { ageInMonths } from "../../age.ts";
import { addYears, dayNumber, partialDateRange } from "../../dates.ts";
import { TRIAGE } from "../../thresholds.ts";
import type { Evidence } from "../evidence.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { REAR_SIGNS, signSet } from "../sign-sets.ts";
import { inDays, signDays, signsLeave } from "../window.ts";

const SIGNS = signSet("drinking_more", "urinating_more");

/** True where the animal is, or by its partial birth date may be, 7 years old or more on `asOf`. */
function mayBeSeven({ birthDate, asOfDate }: Evidence): boolean {
  const age = ageInMonths(birthDate, asOfDate);
  return age !== null && age.oldest >= TRIAGE.t6_age_years * 12;
}

export const t06: Rule = {
  id: "T6",
  levels: ["V"],
  species: DOG_AND_CAT,
  words: {
    title: "Drinking or urinating more",
    advice:
      "Drinking or urinating more was noted, together with rear signs or at an age of 7 years or more. Contact a vet in the next days and mention both.",
    print: "Increased drinking or urinating noted, with rear signs or at an age of 7 years or more.",
  },
  source: "ACVS, MD21; age: product decision",
  windows: [{ days: TRIAGE.t6_days, kind: "in" }],
  fires(evidence) {
    const window = inDays(evidence.asOf, TRIAGE.t6_days);
    const thirst = signDays(evidence, SIGNS, window);
    if (thirst.length === 0) return null;
    if (mayBeSeven(evidence)) return firing("V", thirst);
    const rear = signDays(evidence, REAR_SIGNS, window);
    return rear.length === 0 ? null : firing("V", [...thirst, ...rear]);
  },
  edges(evidence) {
    const leaving = signsLeave(evidence, SIGNS, TRIAGE.t6_days);
    if (leaving.length === 0) return leaving;
    const edges = [...leaving, ...signsLeave(evidence, REAR_SIGNS, TRIAGE.t6_days)];
    if (evidence.birthDate !== null && !mayBeSeven(evidence)) {
      edges.push(dayNumber(addYears(partialDateRange(evidence.birthDate).first, TRIAGE.t6_age_years)));
    }
    return edges;
  },
};
