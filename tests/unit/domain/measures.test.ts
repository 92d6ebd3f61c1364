import { describe, expect, it } from "vitest";
import { ageInMonths, ageOn, fullMonths } from "../../../src/shared/domain/age.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import {
  bodyConditionPlace,
  bodyConditionText,
  idealBodyCondition,
} from "../../../src/shared/domain/body-condition.ts";
import { addMonths } from "../../../src/shared/domain/dates.ts";
import {
  gramsToPounds,
  parseWeight,
  weightNumberText,
  weightText,
} from "../../../src/shared/domain/units.ts";
import { daysBefore, history } from "../../support/histories.ts";

describe("age", () => {
  it("is said in days, weeks, months or years", () => {
    const said = (birth: string) => ageOn(birth, "2026-06-30")?.oldest;
    expect(said("2026-06-30")).toEqual({ value: 0, unit: "days" });
    expect(said("2026-06-17")).toEqual({ value: 13, unit: "days" });
    expect(said("2026-06-16")).toEqual({ value: 2, unit: "weeks" });
    expect(said("2026-04-08")).toEqual({ value: 11, unit: "weeks" });
    expect(said("2026-04-07")).toEqual({ value: 2, unit: "months" });
    expect(said("2024-07-01")).toEqual({ value: 23, unit: "months" });
    expect(said("2024-06-30")).toEqual({ value: 2, unit: "years" });
    expect(said("2027-01-01")).toEqual({ value: 0, unit: "days" });
  });

  it("is a range where the birth date is partial", () => {
    expect(ageOn("2019", "2026-06-30")).toEqual({
      youngest: { value: 6, unit: "years" },
      oldest: { value: 7, unit: "years" },
      exact: false,
    });
    expect(ageOn("2019-06-30", "2026-06-30")).toMatchObject({ exact: true });
    expect(ageInMonths("2025-06", "2026-06-30")).toEqual({ youngest: 12, oldest: 12 });
    expect(ageInMonths("2025-06", "2026-06-29")).toEqual({ youngest: 11, oldest: 12 });
    expect(ageInMonths(null, "2026-06-29")).toBeNull();
    expect(ageOn(null, "2026-06-29")).toBeNull();
  });

  it("puts a birthday on the last day of a shorter month, as the calendar functions do", () => {
    expect(fullMonths("2024-02-29", "2025-02-27")).toBe(11);
    expect(fullMonths("2024-02-29", "2025-02-28")).toBe(12);
    expect(fullMonths("2026-01-31", "2026-04-30")).toBe(3);
    for (const birth of ["2024-02-29", "2023-12-31", "2024-01-30", "2024-05-15"]) {
      for (let months = 1; months < 40; months++) {
        const birthday = addMonths(birth, months);
        expect(fullMonths(birth, birthday)).toBe(months);
        expect(fullMonths(birth, daysBefore(birthday, 1))).toBe(months - 1);
      }
    }
  });
});

describe("body condition", () => {
  it("is ideal at 4 to 5 for dogs and at 5 for cats", () => {
    expect([3, 4, 5, 6].map((score) => bodyConditionPlace("dog", score))).toEqual([
      "below",
      "ideal",
      "ideal",
      "above",
    ]);
    expect([4, 5, 6].map((score) => bodyConditionPlace("cat", score))).toEqual(["below", "ideal", "above"]);
    expect([idealBodyCondition("other"), bodyConditionPlace("other", 5)]).toEqual([null, null]);
    expect(bodyConditionText(6)).toBe("6/9");
  });
});

describe("stool of the last 28 dates", () => {
  const stool = (...scores: readonly (readonly [ago: number, score: number])[]) =>
    assess(
      history(scores.map(([ago, score]) => ({ kind: "stool", date: daysBefore("2026-06-30", ago), score }))),
      "2026-06-30",
    ).stool;

  it("has a mean, the worst score and the ideal ones", () => {
    expect(stool([0, 3], [5, 2], [27, 5], [28, 7])).toEqual({ n: 3, mean: 10 / 3, worst: 5, ideal_n: 2 });
    expect(stool([28, 3])).toBeNull();
  });

  it("counts hard stool as bad too; of two equally far, the softer is worse", () => {
    expect(stool([0, 1], [1, 3])?.worst).toBe(1);
    expect(stool([0, 4], [1, 1])?.worst).toBe(4);
    expect(stool([0, 1], [1, 4])?.worst).toBe(4);
  });
});

describe("weights as text", () => {
  it("are exact in kilograms", () => {
    expect([9_700, 36_000, 5_250, 1_234, 50, 10].map((grams) => weightText(grams, "kg"))).toEqual([
      "9.7 kg",
      "36.0 kg",
      "5.25 kg",
      "1.234 kg",
      "0.05 kg",
      "0.01 kg",
    ]);
    expect(weightNumberText(5_250, "kg", ",")).toBe("5,25");
  });

  it("are rounded in pounds", () => {
    expect([9_700, 36_000, 450].map((grams) => weightText(grams, "lb"))).toEqual([
      "21.38 lb",
      "79.4 lb",
      "0.99 lb",
    ]);
    expect(gramsToPounds(1_000)).toBe(2.205);
  });
});

describe("typed weights", () => {
  const grams = (text: string, unit: "kg" | "lb" = "kg") => {
    const parsed = parseWeight(text, unit);
    return parsed.ok ? parsed.grams : parsed.reason;
  };

  it("may have a decimal point or a decimal comma", () => {
    expect(
      ["9.7", "9,7", " 9,70 kg", "9.7KG", "36", "0,234", "0.234", "1,2345", "12,34"].map((text) =>
        grams(text),
      ),
    ).toEqual([9_700, 9_700, 9_700, 9_700, 36_000, 234, 234, 1_235, 12_340]);
  });

  it("may name their unit", () => {
    expect(
      ["850 g", "850g", "21.4 lb", "21,4 lbs", "12 lb 6 oz", "12lb 6,5oz", "10"].map((text) =>
        grams(text, "lb"),
      ),
    ).toEqual([850, 850, 9_707, 9_707, 5_613, 5_627, 4_536]);
  });

  it("are not guessed: one mark before three digits may be either, and both readings come back", () => {
    for (const text of ["1,234", "1.234", "12,345 kg", "999.000"]) expect(grams(text)).toBe("ambiguous");
    expect(parseWeight("1,234", "kg")).toEqual({
      ok: false,
      reason: "ambiguous",
      readings: [1_234, 1_234_000],
    });
    expect(parseWeight("4.500 g", "kg")).toMatchObject({ readings: [5, 4_500] });
  });

  it("may be grouped where that is plain", () => {
    expect(
      ["1.234,5 g", "1,234.5 g", "1 234,5 g", "1\u202f234 g", "1,234,567 g"].map((text) => grams(text)),
    ).toEqual([1_235, 1_235, 1_235, 1_234, 1_234_567]);
  });

  it("are refused where they are no weight, nothing or not above 0", () => {
    expect(
      [
        "",
        "  ",
        "0",
        "0.0",
        "-5",
        "abc",
        "5 stone",
        "1,23,4",
        "1.234.5",
        "1,234,5",
        "12 lb 16 oz",
        "1e3",
        "5..2",
        "٣",
      ].map((text) => grams(text)),
    ).toEqual(["empty", "empty", "not_positive", "not_positive", ...Array<string>(10).fill("not_a_weight")]);
  });
});
