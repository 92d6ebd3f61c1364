import { describe, expect, test } from "vitest";
import { beforeAfterData } from "../../../src/renderer/charts/before-after-data.ts";
import {
  comparisonKey,
  hasRatio,
  ratioDecimals,
  startsOf,
} from "../../../src/renderer/features/course/compare-words.ts";
import type { BeforeAfter } from "../../../src/shared/contract/assessment.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { beforeAfterOf } from "../../../src/shared/domain/before-after.ts";
import { addDays, dayNumber } from "../../../src/shared/domain/dates.ts";
import { history, type Entry } from "../../support/histories.ts";

const START = "2026-06-01";
const leaksAt = (days: readonly number[]): Entry[] =>
  days.map((offset) => ({ kind: "leak", date: addDays(START, offset) }));

/** Compares leaks around the start, with a note long before so that every day counts as recorded. */
function compared(offsets: readonly number[], asOf = addDays(START, 200), days = 90) {
  const kept = history([{ kind: "note", date: addDays(START, -400), note: "first" }, ...leaksAt(offsets)]);
  const result = beforeAfterOf(kept, asOf, { stream: "leak", start: START, days });
  return { result, data: beforeAfterData(result, assess(kept, asOf).leak.dates, asOf) };
}

const EIGHT_BEFORE = [-80, -70, -60, -50, -40, -30, -20, -10];

describe("the sentence of a comparison", () => {
  test("eight before and two after are no clear difference", () => {
    const { result } = compared([...EIGHT_BEFORE, 10, 20]);
    expect(result).toMatchObject({ before: 8, after: 2, rate_ratio: 0.25 });
    expect(comparisonKey(result)).toBe("noDifference");
    expect(hasRatio(result)).toBe(true);
  });

  test("eight before and none after are fewer", () => {
    expect(comparisonKey(compared(EIGHT_BEFORE).result)).toBe("fewer");
  });

  test("none before and many after are more, without a ratio to name", () => {
    expect(comparisonKey(compared(EIGHT_BEFORE.map((day) => -day)).result)).toBe("moreFromNone");
    expect(comparisonKey(compared([0, 1, 2, 3, 4]).result)).toBe("noDifferenceFromNone");
    expect(comparisonKey(compared([-5, ...EIGHT_BEFORE.map((day) => -day)]).result)).toBe("more");
  });

  test("few or none are too few to tell, and no ratio is shown", () => {
    const { result } = compared([-5, 3]);
    expect(comparisonKey(result)).toBe("tooFew");
    expect(hasRatio(result)).toBe(false);
    expect(comparisonKey(compared([]).result)).toBe("nothing");
  });

  test("a start of last week has too few days", () => {
    const { result } = compared(EIGHT_BEFORE, addDays(START, 6));
    expect(comparisonKey(result)).toBe("tooFewDays");
    expect(hasRatio(result)).toBe(false);
  });

  test("every wording of the core has one", () => {
    const some = compared(EIGHT_BEFORE).result;
    const wordings: BeforeAfter["wording"][] = [
      "fewer",
      "more",
      "no clear difference",
      "too few to tell",
      "too few days recorded",
    ];
    expect(new Set(wordings.map((wording) => comparisonKey({ ...some, wording }))).size).toBe(5);
  });
});

test.each([
  [0.25, 2],
  [0, 2],
  [1, 2],
  [1.7921, 2],
  [0.0043, 3],
  [0.9981, 3],
  [1.00004, 5],
])(
  "a ratio of %d is written with up to %d decimals, so that it does not turn into 0 or 1",
  (value, decimals) => {
    expect(ratioDecimals(value)).toBe(decimals);
  },
);

describe("the picture of a comparison", () => {
  test("has as many events on each side as are counted, the start's day after it", () => {
    const { result, data } = compared([-91, -90, -1, 0, 89, 90]);
    expect(data.events.map(({ day }) => day - dayNumber(START))).toEqual([-90, -1, 0, 89]);
    for (const side of ["before", "after"] as const) {
      expect(data.events.filter((event) => event.side === side)).toHaveLength(result[side]);
    }
    expect([data.toDay - data.startDay, data.startDay - data.fromDay]).toEqual([89, 90]);
  });

  test("ends today, with the rest of the window ahead", () => {
    const { data } = compared([], addDays(START, 40));
    expect(data.after).toEqual([data.startDay, data.startDay + 40]);
    expect(data.toDay).toBe(data.startDay + 89);
  });

  test("shows where recording began after the start", () => {
    const kept = history([{ kind: "leak", date: addDays(START, 10) }]);
    const asOf = addDays(START, 200);
    const result = beforeAfterOf(kept, asOf, { stream: "leak", start: START, days: 90 });
    const data = beforeAfterData(result, assess(kept, asOf).leak.dates, asOf);
    expect(data.before).toBeNull();
    expect(data.after).toEqual([data.startDay + 10, data.startDay + 89]);
    expect(data.events).toHaveLength(1);
  });
});

test("treatments and care-plan items that have begun can be chosen, newest first", () => {
  const { records } = history([
    { kind: "treatment", date: "2026-01-05", treatment: "flush" },
    { kind: "care_plan", date: "2026-03-01", item: "diet_change" },
    { kind: "care_plan", date: "2026-09-01", item: "exercise" },
    { kind: "leak", date: "2026-02-01" },
  ]);
  expect(startsOf(records, "2026-06-01").map(({ date }) => date)).toEqual(["2026-03-01", "2026-01-05"]);
});
