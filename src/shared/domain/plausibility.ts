import { DEFAULT_SETTINGS, type Settings } from "./thresholds.ts";

/** Why a weight is asked about once more before it is stored; it can be confirmed. */
export type WeightQuestion =
  | { readonly code: "very_heavy"; readonly limit_grams: number }
  | { readonly code: "very_light"; readonly limit_grams: number }
  | { readonly code: "far_from_last"; readonly last_grams: number; readonly change_pct: number };

/**
 * What to ask about a weight (domain.md 2, product decision): above 120 kg, below 50 g, or further than 30 %
 * from the last one. Empty where nothing is odd. Exactly at a limit nothing is asked.
 *
 * @param grams > 0
 * @param lastGrams the animal's last weight before this one; null where there is none
 */
export function weightQuestions(
  grams: number,
  lastGrams: number | null,
  settings: Settings = DEFAULT_SETTINGS,
): WeightQuestion[] {
  const questions: WeightQuestion[] = [];
  if (grams > settings.weight_ask_above_g) {
    questions.push({ code: "very_heavy", limit_grams: settings.weight_ask_above_g });
  }
  if (grams < settings.weight_ask_below_g) {
    questions.push({ code: "very_light", limit_grams: settings.weight_ask_below_g });
  }
  if (lastGrams !== null && lastGrams > 0) {
    const change = (100 * (grams - lastGrams)) / lastGrams;
    if (Math.abs(change) > settings.weight_ask_change_pct) {
      questions.push({ code: "far_from_last", last_grams: lastGrams, change_pct: change });
    }
  }
  return questions;
}
