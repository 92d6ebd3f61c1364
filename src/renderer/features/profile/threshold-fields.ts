/** The numbers that a person may change: how they are typed, checked and said. */
import { profileInput, type Thresholds, thresholds } from "../../../shared/contract/people.ts";
import { DEFAULT_SETTINGS } from "../../../shared/domain/thresholds.ts";
import { type DecimalMark, parseWeight, weightNumberText } from "../../../shared/domain/units.ts";
import type { WeightUnit } from "../../../shared/vocabulary/index.ts";

export type ThresholdKey = keyof Thresholds;

export interface ThresholdField {
  readonly key: ThresholdKey;
  readonly unit: "percent" | "weight" | "days";
  /** Where the default comes from: sources name different numbers, or none names any. */
  readonly basis: "sourcesDiffer" | "productDecision";
}

/** The fields in the order in which they stand, under their headings. */
export const thresholdGroups = [
  {
    key: "loss",
    fields: [
      { key: "weight_note_pct", unit: "percent", basis: "sourcesDiffer" },
      { key: "weight_book_pct", unit: "percent", basis: "sourcesDiffer" },
      { key: "weight_vet_pct", unit: "percent", basis: "sourcesDiffer" },
    ],
  },
  {
    key: "ask",
    fields: [
      { key: "weight_ask_below_g", unit: "weight", basis: "productDecision" },
      { key: "weight_ask_above_g", unit: "weight", basis: "productDecision" },
      { key: "weight_ask_change_pct", unit: "percent", basis: "productDecision" },
    ],
  },
  {
    key: "due",
    fields: [
      { key: "due_soon_days", unit: "days", basis: "productDecision" },
      { key: "due_grace_days", unit: "days", basis: "productDecision" },
    ],
  },
] as const satisfies readonly { readonly key: string; readonly fields: readonly ThresholdField[] }[];

const FIELDS: readonly ThresholdField[] = thresholdGroups.flatMap(({ fields }) => [...fields]);

/** What is wrong with a field; a key below `profile:numbers.problem`. */
export type ThresholdProblem = "number" | "whole" | "range" | "order";

/** What was typed into fields that differ from what is stored. */
export type ThresholdDrafts = Readonly<Partial<Record<ThresholdKey, string>>>;

/** The smallest and largest number that a field takes. */
export function thresholdRange(key: ThresholdKey): { readonly min: number; readonly max: number } {
  const { minValue, maxValue } = thresholds.shape[key].unwrap();
  return { min: minValue ?? 0, max: maxValue ?? Number.MAX_SAFE_INTEGER };
}

/** A number as it stands in its field, without the unit. */
export function thresholdText(
  field: ThresholdField,
  value: number,
  unit: WeightUnit,
  mark: DecimalMark,
): string {
  if (field.unit !== "weight") return String(value).replace(".", mark);
  const text = weightNumberText(value, unit, mark);
  // Only what is read back as the same weight may stand there, so that saving without a change changes nothing.
  const read = parseWeight(text, unit);
  return read.ok && read.grams === value ? text : `${value} g`;
}

/**
 * Reads what was typed over the stored numbers.
 *
 * @returns the numbers as they would be saved (a field that can't be read keeps its stored one), and what is
 *   wrong by field
 */
export function readThresholds(
  stored: Thresholds,
  drafts: ThresholdDrafts,
  unit: WeightUnit,
): { readonly values: Thresholds; readonly problems: ReadonlyMap<ThresholdKey, ThresholdProblem> } {
  const values: Record<ThresholdKey, number> = { ...stored };
  const problems = new Map<ThresholdKey, ThresholdProblem>();
  for (const { key, unit: kind } of FIELDS) {
    const draft = drafts[key];
    if (draft === undefined) continue;
    const value = kind === "weight" ? gramsOf(draft, unit) : numberOf(draft);
    if (value === null) problems.set(key, "number");
    else values[key] = value;
  }
  for (const { path, code } of profileInput.shape.thresholds.safeParse(values).error?.issues ?? []) {
    const key = FIELDS.find((field) => field.key === path[0])?.key;
    if (key === undefined || problems.has(key)) continue;
    problems.set(key, code === "custom" ? "order" : code === "invalid_type" ? "whole" : "range");
  }
  return { values, problems };
}

/** True where every number is Scoot's own. */
export function areDefaults(values: Thresholds): boolean {
  return FIELDS.every(({ key }) => values[key] === DEFAULT_SETTINGS[key]);
}

function numberOf(text: string): number | null {
  const typed = text.trim().replace(/\s*%$/, "");
  return /^\d{1,9}([.,]\d{1,6})?$/.test(typed) ? Number(typed.replace(",", ".")) : null;
}

function gramsOf(text: string, unit: WeightUnit): number | null {
  const read = parseWeight(text, unit);
  return read.ok ? read.grams : null;
}
