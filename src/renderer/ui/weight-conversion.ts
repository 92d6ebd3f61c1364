import { type DecimalMark, parseWeight, weightNumberText } from "../../shared/domain/units.ts";
import type { WeightUnit } from "../../shared/vocabulary/index.ts";

/** Below a kilogram each gram counts; from there on ten of them do. */
const GRAMS_COUNT_BELOW = 1_000;

/**
 * What a weight that is typed in another unit comes to in the field's own: "9 lb" in kilograms gives
 * "4.08 kg". Null where nothing is converted.
 */
export function convertedWeight(text: string, unit: WeightUnit, mark: DecimalMark): string | null {
  const typed = /[a-z]+/i.exec(text)?.[0].toLowerCase();
  if (typed === undefined) return null;
  const units = [...text.matchAll(/[a-z]+/gi)].length;
  if (units === 1 && typed.replace(/s$/, "") === unit) return null;
  const parsed = parseWeight(text, unit);
  if (!parsed.ok) return null;
  if (unit === "lb") return `${weightNumberText(parsed.grams, unit, mark)} lb`;
  const decimals = parsed.grams < GRAMS_COUNT_BELOW ? 3 : 2;
  const number = (parsed.grams / 1_000).toFixed(decimals).replace(/0$/, "");
  return `${number.replace(".", mark)} kg`;
}
