import { describe, expect, test } from "vitest";
import {
  chanceOf,
  nextBasisWords,
  nextWords,
  shorteningWords,
  trendWords,
  typicalWords,
} from "../../../src/renderer/features/course/course-words.ts";
import { comparedWith, courseIn, courseSearch } from "../../../src/renderer/features/course/course-search.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { addDays } from "../../../src/shared/domain/dates.ts";
import type { Course } from "../../../src/shared/contract/assessment.ts";
import { history, testId } from "../../support/histories.ts";

/** The course of expressions with these days between them, seen so many days after the last one. */
function courseOf(days: readonly number[], later = 10): Course {
  const dates = days.reduce<string[]>(
    (so, length) => [...so, addDays(so.at(-1) as string, length)],
    ["2025-12-01"],
  );
  const entries = dates.map((date) => ({ kind: "expression", date }) as const);
  return assess(history(entries), addDays(dates.at(-1) as string, later)).expression;
}

const FALLING = [42, 39, 43, 41, 37, 28, 26, 24];

describe("a chance in words", () => {
  test.each([
    [1, { times: 100, of: 100, below: false }],
    [0.548, { times: 55, of: 100, below: false }],
    [0.1, { times: 10, of: 100, below: false }],
    [0.0354, { times: 35, of: 1_000, below: false }],
    [0.0061, { times: 6, of: 1_000, below: false }],
    [0.00062, { times: 6, of: 10_000, below: false }],
    [0.00002, { times: 1, of: 10_000, below: true }],
  ] as const)("p %d", (p, expected) => {
    expect(chanceOf(p)).toEqual(expected);
  });

  test("is never said to be none at all", () => {
    for (let p = 1; p > 1e-9; p /= 1.7) expect(chanceOf(p).times).toBeGreaterThan(0);
  });
});

describe("the typical interval", () => {
  test("has its quartiles and n", () => {
    const { key, values } = typicalWords(courseOf(FALLING));
    expect(key).toBe("typical.said");
    expect(values).toMatchObject({ median: 38, n: 8, min: 24, max: 43 });
  });

  test("says what is missing: four days make three intervals", () => {
    expect(typicalWords(courseOf([30]))).toEqual({
      key: "typical.none",
      count: 2,
      values: { need: 4, have: 2 },
    });
  });
});

describe("shortening", () => {
  test("names the last three and the median of the earlier ones", () => {
    expect(shorteningWords(courseOf(FALLING))).toEqual({
      key: "shortening",
      count: 41,
      values: { first: 28, second: 26, third: 24, median: 41, n: 5 },
    });
  });

  test("is not said of a steady course", () => {
    expect(shorteningWords(courseOf([30, 31, 29, 30, 32, 30]))).toBeNull();
  });
});

describe("the trend", () => {
  test("is told with its slope and how often chance gives it", () => {
    const said = trendWords(courseOf(FALLING));
    expect(said.key).toBe("trend.shorter");
    expect(said.values["n"]).toBe(8);
    expect(said.values["slope"]).toBeCloseTo(2.7, 1);
    expect(said.chance).toEqual({ times: 6, of: 1_000, below: false });
  });

  test("is told the other way round too", () => {
    expect(trendWords(courseOf(FALLING.toReversed())).key).toBe("trend.longer");
  });

  test("is not called one where chance often gives it, and no slope is named then", () => {
    const said = trendWords(courseOf([30, 34, 29, 33, 31, 32]));
    expect(said.key).toBe("trend.unclear");
    expect(said.chance?.of).toBe(100);
  });

  test("needs six days; four steadily falling intervals are not enough", () => {
    expect(trendWords(courseOf([40, 35, 30, 25]))).toEqual({
      key: "trend.none",
      count: 5,
      values: { need: 6, have: 5 },
      chance: null,
    });
  });

  test("intervals of one length have none", () => {
    expect(trendWords(courseOf([30, 30, 30, 30, 30]))).toMatchObject({ key: "trend.same", chance: null });
  });
});

describe("the time to the next one", () => {
  test("has its median, its interval and what it was made from", () => {
    const course = courseOf(FALLING);
    expect(nextWords(course)).toEqual({
      key: "next.said",
      count: 38,
      values: { median: 38, from: 24, to: 42 },
    });
    expect(nextBasisWords(course, false)).toMatchObject({ key: "next.fromRunning", count: 8 });
    expect(nextBasisWords(course, true)?.key).toBe("next.fromCut");
  });

  test("says what is missing", () => {
    const course = courseOf([30, 30]);
    expect(nextWords(course)).toMatchObject({ key: "next.none", values: { need: 6, have: 3 } });
    expect(nextBasisWords(course, false)).toBeNull();
  });

  test("says where an end of the interval is not known", () => {
    const course = courseOf(FALLING);
    const next = course.time_to_next as NonNullable<Course["time_to_next"]>;
    const withEnds = (median: number | null, ci95: typeof next.ci95) =>
      nextWords({ ...course, time_to_next: { ...next, median, ci95 } }).key;
    expect(withEnds(38, [24, null])).toBe("next.open");
    expect(withEnds(38, [null, null])).toBe("next.unsure");
    expect(withEnds(null, [24, null])).toBe("next.unreached");
  });
});

describe("the address", () => {
  test("keeps what makes sense and drops the rest", () => {
    const kept = { stream: "left", start: testId(1), compare: "leak", days: 60 };
    expect(courseSearch.parse(kept)).toEqual(kept);
    expect(courseSearch.parse({ stream: "up", start: "x", compare: 3, days: 61 })).toEqual({});
    expect(courseSearch.parse({})).toEqual({});
  });

  test("a side's course is compared by the expressions", () => {
    expect(comparedWith("left")).toBe("expression");
    expect(comparedWith("leak")).toBe("leak");
  });

  test("each stream finds its course", () => {
    const assessment = assess(history([{ kind: "leak", date: "2026-01-01" }]), "2026-02-01");
    expect(courseIn(assessment, "leak").dates).toHaveLength(1);
    expect(courseIn(assessment, "left")).toBe(assessment.sides.left);
  });
});
