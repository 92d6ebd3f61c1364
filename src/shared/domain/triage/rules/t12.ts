import { ageInMonths } from "../../age.ts";
import { dayNumber } from "../../dates.ts";
import { TRIAGE } from "../../thresholds.ts";
import { covers, type Evidence } from "../evidence.ts";
import { DOG_AND_CAT, firing, noEdges, type Firing, type Rule } from "../rule.ts";

/** True where the animal is, or by its partial birth date may be, under 12 months old on a day. */
function mayBeGrowing({ birthDate }: Evidence, day: string): boolean {
  const age = ageInMonths(birthDate, day);
  return age !== null && age.youngest < TRIAGE.t12_growing_months;
}

/**
 * Loss of the last reading against its baseline. Age and weight target are looked up on the day of that
 * reading: a target that was set afterwards does not turn an earlier loss into one on purpose.
 */
function weightLoss(evidence: Evidence): Firing | null {
  const { weight, settings, weightTargets } = evidence;
  if (!weight?.change || weight.change.held_back || weight.change.grams >= 0) return null;
  const day = dayNumber(weight.last.date);
  if (covers(weightTargets, day)) return null;
  const loss = -weight.change.pct;
  const witness = [{ day, id: weight.last.id }];
  if (loss >= settings.weight_vet_pct) return firing("V", witness);
  if (mayBeGrowing(evidence, weight.last.date)) return firing("B", witness, "growing");
  if (loss >= settings.weight_book_pct) return firing("B", witness, "book");
  return loss >= settings.weight_note_pct ? firing("M", witness, "note") : null;
}

export const t12: Rule = {
  id: "T12",
  levels: ["V", "B", "M"],
  species: DOG_AND_CAT,
  words: {
    title: "Losing weight",
    advice: "The last weight is clearly below the earlier ones. Contact a vet in the next days.",
    print: "Unintended weight loss against the earlier readings; the figures stand under weight.",
  },
  variants: {
    book: {
      advice:
        "The last weight is below the earlier ones. Weigh again on the same scale, book an appointment with a vet and mention it.",
    },
    note: {
      title: "A little lighter",
      advice:
        "The last weight is somewhat below the earlier ones. Weigh again on the same scale in a week or two. Contact a vet if it goes on falling.",
    },
    growing: {
      title: "Losing weight while growing",
      advice:
        "The last weight is below the earlier ones, at an age under 12 months. Weigh again on the same scale, book an appointment with a vet and mention it.",
      print: "Weight loss at an age under 12 months; the figures stand under weight.",
    },
  },
  source: "limits: product decision, sources differ",
  windows: [],
  fires: weightLoss,
  edges: noEdges,
};
