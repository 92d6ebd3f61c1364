import { describe, expect, it } from "vitest";
import { careDays, carePlanOf, standingOn } from "../../../src/renderer/features/care/care-days.ts";
import type { CareTick } from "../../../src/shared/contract/follow-up.ts";
import { history, testId } from "../../support/histories.ts";

const TODAY = "2026-07-12";
const ITEM = testId(1);

function tick(n: number, date: string, fields: Partial<CareTick> = {}): CareTick {
  const at = `2026-07-12T10:00:0${n}Z`;
  return {
    id: testId(0x900 + n),
    animal_id: testId(2),
    care_plan_id: ITEM,
    date,
    recorder_id: testId(3),
    created_at: at,
    changed_at: at,
    ...fields,
  };
}

describe("whether something holds on a day", () => {
  it("counts its first and last day in; without a last day it stays", () => {
    const item = { date: "2026-07-10", until: "2026-07-12" };
    expect(
      ["2026-07-09", "2026-07-10", "2026-07-12", "2026-07-13"].map((day) => standingOn(item, day)),
    ).toEqual(["later", "active", "active", "ended"]);
    expect(standingOn({ date: "2020-01-01", until: null }, TODAY)).toBe("active");
  });
});

describe("the days that can be ticked off", () => {
  it("are today and the seven before it, within the item's run", () => {
    const days = careDays({ id: ITEM, date: "2026-07-08", until: "2026-07-11" }, [], TODAY);
    expect(days.map(({ date }) => date.slice(8))).toEqual(["05", "06", "07", "08", "09", "10", "11", "12"]);
    expect(days.filter(({ runs }) => runs).map(({ date }) => date.slice(8))).toEqual([
      "08",
      "09",
      "10",
      "11",
    ]);
  });

  it("hold their own item's ticks in the order in which they were made", () => {
    const days = careDays(
      { id: ITEM, date: "2026-07-01", until: null },
      [
        tick(3, TODAY),
        tick(1, TODAY),
        tick(2, "2026-07-11"),
        tick(4, TODAY, { care_plan_id: testId(9) }),
        tick(5, "2026-07-01"),
      ],
      TODAY,
    );
    expect(days.at(-1)?.ticks.map(({ id }) => id)).toEqual([testId(0x901), testId(0x903)]);
    expect(days.map(({ ticks }) => ticks.length)).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  });
});

describe("the care plan", () => {
  it("has what runs first, the newest on top, then what begins later, and what ended by its end", () => {
    const { records } = history([
      { kind: "care_plan", date: "2026-01-01", note: "old" },
      { kind: "care_plan", date: "2026-06-01", until: TODAY, note: "last day" },
      { kind: "care_plan", date: "2026-08-01", note: "later" },
      { kind: "care_plan", date: "2026-02-01", until: "2026-03-01", note: "ended first" },
      { kind: "care_plan", date: "2026-02-01", until: "2026-07-11", note: "ended last" },
      { kind: "note", date: "2026-07-01", note: "no item" },
    ]);
    const { running, ended } = carePlanOf(records, TODAY);
    expect(running.map(({ note }) => note)).toEqual(["last day", "old", "later"]);
    expect(ended.map(({ note }) => note)).toEqual(["ended last", "ended first"]);
  });
});
