import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, LeakOnDay, Witness } from "../evidence.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { signSet } from "../sign-sets.ts";
import { around, inDays, leaveInDays, signDays, within } from "../window.ts";

const SIGNS = signSet(
  "vomiting",
  "diarrhoea",
  "appetite_down",
  "not_eating",
  "lethargy",
  "hiding",
  "aggression",
  "less_affectionate",
);

/** Leaks of the window that have a general sign within 3 days, each with those signs. */
export function leaksWhileUnwell(
  evidence: Evidence,
): readonly { readonly leak: LeakOnDay; readonly signs: readonly Witness[] }[] {
  return within(evidence.leaks, inDays(evidence.asOf, TRIAGE.t9_days))
    .map((leak) => ({ leak, signs: signDays(evidence, SIGNS, around(leak.day)) }))
    .filter(({ signs }) => signs.length > 0);
}

export const t09: Rule = {
  id: "T9",
  levels: ["V"],
  species: DOG_AND_CAT,
  words: {
    title: "A leak, and not quite well",
    advice:
      "A leak was noted within 3 days of other signs, such as eating less, vomiting, loose stool, tiredness or hiding. Contact a vet in the next days and mention both.",
    print: "Anal sac leak within 3 days of digestive signs or a change in appetite, energy or behaviour.",
  },
  source: "S2, S0",
  windows: [
    { days: TRIAGE.t9_days, kind: "in" },
    { days: TRIAGE.near_days, kind: "near" },
  ],
  fires: (evidence) =>
    firing(
      "V",
      leaksWhileUnwell(evidence).flatMap(({ leak, signs }) => [leak, ...signs]),
    ),
  edges: (evidence) => leaveInDays(evidence.leaks, TRIAGE.t9_days),
};
