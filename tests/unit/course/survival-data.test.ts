import { describe, expect, test } from "vitest";
import { dayTicks, shareAt, survivalData } from "../../../src/renderer/charts/survival-data.ts";
import { timeToNextOf, type TimeToNext } from "../../../src/shared/domain/time-to-next.ts";

const next = (days: readonly number[], running: number | null) => timeToNextOf(days, running) as TimeToNext;

describe("the curve of the time to the next one", () => {
  test("begins at day 0 with everything and ends at its last step", () => {
    const { points, end, running } = survivalData(next([10, 20, 30, 40, 50], null));
    expect(points[0]).toEqual({ days: 0, share: 1 });
    expect(points.at(-1)).toEqual({ days: 50, share: 0 });
    expect([end, running]).toEqual([50, null]);
  });

  test("goes on flat to a running interval that is the longest of all", () => {
    const { points, end, running } = survivalData(next([10, 20, 30, 40, 50], 70));
    const share = 1 / 6;
    expect(end).toBe(70);
    expect(points.at(-1)?.days).toBe(70);
    expect(points.at(-1)?.share).toBeCloseTo(share);
    expect(running?.share).toBeCloseTo(share);
  });

  test("never rises, and its steps lie in order", () => {
    const { points } = survivalData(next([24, 26, 28, 37, 39, 41, 42, 43], 3));
    for (const [index, { days, share }] of points.entries()) {
      const before = points[index - 1];
      if (before === undefined) continue;
      expect(days).toBeGreaterThan(before.days);
      expect(share).toBeLessThanOrEqual(before.share);
    }
  });

  test("a band without an upper end reaches to the end of the axis", () => {
    const some = next([10, 20, 30, 40, 50], 60);
    expect(survivalData({ ...some, ci95: [10, null] }).band).toEqual([10, 60]);
    expect(survivalData({ ...some, ci95: [null, null] }).band).toBeNull();
  });

  test("a step holds from its own day on", () => {
    const { curve } = next([10, 20, 30, 40, 50], null);
    const shares = [9, 10, 19, 20, 99].map((days) => Math.round(shareAt(curve, days) * 100));
    expect(shares).toEqual([100, 80, 80, 60, 0]);
  });
});

test.each([
  [45, 10],
  [400, 8],
  [3, 12],
  [1, 2],
])("ticks up to %d days are round, begin at 0 and are at most %d more", (end, most) => {
  const ticks = dayTicks(end, most);
  expect(ticks[0]).toBe(0);
  expect(ticks.length).toBeLessThanOrEqual(most + 1);
  expect(ticks.at(-1)).toBeLessThanOrEqual(end);
});
