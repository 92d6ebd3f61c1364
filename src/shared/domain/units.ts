import type { WeightUnit } from "../vocabulary/index.ts";
import { toDecimals } from "./rounding.ts";

/** Grams in an international avoirdupois pound, exact by definition (1959 agreement). */
export const GRAMS_PER_POUND = 453.59237;
const GRAMS_PER_OUNCE = GRAMS_PER_POUND / 16;
/** Below this many pounds a weight is shown to the hundredth, from it on to the tenth (product decision). */
const HUNDREDTHS_BELOW_LB = 22;

export type DecimalMark = "." | ",";

/**
 * A weight without its unit. Kilograms are shown exactly (grams are whole, so up to 3 decimals, at least
 * one); pounds are rounded to 0.01 below 22 lb and to 0.1 from there on.
 *
 * @param grams whole grams, ≥ 0
 */
export function weightNumberText(grams: number, unit: WeightUnit, mark: DecimalMark = "."): string {
  const text = unit === "kg" ? kilogramsText(grams) : poundsText(grams);
  return mark === "." ? text : text.replace(".", ",");
}

/** A weight with its unit: "9.7 kg", "21.38 lb". */
export function weightText(grams: number, unit: WeightUnit, mark: DecimalMark = "."): string {
  return `${weightNumberText(grams, unit, mark)} ${unit}`;
}

function kilogramsText(grams: number): string {
  return (grams / 1000).toFixed(3).replace(/0{1,2}$/, "");
}

function poundsText(grams: number): string {
  const pounds = grams / GRAMS_PER_POUND;
  return pounds < HUNDREDTHS_BELOW_LB ? pounds.toFixed(2) : pounds.toFixed(1);
}

/** Grams as pounds, to three decimals. */
export function gramsToPounds(grams: number): number {
  return toDecimals(grams / GRAMS_PER_POUND, 3);
}

/** What a typed weight means. */
export type ParsedWeight =
  | { readonly ok: true; readonly grams: number }
  /** `readings`: what it may mean, in grams; the form asks which. */
  | { readonly ok: false; readonly reason: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly ok: false; readonly reason: "empty" | "not_a_weight" | "not_positive" };

const GRAMS_PER: Readonly<Record<string, number>> = {
  kg: 1000,
  kgs: 1000,
  g: 1,
  lb: GRAMS_PER_POUND,
  lbs: GRAMS_PER_POUND,
  oz: GRAMS_PER_OUNCE,
};

/**
 * Reads a weight as people type it: "9.7", "9,7", "9,7 kg", "850 g", "21.4 lb", "12 lb 6 oz", "1.234,5 g".
 * Decimal comma and decimal point mean the same. It never guesses: "1,234" and "1.234" may be a decimal
 * or a thousand, so both readings are handed back ("0,234" and "1,23" can mean only one thing).
 *
 * @param unit the unit of a number that has none
 * @returns grams, rounded to whole grams
 */
export function parseWeight(text: string, unit: WeightUnit): ParsedWeight {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, " ");
  if (typed === "") return { ok: false, reason: "empty" };
  const poundsAndOunces = /^(\d+)\s*lbs?\.?\s*(\d+(?:[.,]\d{1,2})?)\s*oz\.?$/.exec(typed);
  if (poundsAndOunces) {
    const ounces = Number((poundsAndOunces[2] as string).replace(",", "."));
    if (ounces >= 16) return { ok: false, reason: "not_a_weight" };
    return positive(Number(poundsAndOunces[1]) * GRAMS_PER_POUND + ounces * GRAMS_PER_OUNCE);
  }
  const match = /^([\d., ]*\d)\s*([a-z]*)\.?$/.exec(typed);
  const factor = match && GRAMS_PER[match[2] || unit];
  const numbers = match && parseNumber(match[1] as string);
  if (!factor || !numbers) return { ok: false, reason: "not_a_weight" };
  const [first, second] = numbers;
  if (second === undefined) return positive(first * factor);
  const readings = [Math.round(first * factor), Math.round(second * factor)] as const;
  return { ok: false, reason: "ambiguous", readings };
}

function positive(grams: number): ParsedWeight {
  const whole = Math.round(grams);
  return whole > 0 ? { ok: true, grams: whole } : { ok: false, reason: "not_positive" };
}

/** The number that was typed; two, decimal first, where it may be either; null where it is none. */
function parseNumber(text: string): readonly [number, number?] | null {
  if (/^\d+$/.test(text)) return [Number(text)];
  const plain = /^(\d+)[.,](\d+)$/.exec(text);
  if (plain) {
    const [, whole, rest] = plain as unknown as [string, string, string];
    const decimal = Number(`${whole}.${rest}`);
    const groups = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return groups ? [decimal, Number(whole + rest)] : [decimal];
  }
  // Grouped in threes by one mark, with the other mark for decimals or none at all.
  const grouped = /^([1-9]\d{0,2})((?:([., ])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/.exec(text);
  if (!grouped || grouped[3] === grouped[4]) return null;
  const whole = (grouped[1] as string) + (grouped[2] as string).replace(/\D/g, "");
  return [Number(grouped[5] === undefined ? whole : `${whole}.${grouped[5]}`)];
}
