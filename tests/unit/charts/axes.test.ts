import { describe, expect, test } from "vitest";
import { stripData } from "../../../src/renderer/charts/strip-data.ts";
import { PRINT_SIZES, screenSizes, stripLayout, walk } from "../../../src/renderer/charts/strip-layout.ts";
import { timeTicks } from "../../../src/renderer/charts/time-axis.ts";
import { weightScale } from "../../../src/renderer/charts/weight-scale.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { dayNumber } from "../../../src/shared/domain/dates.ts";
import { history, type Entry } from "../../support/histories.ts";

describe("time ticks", () => {
  const year = [dayNumber("2025-11-21"), dayNumber("2026-11-21")] as const;

  test("a year has its months, the year said once and again in January", () => {
    const ticks = timeTicks(...year, 900, "en-GB");
    expect(ticks.map(({ text }) => text)).toHaveLength(12);
    expect(
      ticks.filter(({ year: said }) => said !== null).map(({ text, year: said }) => `${text} ${said}`),
    ).toEqual(["Dec 2025", "Jan 2026"]);
  });

  test("a narrow axis names fewer months, always from January on", () => {
    const ticks = timeTicks(...year, 300, "en-GB");
    expect(ticks.map(({ text }) => text)).toEqual(["Jan", "Mar", "May", "Jul", "Sept", "Nov"]);
  });

  test("a few weeks are counted in days or weeks, within the axis", () => {
    const [from, to] = [dayNumber("2026-01-10"), dayNumber("2026-02-10")];
    const ticks = timeTicks(from, to, 600, "en-GB");
    expect(ticks.length).toBeLessThanOrEqual(13);
    expect(ticks.every(({ day }) => day >= from && day <= to)).toBe(true);
  });

  test("many years do not crowd the axis", () => {
    expect(
      timeTicks(dayNumber("2000-01-01"), dayNumber("2030-01-01"), 400, "en-GB").length,
    ).toBeLessThanOrEqual(20);
  });
});

describe("weight scale", () => {
  test.each([
    [[9_700], "kg"],
    [[8_900, 9_700], "kg"],
    [[850, 870], "kg"],
    [[36_200, 32_300], "lb"],
  ] as const)("%j in %s is covered by round ticks, few of them", (grams, unit) => {
    const { low, high, ticks } = weightScale(grams, unit);
    expect(low).toBeLessThanOrEqual(Math.min(...grams));
    expect(high).toBeGreaterThanOrEqual(Math.max(...grams));
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(7);
  });

  test("a difference of one step of the scale stays small on it", () => {
    const { low, high } = weightScale([9_700, 9_800], "kg");
    expect(100 / (high - low)).toBeLessThan(0.2);
  });
});

describe("strip layout", () => {
  const entries: Entry[] = [
    ...["exercise", "stool_log", "recheck", "clean_area", "other"].map((item): Entry => ({
      kind: "care_plan",
      date: "2026-05-01",
      item: item as "other",
    })),
    { kind: "leak", date: "2026-05-20" },
    { kind: "weight", date: "2026-05-21" },
    { kind: "weight", date: "2026-06-21" },
  ];
  const { animal, records } = history(entries);
  const data = stripData({ records: [...records], assessment: assess({ animal, records }, "2026-06-30") });
  const view = { from: data.fromDay, to: data.toDay };
  const words = () => "Twenty letters long.";

  test("lanes lie under each other and the weight under them", () => {
    const { lanes, weightTop, weightHeight, plotHeight } = stripLayout(
      data,
      view,
      800,
      screenSizes(1_000),
      words,
    );
    let top = 0;
    for (const lane of lanes) {
      expect(lane.top).toBe(top);
      top += lane.height;
    }
    expect(weightTop).toBe(top);
    expect(weightTop + weightHeight).toBe(plotHeight);
  });

  test("spans of the same days get rows of their own", () => {
    const care = stripLayout(data, view, 800, screenSizes(1_000), words).lanes.find(
      ({ key }) => key === "care",
    );
    expect(new Set(care?.rowOf.values()).size).toBe(5);
  });

  test("on paper the spans go without words before the weight loses its room", () => {
    const roomy = stripLayout(data, view, 500, PRINT_SIZES, words, 400);
    const tight = stripLayout(data, view, 500, PRINT_SIZES, words, 180);
    expect([roomy.words, tight.words]).toEqual([true, false]);
    expect(tight.weightHeight).toBeGreaterThanOrEqual(PRINT_SIZES.leastWeight);
  });

  test("arrow keys walk along a lane and on to the nearest day of the next lane with marks", () => {
    const marks = data.lanes.flatMap((lane) => lane.marks);
    const leak = marks.find(({ lane }) => lane === "leak");
    if (leak === undefined) throw new Error("the leak is missing");
    const below = walk(data, view, leak, "ArrowDown");
    expect(below?.lane).toBe("care");
    expect(walk(data, view, leak, "ArrowRight")).toBeNull();
    const weight = marks.filter(({ lane }) => lane === "weight");
    expect(walk(data, view, weight[0] ?? leak, "ArrowRight")?.key).toBe(weight[1]?.key);
    expect(walk(data, view, weight[1] ?? leak, "ArrowUp")?.lane).toBe("care");
  });
});
