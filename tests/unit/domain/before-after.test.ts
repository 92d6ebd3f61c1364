import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../../src/shared/contract/assessment.ts";
import { beforeAfterOf, latestBeforeAfter } from "../../../src/shared/domain/before-after.ts";
import { daysBefore, history, type Entry } from "../../support/histories.ts";

const START = "2026-03-01";
const AS_OF = "2026-06-30";
/** Days from the start: negative before it. */
const day = (offset: number) => daysBefore(START, -offset);
const leaks = (...offsets: readonly number[]): Entry[] =>
  offsets.map((offset) => ({ kind: "leak", date: day(offset) }));
const note = (offset: number): Entry => ({ kind: "note", date: day(offset) });
const plan = (offset = 0, item: "diet_change" | "exercise" = "diet_change"): Entry => ({
  kind: "care_plan",
  item,
  date: day(offset),
});

const compared = (entries: readonly Entry[], asOf = AS_OF) => {
  const result = beforeAfterOf(history(entries), asOf, { stream: "leak", start: START });
  expect(beforeAfter.parse(result)).toEqual(result);
  return result;
};

describe("before and after", () => {
  it("counts 90 days on each side, the start belonging to the days after", () => {
    const result = compared([note(-200), ...leaks(-91, -90, -1, 0, 89, 90)]);
    expect(result).toMatchObject({ before: 2, after: 2, days_before: 90, days_after: 90, days: 90 });
    expect(result.per_30_days_before).toBeCloseTo(2 / 3, 12);
  });

  it("is cut at the day of the assessment and begins with the first record", () => {
    const result = compared([note(-40), ...leaks(-30, 10)], day(34));
    expect(result).toMatchObject({ days_before: 40, days_after: 35 });
    expect(result.rate_ratio).toBeCloseTo(1 / 35 / (1 / 40), 12);
  });

  it("needs 30 recorded days on each side", () => {
    expect(compared([note(-30), ...leaks(-20, 3)], day(29)).wording).toBe("too few to tell");
    expect(compared([note(-29), ...leaks(-20, 3)], day(29))).toMatchObject({
      wording: "too few days recorded",
      p: null,
      ci95: null,
      rate_ratio: null,
    });
    expect(compared([note(-30), ...leaks(-20, 3)], day(28)).wording).toBe("too few days recorded");
    expect(compared([], AS_OF)).toMatchObject({
      wording: "too few days recorded",
      days_before: 0,
      days_after: 0,
    });
    expect(compared([note(-200), ...leaks(-20)], day(-10)).wording).toBe("too few days recorded");
  });

  it("does not take reported treatments or an authorisation for the beginning of the records", () => {
    const reported: Entry[] = [
      { kind: "authorisation", date: day(-300) },
      { kind: "treatment", treatment: "diet_trial", date: day(-300) },
    ];
    expect(compared([...reported, note(-50), ...leaks(-20)]).days_before).toBe(50);
  });

  it("tells too few, fewer, more and no clear difference apart", () => {
    const before = [-80, -70, -60, -50, -40, -30, -20, -10];
    expect(compared([note(-99), ...leaks(...before.slice(0, 4))]).wording).toBe("too few to tell");
    expect(compared([note(-99), ...leaks(...before.slice(0, 5))]).wording).toBe("no clear difference");
    expect(compared([note(-99), ...leaks(...before)])).toMatchObject({ wording: "fewer", rate_ratio: 0 });
    expect(compared([note(-99), ...leaks(...before.map((offset) => -offset))])).toMatchObject({
      wording: "more",
      rate_ratio: null,
    });
    expect(compared([note(-99), ...leaks(...before, 10, 20)])).toMatchObject({
      wording: "no clear difference",
      rate_ratio: 0.25,
    });
    expect(compared([note(-99)])).toMatchObject({
      wording: "too few to tell",
      rate_ratio: null,
      ci95: null,
      p: null,
    });
  });
});

describe("the comparison shown by itself", () => {
  it("is of the latest item with 30 recorded days on each side and of the busiest stream", () => {
    const entries = [
      note(-100),
      plan(),
      plan(95, "exercise"),
      { kind: "treatment", treatment: "diet_trial", date: day(-80) } as Entry,
      { kind: "expression", date: day(-5) } as Entry,
      ...leaks(-20, 20),
    ];
    expect(latestBeforeAfter(history(entries), AS_OF)).toMatchObject({
      item: "diet_change",
      result: { stream: "leak", start: START, before: 1, after: 1 },
    });
    expect(latestBeforeAfter(history(entries), daysBefore(AS_OF, -10))?.item).toBe("exercise");
  });

  it("is none without an item, without enough days, or where nothing happened", () => {
    expect(latestBeforeAfter(history([note(-100), ...leaks(-20)]), AS_OF)).toBeNull();
    expect(latestBeforeAfter(history([note(-20), plan(), ...leaks(-20)]), AS_OF)).toBeNull();
    expect(latestBeforeAfter(history([note(-100), plan()]), AS_OF)).toBeNull();
  });
});
