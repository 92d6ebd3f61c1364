import { describe, expect, it } from "vitest";
import {
  areDefaults,
  readThresholds,
  type ThresholdDrafts,
  type ThresholdField,
  thresholdGroups,
  thresholdRange,
  thresholdText,
} from "../../../src/renderer/features/profile/threshold-fields.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/domain/thresholds.ts";

const fields: readonly ThresholdField[] = thresholdGroups.flatMap(({ fields: own }) => [...own]);
const read = (drafts: ThresholdDrafts, unit: "kg" | "lb" = "kg") => {
  const { values, problems } = readThresholds(DEFAULT_SETTINGS, drafts, unit);
  return { values, problems: Object.fromEntries(problems) };
};

describe("the numbers that can be changed", () => {
  it("are all there, each once, with the contract's range", () => {
    expect(fields.map(({ key }) => key).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    expect(thresholdRange("due_grace_days")).toEqual({ min: 0, max: 60 });
    expect(thresholdRange("weight_vet_pct")).toEqual({ min: 1, max: 50 });
  });

  it.each(["kg", "lb"] as const)("are read back in %s as they are written", (unit) => {
    for (const mark of [".", ","] as const) {
      const drafts = Object.fromEntries(
        fields.map((field) => [field.key, thresholdText(field, DEFAULT_SETTINGS[field.key], unit, mark)]),
      );
      expect(read(drafts, unit)).toEqual({ values: DEFAULT_SETTINGS, problems: {} });
    }
  });

  it("take a decimal comma or point, a per cent sign, and a weight in another unit", () => {
    const { values, problems } = read({
      weight_note_pct: "4,5",
      weight_book_pct: "7.5 %",
      weight_ask_above_g: "200 lb",
      due_soon_days: " 14 ",
    });
    expect(problems).toEqual({});
    expect(values).toMatchObject({
      weight_note_pct: 4.5,
      weight_book_pct: 7.5,
      weight_ask_above_g: 90_718,
      due_soon_days: 14,
    });
    expect(areDefaults(values)).toBe(false);
    expect(areDefaults(DEFAULT_SETTINGS)).toBe(true);
  });

  it("keep the stored number where the text is none, and say so", () => {
    const { values, problems } = read({
      weight_note_pct: "",
      due_soon_days: "soon",
      weight_ask_below_g: "-1",
    });
    expect(values).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual({
      weight_note_pct: "number",
      due_soon_days: "number",
      weight_ask_below_g: "number",
    });
  });

  it("are refused out of range, in parts of a day, and out of order", () => {
    expect(read({ weight_vet_pct: "51", due_grace_days: "61" }).problems).toEqual({
      weight_vet_pct: "range",
      due_grace_days: "range",
    });
    expect(read({ due_soon_days: "2.5" }).problems).toEqual({ due_soon_days: "whole" });
    expect(read({ weight_note_pct: "9" }).problems).toEqual({ weight_book_pct: "order" });
    expect(read({ weight_vet_pct: "7" }).problems).toEqual({ weight_vet_pct: "order" });
    expect(read({ weight_note_pct: "10", weight_book_pct: "10" }).problems).toEqual({});
    expect(read({ weight_ask_below_g: "130 kg" }).problems).toHaveProperty("weight_ask_below_g", "range");
  });
});
