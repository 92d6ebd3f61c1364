import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, medianSurvival } from "../../../src/shared/domain/kaplan-meier.ts";
import { mannKendall } from "../../../src/shared/domain/mann-kendall.ts";
import { poissonRatio } from "../../../src/shared/domain/poisson-ratio.ts";
import { median } from "../../../src/shared/domain/quantiles.ts";
import { theilSen } from "../../../src/shared/domain/theil-sen.ts";

const days = fc.integer({ min: 1, max: 120 });
const manyDays = fc.array(days, { minLength: 2, maxLength: 60 });

describe("Mann–Kendall and Theil–Sen", () => {
  it("turn round with the series", () => {
    fc.assert(
      fc.property(manyDays, (values) => {
        const forwards = mannKendall(values);
        const backwards = mannKendall(values.toReversed());
        expect(backwards.s + forwards.s).toBe(0);
        if (forwards.p === null) expect(backwards.p).toBeNull();
        else expect(backwards.p).toBeCloseTo(forwards.p, 9);
        const x = values.map((_, i) => i);
        expect((theilSen(x, values) as number) + (theilSen(x, values.toReversed()) as number)).toBeCloseTo(
          0,
          9,
        );
      }),
    );
  });

  it("have a p between 0 and 1, 1 for S = 0", () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 130 }), (values) => {
        const { s, p } = mannKendall(values);
        if (p === null) {
          expect(new Set(values).size).toBeLessThan(2);
          return;
        }
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        if (s === 0) expect(p).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("Kaplan–Meier", () => {
  it("falls from step to step, within its limits, and is the plain median where nothing is censored", () => {
    fc.assert(
      fc.property(manyDays, fc.array(days, { maxLength: 3 }), (events, censored) => {
        const steps = kaplanMeier(events, censored);
        let before = 1;
        for (const { share, lower, upper } of steps) {
          expect(share).toBeLessThan(before);
          if (lower !== null && upper !== null) {
            expect(lower).toBeLessThanOrEqual(share);
            expect(upper).toBeGreaterThanOrEqual(share);
          }
          before = share;
        }
        expect(medianSurvival(kaplanMeier(events, [])).median).toBeCloseTo(median(events), 9);
      }),
    );
  });
});

describe("the ratio of two rates", () => {
  it("lies in its interval, and turns over with the sides", () => {
    const count = fc.integer({ min: 0, max: 90 });
    const time = fc.integer({ min: 30, max: 90 });
    fc.assert(
      fc.property(count, time, count, time, (a, timeA, b, timeB) => {
        const one = poissonRatio(a, timeA, b, timeB);
        const other = poissonRatio(b, timeB, a, timeA);
        if (!one || !other) {
          expect(a + b).toBe(0);
          return;
        }
        expect(one.p).toBeCloseTo(other.p, 9);
        expect(one.p).toBeLessThanOrEqual(1);
        if (one.ratio !== null) expect(one.ci95[0]).toBeLessThanOrEqual(one.ratio);
        if (one.ratio !== null && one.ci95[1] !== null) expect(one.ci95[1]).toBeGreaterThanOrEqual(one.ratio);
        if (other.ci95[1] === null) expect(one.ci95[0]).toBe(0);
        else expect(one.ci95[0] * other.ci95[1]).toBeCloseTo(1, 6);
      }),
    );
  });
});
