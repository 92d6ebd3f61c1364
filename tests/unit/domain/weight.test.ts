import { describe, expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import { weightQuestions } from "../../../src/shared/domain/plausibility.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/domain/thresholds.ts";
import { daysBefore, history, type Entry } from "../../support/histories.ts";

const LAST = "2026-06-30";
const reading = (days: number, grams: number, resolution_g = 10, time: string | null = null): Entry => ({
  kind: "weight",
  date: daysBefore(LAST, days),
  grams,
  resolution_g,
  time,
});
const weightOf = (...entries: readonly Entry[]) => assess(history(entries), daysBefore(LAST, -200)).weight;

describe("weight change", () => {
  it("is against the median of the readings 30 to 180 days older, both included", () => {
    const weight = weightOf(
      reading(181, 1),
      reading(180, 10_000),
      reading(90, 11_000),
      reading(30, 9_000),
      reading(29, 1),
      reading(0, 9_500),
    );
    expect(weight?.change).toMatchObject({ baseline_grams: 10_000, grams: -500, pct: -5, held_back: false });
    expect(weight?.change?.baseline_dates).toEqual([180, 90, 30].map((days) => daysBefore(LAST, days)));
  });

  it("takes the mean of the middle two where there are two", () => {
    expect(weightOf(reading(60, 10_000), reading(40, 10_001), reading(0, 9_000))?.change).toMatchObject({
      baseline_grams: 10_000.5,
      grams: -1_000.5,
    });
  });

  it("else takes the latest reading more than 14 days older", () => {
    expect(
      weightOf(reading(400, 1_000), reading(15, 10_000), reading(14, 1), reading(0, 9_000))?.change
        ?.baseline_grams,
    ).toBe(10_000);
    expect(weightOf(reading(400, 10_000), reading(0, 9_000))?.change?.baseline_grams).toBe(10_000);
    expect(weightOf(reading(14, 10_000), reading(0, 9_000))?.change).toBeNull();
    expect(weightOf(reading(0, 9_000))?.change).toBeNull();
    expect(weightOf()).toBeNull();
  });

  it("is held back below twice the coarsest resolution involved", () => {
    const heldBack = (grams: number, before: number, now: number) =>
      weightOf(reading(60, 10_000, before), reading(0, grams, now))?.change?.held_back;
    expect(heldBack(9_801, 100, 10)).toBe(true);
    expect(heldBack(9_800, 100, 10)).toBe(false);
    expect(heldBack(10_199, 10, 100)).toBe(true);
    expect(
      weightOf(reading(200, 10_000, 5_000), reading(60, 10_000), reading(0, 9_000))?.change?.held_back,
    ).toBe(false);
  });

  it("knows one reading a day: the last of the day", () => {
    const weight = weightOf(
      reading(60, 10_000),
      reading(0, 5_000, 10, "08:00"),
      reading(0, 9_000, 10, "18:00"),
    );
    expect(weight?.last.grams).toBe(9_000);
  });

  it("notes two falls in a row", () => {
    expect(weightOf(reading(60, 10_000), reading(30, 9_990), reading(0, 9_980))?.two_falls).toBe(true);
    expect(weightOf(reading(60, 10_000), reading(30, 10_000), reading(0, 9_980))?.two_falls).toBe(false);
    expect(weightOf(reading(30, 9_990), reading(0, 9_980))?.two_falls).toBe(false);
  });

  it("has a slope in % per 30 days from 4 readings within 180 days on", () => {
    const line = [180, 120, 60].map((days) => reading(days, 10_000 + 10 * days));
    expect(weightOf(...line, reading(0, 10_000))?.slope_pct_per_30_days).toBeCloseTo(-3, 12);
    expect(weightOf(...line.slice(1), reading(0, 10_000))?.slope_pct_per_30_days).toBeNull();
    expect(
      weightOf(reading(181, 9_000), ...line.slice(1), reading(0, 10_000))?.slope_pct_per_30_days,
    ).toBeNull();
  });

  it("has a change at 30, 90 and 365 days, from a reading at most a third off", () => {
    const at = weightOf(
      reading(486, 20_000),
      reading(121, 20_000),
      reading(40, 8_000),
      reading(20, 5_000),
      reading(0, 10_000),
    )?.change_at;
    expect(at).toEqual({ d30: 100, d90: null, d365: -50 });
    expect(
      weightOf(reading(487, 20_000), reading(120, 20_000), reading(19, 5_000), reading(0, 10_000))?.change_at,
    ).toEqual({
      d30: null,
      d90: -50,
      d365: null,
    });
  });
});

describe("questions about a weight", () => {
  const codes = (grams: number, last: number | null = null) =>
    weightQuestions(grams, last).map(({ code }) => code);

  it("are asked above 120 kg, below 50 g and beyond 30 % of the last, not at the limits", () => {
    expect(codes(120_000)).toEqual([]);
    expect(codes(120_001)).toEqual(["very_heavy"]);
    expect(codes(50)).toEqual([]);
    expect(codes(49)).toEqual(["very_light"]);
    expect([codes(13_000, 10_000), codes(7_000, 10_000)]).toEqual([[], []]);
    expect([codes(13_001, 10_000), codes(6_999, 10_000)]).toEqual([["far_from_last"], ["far_from_last"]]);
    expect(codes(40, 10_000)).toEqual(["very_light", "far_from_last"]);
  });

  it("follow the settings", () => {
    expect(weightQuestions(80_001, null, { ...DEFAULT_SETTINGS, weight_ask_above_g: 80_000 })).toEqual([
      { code: "very_heavy", limit_grams: 80_000 },
    ]);
  });
});
