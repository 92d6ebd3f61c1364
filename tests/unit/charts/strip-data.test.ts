import { describe, expect, test } from "vitest";
import {
  stackRows,
  stripData,
  stripRows,
  type LaneKey,
  type StripData,
} from "../../../src/renderer/charts/strip-data.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { addDays, dayNumber } from "../../../src/shared/domain/dates.ts";
import { daysBefore, history, historyOfDiary, readDiary, type Entry } from "../../support/histories.ts";

const AS_OF = "2026-06-30";

function stripOf(
  entries: readonly Entry[],
  period?: Parameters<typeof stripData>[1],
  asOf = AS_OF,
): StripData {
  const { animal, records } = history(entries);
  return stripData({ records: [...records], assessment: assess({ animal, records }, asOf) }, period);
}

function laneOf(strip: StripData, key: LaneKey) {
  return strip.lanes.find((lane) => lane.key === key)?.marks ?? [];
}

describe("period", () => {
  test("it is the twelve months up to the day of the assessment", () => {
    const strip = stripOf([]);
    expect([strip.from, strip.to]).toEqual(["2025-06-30", AS_OF]);
    expect(strip.axisToDay).toBe(dayNumber(AS_OF));
  });

  test("its first and last day belong to it, the days beside them do not", () => {
    const entries: Entry[] = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map((date) => ({
      kind: "leak",
      date,
    }));
    const strip = stripOf(entries, { from: "2026-02-01", to: "2026-02-28" });
    expect(laneOf(strip, "leak").map(({ date }) => date)).toEqual(["2026-02-01", "2026-02-28"]);
  });

  test("an animal without records has all lanes, empty", () => {
    const strip = stripOf([]);
    expect(strip.lanes.map(({ key }) => key)).toEqual([
      "expression",
      "leak",
      "episode",
      "treatment",
      "care",
      "weight",
    ]);
    expect(stripRows(strip)).toEqual([]);
    expect(strip.due).toBeNull();
  });
});

describe("expressions and leaks", () => {
  test("two leaks of one day are one mark with both records", () => {
    const [mark, ...rest] = laneOf(
      stripOf([
        { kind: "leak", date: AS_OF },
        { kind: "leak", date: AS_OF },
      ]),
      "leak",
    );
    expect(rest).toEqual([]);
    expect(mark?.records).toHaveLength(2);
  });

  test("a marked expression is filled, one without marked findings is open", () => {
    const strip = stripOf([
      { kind: "expression", date: "2026-05-01", findings: { left: { fill: "moderate", ease: "easy" } } },
      {
        kind: "expression",
        date: "2026-06-01",
        findings: { left: { fill: "full", ease: "easy", blood: "streak" } },
      },
    ]);
    expect(laneOf(strip, "expression").map(({ fill, marked }) => [fill, marked])).toEqual([
      ["open", false],
      ["solid", true],
    ]);
  });

  test("a flush by a vet counts as an expression and stands among the treatments too", () => {
    const strip = stripOf([{ kind: "treatment", date: "2026-06-01", treatment: "flush" }]);
    expect(laneOf(strip, "expression")).toHaveLength(1);
    expect(laneOf(strip, "treatment")).toHaveLength(1);
  });
});

describe("episodes", () => {
  const bloody = { fill: "full", ease: "easy", blood: "mixed" } as const;

  test.each([
    [{ left: bloody }, "left", "left"],
    [{ right: bloody }, "right", "right"],
    [{ left: bloody, right: bloody }, "both", "solid"],
    [{ not_separated: bloody }, "unknown", "open"],
  ] as const)("%j stands for %s", (findings, side, fill) => {
    const [mark] = laneOf(stripOf([{ kind: "check", date: "2026-06-01", findings }]), "episode");
    expect([mark?.side, mark?.fill]).toEqual([side, fill]);
  });

  test("an unmarked finding on the other side does not make it both", () => {
    const findings = { left: bloody, right: { fill: "soft", ease: "easy" } } as const;
    expect(laneOf(stripOf([{ kind: "check", date: "2026-06-01", findings }]), "episode")[0]?.side).toBe(
      "left",
    );
  });

  test("it lasts from its first to its last marked record", () => {
    const [mark] = laneOf(
      stripOf([
        { kind: "check", date: "2026-06-01", findings: { left: bloody } },
        { kind: "check", date: "2026-06-10", findings: { right: bloody } },
      ]),
      "episode",
    );
    expect([mark?.date, mark?.until, mark?.side]).toEqual(["2026-06-01", "2026-06-10", "both"]);
  });
});

describe("treatments, diet and care plan", () => {
  test("a span ends on its last day", () => {
    const [mark] = laneOf(
      stripOf([{ kind: "treatment", date: "2026-05-01", treatment: "antibiotic", until: "2026-05-10" }]),
      "treatment",
    );
    expect([mark?.until, mark?.goesOn]).toEqual(["2026-05-10", false]);
  });

  test("a care-plan item without an end goes on; a treatment without one has no length", () => {
    const strip = stripOf([
      { kind: "care_plan", date: "2026-05-01", item: "stool_log" },
      { kind: "treatment", date: "2026-05-01", treatment: "pain_relief" },
    ]);
    expect(laneOf(strip, "care")[0]).toMatchObject({ until: AS_OF, goesOn: true });
    expect(laneOf(strip, "treatment")[0]).toMatchObject({ until: "2026-05-01", goesOn: false });
  });

  test("a treatment that is said to go on does", () => {
    const [mark] = laneOf(
      stripOf([{ kind: "treatment", date: "2026-05-01", treatment: "pain_relief", outcome: "ongoing" }]),
      "treatment",
    );
    expect(mark?.goesOn).toBe(true);
  });

  test("a span that began before the period is in it while it lasts", () => {
    const entry: Entry = { kind: "care_plan", date: "2024-01-01", item: "exercise" };
    expect(laneOf(stripOf([{ ...entry, until: "2025-06-29" }]), "care")).toEqual([]);
    expect(laneOf(stripOf([{ ...entry, until: "2025-06-30" }]), "care")).toHaveLength(1);
  });

  test("a diet trial and a food change stand in the diet lane, a vet visit among the treatments", () => {
    const strip = stripOf([
      { kind: "treatment", date: "2026-05-01", treatment: "diet_trial" },
      { kind: "signs", date: "2026-05-02", signs: { food_change: { severity: 1 } } },
      { kind: "signs", date: "2026-05-03", signs: { food_change: { severity: 0 } } },
      { kind: "vet_visit", date: "2026-05-04" },
    ]);
    expect(laneOf(strip, "care").map(({ date, fill }) => [date, fill])).toEqual([
      ["2026-05-01", "solid"],
      ["2026-05-02", "open"],
    ]);
    expect(laneOf(strip, "treatment").map(({ shape }) => shape)).toEqual(["star"]);
  });
});

describe("weight and due date", () => {
  test("the reading before the period is kept for the line, but is no mark", () => {
    const strip = stripOf([
      { kind: "weight", date: "2024-01-01", grams: 9_000 },
      { kind: "weight", date: "2025-01-01", grams: 9_500 },
      { kind: "weight", date: "2026-01-01", grams: 10_000, method: "estimate" },
    ]);
    expect(strip.weights.map(({ date, estimate }) => [date, estimate])).toEqual([
      ["2025-01-01", false],
      ["2026-01-01", true],
    ]);
    expect(laneOf(strip, "weight").map(({ date, fill }) => [date, fill])).toEqual([["2026-01-01", "open"]]);
  });

  test("a due date in the near future makes the axis longer; a period that ended earlier has none", () => {
    const every30: Entry[] = [120, 90, 60, 30].map((days) => ({
      kind: "expression",
      date: daysBefore(AS_OF, days),
    }));
    const strip = stripOf(every30.slice(0, 4));
    expect(strip.due?.date).toBe(AS_OF);
    const soon = stripOf([...every30, { kind: "expression", date: daysBefore(AS_OF, 5) }]);
    expect(soon.due?.day).toBeGreaterThan(soon.toDay);
    expect(soon.axisToDay).toBeGreaterThan(soon.due?.day ?? Number.POSITIVE_INFINITY);
    expect(stripOf(every30, { to: addDays(AS_OF, -1) }).due).toBeNull();
  });
});

describe("rows", () => {
  test("marks that would cover each other get rows of their own, and a free row is used again", () => {
    const marks = laneOf(
      stripOf([
        { kind: "care_plan", date: "2026-01-01", item: "exercise", until: "2026-02-01" },
        { kind: "care_plan", date: "2026-01-10", item: "stool_log", until: "2026-01-11" },
        { kind: "care_plan", date: "2026-03-01", item: "recheck", until: "2026-03-01" },
      ]),
      "care",
    );
    const { rowOf, rows } = stackRows(marks, ({ day, untilDay }) => [day, Math.max(untilDay, day + 10)]);
    expect(marks.map(({ key }) => rowOf.get(key))).toEqual([0, 1, 0]);
    expect(rows).toBe(2);
    expect(stackRows([], () => [0, 0]).rows).toBe(1);
  });
});

test("the diary with a shortening course has its nine expressions, its two days of scooting left out", () => {
  const diary = readDiary("biscuit");
  const { animal, records } = historyOfDiary(diary);
  const strip = stripData({ records: [...records], assessment: assess({ animal, records }, diary.as_of) });
  expect(Object.fromEntries(strip.lanes.map(({ key, marks }) => [key, marks.length]))).toEqual({
    expression: 9,
    leak: 0,
    episode: 0,
    treatment: 0,
    care: 0,
    weight: 4,
  });
});
