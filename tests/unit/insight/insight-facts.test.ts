import { describe, expect, it } from "vitest";
import { factsOf, monthWords, weekSpans } from "../../../src/renderer/features/insight/insight-facts.ts";
import type { InsightView } from "../../../src/shared/contract/views.ts";
import { wholePercent } from "../../../src/shared/domain/share.ts";

const nothing: InsightView = {
  date: "2026-07-12",
  animals: 0,
  by_month: [],
  by_method: [],
  by_performer: [],
  by_breed: [],
  by_size: [],
  by_level: [],
  due_by_week: [],
  due_since: 0,
  overdue: 0,
};

describe("the sentences on top", () => {
  it("sum the levels, the months and the running week", () => {
    const facts = factsOf({
      ...nothing,
      animals: 48,
      by_level: [
        { key: "E", count: 2 },
        { key: "V", count: 3 },
        { key: "B", count: 7 },
      ],
      by_month: [
        { key: "2026-06", count: 30 },
        { key: "2026-07", count: 4 },
      ],
      due_by_week: [
        { key: "2026-07-12", count: 5 },
        { key: "2026-07-19", count: 9 },
      ],
    });
    expect(facts).toEqual({
      open: 12,
      urgent: 2,
      openPct: 25,
      thisMonth: 4,
      twelveMonths: 34,
      dueThisWeek: 5,
    });
  });

  it("have nothing to say where nothing is recorded, and divide by no zero", () => {
    expect(factsOf(nothing)).toEqual({
      open: 0,
      urgent: 0,
      openPct: null,
      thisMonth: 0,
      twelveMonths: 0,
      dueThisWeek: 0,
    });
  });
});

describe("a share", () => {
  it("is nothing or all only where it is exactly that", () => {
    expect([0, 1, 150, 299, 300].map((part) => wholePercent(part, 300))).toEqual([0, 1, 50, 99, 100]);
    expect(wholePercent(18, 21)).toBe(86);
    expect(wholePercent(0, 0)).toBeNull();
  });
});

describe("the axes", () => {
  it("name the year under the first month and each January, in the profile's language", () => {
    const words = monthWords(["2025-12", "2026-01", "2026-02"], "en-GB");
    expect(words.map(({ label, under }) => [label, under])).toEqual([
      ["Dec", "2025"],
      ["Jan", "2026"],
      ["Feb", null],
    ]);
    expect(words[2]?.name).toBe("February 2026");
    expect(monthWords(["2026-05"], "de-DE")[0]?.name).toBe("Mai 2026");
  });

  it("give each week its seven days", () => {
    expect(weekSpans(["2026-07-12", "2026-07-26"])).toEqual([
      { from: "2026-07-12", to: "2026-07-18" },
      { from: "2026-07-26", to: "2026-08-01" },
    ]);
  });
});
