import { describe, expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import { dueStatusOn } from "../../../src/shared/domain/due.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/domain/thresholds.ts";
import { daysBefore, history, type Entry } from "../../support/histories.ts";

const AS_OF = "2026-06-30";

/** Expressions with these intervals, the last one `lastAgo` days before the assessment. */
function withIntervals(intervals: readonly number[], lastAgo = 0): Entry[] {
  let ago = lastAgo + intervals.reduce((sum, days) => sum + days, 0);
  const dates = [ago, ...intervals.map((days) => (ago -= days))];
  return dates.map((days) => ({ kind: "expression", date: daysBefore(AS_OF, days) }));
}
const assessed = (entries: readonly Entry[], asOf = AS_OF) => assess(history(entries), asOf);

describe("typical interval", () => {
  it("needs three intervals", () => {
    expect(assessed(withIntervals([30, 40])).expression.typical).toBeNull();
    expect(assessed(withIntervals([30, 40, 50])).expression.typical).toEqual({
      median: 40,
      q1: 35,
      q3: 45,
      n: 3,
      min: 30,
      max: 50,
      from_all: false,
    });
  });

  it("looks at intervals that end within 730 days, the 730th included", () => {
    const entries = withIntervals([10, 40, 40, 40], 610);
    expect(assessed(entries).expression.typical).toMatchObject({ n: 4, from_all: false });
    const dayLater = assessed(entries, daysBefore(AS_OF, -1)).expression.typical;
    expect(dayLater).toMatchObject({ n: 3, min: 40, from_all: false });
  });

  it("falls back on all intervals where fewer than three are recent", () => {
    const entries = withIntervals([10, 20, 40, 40], 691);
    expect(assessed(entries).expression.typical).toMatchObject({ n: 4, min: 10, median: 30, from_all: true });
  });
});

describe("due date", () => {
  const authorisation = (more: Partial<Extract<Entry, { kind: "authorisation" }>>): Entry => ({
    kind: "authorisation",
    date: "2026-01-01",
    ...more,
  });
  const plan = (more: Partial<Extract<Entry, { kind: "care_plan" }>>): Entry => ({
    kind: "care_plan",
    item: "express_every_n_days",
    date: "2026-01-01",
    ...more,
  });

  it("rounds the typical interval half up", () => {
    const { due } = assessed(withIntervals([30, 41, 42, 60], 1));
    expect(due).toMatchObject({
      interval_days: 42,
      basis: "typical",
      set_by: null,
      counted_from: daysBefore(AS_OF, 1),
    });
    expect(due?.date).toBe(daysBefore(AS_OF, -41));
  });

  it("has no universal default, and none without an expression", () => {
    expect(assessed(withIntervals([30, 40])).due_status).toBe("no_history");
    expect(assessed([authorisation({ interval_days: 30 })]).due).toBeNull();
  });

  it("prefers the interval that a vet has set, even with one expression", () => {
    const entries = [...withIntervals([], 3), authorisation({ interval_days: 28 })];
    expect(assessed(entries).due).toMatchObject({
      date: daysBefore(AS_OF, -25),
      basis: "vet",
      interval_days: 28,
    });
    expect(assessed([...withIntervals([40, 40, 40]), authorisation({})]).due?.basis).toBe("typical");
  });

  it("takes the one that started last among those valid on the day, first and last day included", () => {
    const base = withIntervals([40, 40, 40], 3);
    const older = authorisation({ date: "2026-01-01", interval_days: 50 });
    const newer = plan({ date: "2026-06-30", interval_days: 20 });
    expect(assessed([...base, older, newer]).due?.interval_days).toBe(20);
    expect(assessed([...base, newer, older], "2026-06-29").due?.interval_days).toBe(50);
    const over = plan({ date: "2026-03-01", interval_days: 20, until: "2026-06-30" });
    expect(assessed([...base, older, over]).due?.interval_days).toBe(20);
    expect(assessed([...base, older, over], "2026-07-01").due?.interval_days).toBe(50);
    const otherItem = plan({ date: "2026-06-01", item: "weigh_weekly", interval_days: 7 });
    expect(assessed([...base, otherItem]).due?.basis).toBe("typical");
  });

  it("is counted from the last expression, a vet's flush included", () => {
    const entries: Entry[] = [
      ...withIntervals([40, 40, 40], 20),
      { kind: "treatment", treatment: "flush", date: "2026-06-20" },
    ];
    expect(assessed(entries).due?.counted_from).toBe("2026-06-20");
  });

  it.each([
    ["2026-06-22", "not_due"],
    ["2026-06-23", "due_soon"],
    ["2026-06-29", "due_soon"],
    ["2026-06-30", "due"],
    ["2026-07-07", "due"],
    ["2026-07-08", "overdue"],
  ] as const)("is on %s %s", (day, status) => {
    expect(dueStatusOn({ date: "2026-06-30" }, day)).toBe(status);
  });

  it("has its limits in the settings, and no status without a date", () => {
    const settings = { ...DEFAULT_SETTINGS, due_soon_days: 3, due_grace_days: 0 };
    expect(dueStatusOn({ date: "2026-06-30" }, "2026-06-26", settings)).toBe("not_due");
    expect(dueStatusOn({ date: "2026-06-30" }, "2026-06-27", settings)).toBe("due_soon");
    expect(dueStatusOn({ date: "2026-06-30" }, "2026-07-01", settings)).toBe("overdue");
    expect(dueStatusOn(null, "2026-07-01")).toBe("no_history");
  });
});

describe("shortening", () => {
  it("needs three below the median of three or more earlier ones", () => {
    expect(assessed(withIntervals([40, 42, 44, 41, 41, 41])).expression.shortening).toEqual({
      last: [82, 41, 0].map((days) => ({ date: daysBefore(AS_OF, days), days: 41 })),
      earlier_median: 42,
      earlier_n: 3,
    });
    expect(assessed(withIntervals([40, 44, 41, 41, 41])).expression.shortening).toBeNull();
  });

  it("is not said where one of the three equals the median", () => {
    expect(assessed(withIntervals([40, 42, 44, 41, 42, 41])).expression.shortening).toBeNull();
  });
});

describe("trend", () => {
  it("begins with two intervals", () => {
    expect(assessed(withIntervals([35])).expression.trend).toBeNull();
    expect(assessed(withIntervals([35, 35])).expression.trend).toEqual({
      theil_sen: 0,
      mann_kendall_s: 0,
      mann_kendall_p: null,
      n: 2,
    });
    expect(assessed(withIntervals([35, 30])).expression.trend).toEqual({
      theil_sen: -5,
      mann_kendall_s: -1,
      mann_kendall_p: 1,
      n: 2,
    });
  });
});

describe("time to the next event", () => {
  it("begins with five intervals; the running one is censored on the day of the assessment", () => {
    expect(assessed(withIntervals([30, 30, 30, 30])).expression.time_to_next).toBeNull();
    const next = assessed(withIntervals([10, 20, 30, 40, 50], 25)).expression.time_to_next;
    expect(next).toMatchObject({ events: 5, censored_days: 25, median: 30 });
    expect(next?.curve[0]).toEqual({ days: 10, share: 1 - 1 / 6 });
    expect(assessed(withIntervals([10, 20, 30, 40, 50])).expression.time_to_next?.censored_days).toBe(0);
  });
});
