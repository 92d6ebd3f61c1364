import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { assessment, beforeAfter } from "../../../src/shared/contract/assessment.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { latestBeforeAfter } from "../../../src/shared/domain/before-after.ts";
import type { CaseHistory } from "../../../src/shared/domain/case-history.ts";
import { addDays } from "../../../src/shared/domain/dates.ts";
import { toExpectation } from "../../../src/shared/domain/expectation.ts";
import { assessUntilChange, nextChange } from "../../../src/shared/domain/next-change.ts";
import { sidePatterns } from "../../../src/shared/domain/side-pattern.ts";
import { findingSide } from "../../../src/shared/vocabulary/index.ts";
import { daysBefore, history, testId, type Entry } from "../../support/histories.ts";
import { animal, anyHistory, AS_OF, entries, entry, looks, type FindingEntry } from "./arbitraries.ts";

/** What is said, without the ids of the records that say it. */
const said = (one: CaseHistory) => {
  const result = assess(one, AS_OF);
  return {
    expectation: toExpectation(one, result),
    alerts: result.alerts.map(({ rule, level, variant, dates }) => ({ rule, level, variant, dates })),
    levels: [result.level, result.open_level],
    typical: [result.expression.typical, result.leak.typical, result.sides.left.typical],
    due: result.due && [result.due.date, result.due.basis],
  };
};

describe("an assessment", () => {
  it("keeps to the contract, whatever was recorded", () => {
    fc.assert(
      fc.property(anyHistory, (one) => {
        const result = assess(one, AS_OF);
        expect(assessment.parse(result)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const compared = latestBeforeAfter(one, AS_OF)?.result;
        if (compared) expect(beforeAfter.parse(compared)).toEqual(compared);
        const known = new Set(one.records.map(({ id }) => id));
        for (const alert of result.alerts) {
          expect(alert.dates.every((date) => date <= AS_OF)).toBe(true);
          expect(alert.dates.toSorted()).toEqual(alert.dates);
          expect(alert.ids.every((id) => known.has(id))).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order in which records were entered", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray([...one.records], { minLength: one.records.length }),
          ),
        ),
        ([one, records]) => {
          expect(assess({ ...one, records }, AS_OF)).toEqual(assess(one, AS_OF));
          expect(sidePatterns({ ...one, records }, AS_OF)).toEqual(sidePatterns(one, AS_OF));
        },
      ),
    );
  });

  it("is the same when an event is recorded twice on its day", () => {
    fc.assert(
      fc.property(
        entries.chain((list) =>
          fc.tuple(fc.constant(list), fc.subarray(list.filter(({ kind }) => kind !== "stool"))),
        ),
        animal,
        ([list, again], about) => {
          expect(said(history([...list, ...again], about))).toEqual(said(history(list, about)));
        },
      ),
    );
  });

  it("is the same after a deletion is undone, and does not know the deleted record meanwhile", () => {
    fc.assert(
      fc.property(anyHistory, entry, (one, extra) => {
        const whole = {
          ...one,
          records: [...one.records, ...history([{ ...extra, id: testId(0xee) }]).records],
        };
        const deleted = { ...whole, records: whole.records.slice(0, -1) };
        const before = assess(whole, AS_OF);
        expect(assess(deleted, AS_OF)).toEqual(assess(one, AS_OF));
        expect(assess(whole, AS_OF)).toEqual(before);
      }),
    );
  });

  it("does not know what is recorded for a later day", () => {
    fc.assert(
      fc.property(anyHistory, (one) => {
        const known = { ...one, records: one.records.filter(({ date }) => date <= AS_OF) };
        expect(assess(one, AS_OF)).toEqual(assess(known, AS_OF));
      }),
    );
  });

  it("has only whole, positive intervals, one fewer than days", () => {
    fc.assert(
      fc.property(anyHistory, (one) => {
        const { expression, leak, episode, sides } = assess(one, AS_OF);
        for (const { dates, intervals } of [expression, leak, episode, sides.left, sides.right]) {
          expect(intervals).toHaveLength(Math.max(0, dates.length - 1));
          expect(intervals.every(({ days }) => Number.isInteger(days) && days > 0)).toBe(true);
        }
        for (const { days } of episode.intervals) expect(days).toBeGreaterThan(14);
      }),
    );
  });
});

describe("T17: colour, consistency, odour and amount", () => {
  const well: FindingEntry = {
    fill: "moderate",
    ease: "easy",
    pain: "none",
    skin: ["normal"],
    blood: "none",
    pus: "none",
  };

  it("fire nothing, however often and however they look", () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 26 }), looks, looks), { maxLength: 20 });
    fc.assert(
      fc.property(days, animal, fc.constantFrom("expression", "check", "declined"), (list, about, kind) => {
        // The days are any, so an interval may be short; that is not how the discharge looks.
        const records = list.map(([weeks, left, right]): Entry => {
          const findings = { left: { ...well, ...left }, right: { ...well, ...right } };
          const date = daysBefore(AS_OF, weeks * 7);
          return kind === "expression"
            ? { kind, date, performer: "veterinarian", findings }
            : { kind: kind as "check", date, findings };
        });
        const result = assess(history(records, about), AS_OF);
        expect(result.alerts.filter(({ variant }) => variant !== "short_interval")).toEqual([]);
        expect(result.episode.dates).toEqual([]);
      }),
    );
  });

  it("change nothing that is said, whatever else was recorded", () => {
    fc.assert(
      fc.property(anyHistory, looks, (one, look) => {
        const changed = one.records.map((record) => {
          if (!("findings" in record)) return record;
          const findings = { ...record.findings };
          for (const side of findingSide.keys) {
            const finding = findings[side];
            if (finding) findings[side] = { ...finding, ...look };
          }
          return { ...record, findings };
        });
        expect(assess({ ...one, records: changed }, AS_OF)).toEqual(assess(one, AS_OF));
      }),
    );
  });
});

describe("the next change", () => {
  it("is never later than a change: until it comes, alerts, levels, due and typical stay as they are", () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 800 }), (one, offset) => {
        const asOf = addDays(AS_OF, -20);
        const next = nextChange(one, asOf);
        if (next !== null) expect(next > asOf).toBe(true);
        const now = stable(one, asOf);
        // Every day of the first weeks, then one day picked at random, then the last day before the change.
        const days = [...Array.from({ length: 40 }, (_, i) => i + 1), offset + 1];
        if (next !== null) days.push(Math.round((Date.parse(next) - Date.parse(asOf)) / 86_400_000) - 1);
        for (const distance of days) {
          const day = addDays(asOf, distance);
          if (distance > 0 && (next === null || day < next)) expect(stable(one, day)).toEqual(now);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("comes together with the assessment where both are asked for", () => {
    fc.assert(
      fc.property(anyHistory, (one) => {
        expect(assessUntilChange(one, AS_OF)).toEqual({
          assessment: assess(one, AS_OF),
          next_change: nextChange(one, AS_OF),
        });
      }),
      { numRuns: 30 },
    );
  });

  it("is none where nothing was recorded", () => {
    expect(nextChange(history([]), AS_OF)).toBeNull();
  });

  it("is the day on which a window closes, a plan ends or begins, or a birthday comes", () => {
    const at = (days: number) => daysBefore(AS_OF, days);
    const next = (list: readonly Entry[], about = {}) => nextChange(history(list, about), AS_OF);
    expect(next([{ kind: "check", date: at(5), findings: { left: { blood: "streak" } } }])).toBe(at(-26));
    expect(next([{ kind: "leak", date: at(5) }])).toBe(at(-10));
    const vetSet: Entry = { kind: "authorisation", date: at(9), until: at(-3), interval_days: 30 };
    expect(next([vetSet])).toBe(at(-4));
    expect(next([{ ...vetSet, date: at(-2) }])).toBe(at(-2));
    const thirsty: Entry = { kind: "signs", date: at(0), signs: { drinking_more: { severity: 1 } } };
    expect(next([thirsty], { birth_date: "2019-07-03" })).toBe("2026-07-03");
    const old = [731, 701, 671, 641].map((days): Entry => ({ kind: "expression", date: at(days) }));
    expect(next(old)).toBe(at(-30));
  });
});

function stable(one: CaseHistory, asOf: string) {
  const { alerts, level, open_level, due, expression, leak, episode, sides } = assess(one, asOf);
  return {
    alerts,
    level,
    open_level,
    due,
    typical: [expression, leak, episode, sides.left, sides.right].map(({ typical }) => typical),
  };
}

describe("the time zone of the computer", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("changes nothing", () => {
    fc.assert(
      fc.property(anyHistory, (one) => {
        const results = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"].map((name) => {
          process.env["TZ"] = name;
          return [assess(one, AS_OF), nextChange(one, AS_OF)];
        });
        for (const result of results) expect(result).toEqual(results[0]);
      }),
      { numRuns: 30 },
    );
  });
});
