import { describe, expect, it } from "vitest";
import { kaplanMeier, medianSurvival } from "../../../src/shared/domain/kaplan-meier.ts";
import { MANN_KENDALL_EXACT_UP_TO, mannKendall } from "../../../src/shared/domain/mann-kendall.ts";
import { poissonRatio } from "../../../src/shared/domain/poisson-ratio.ts";
import { ascending, median, quantileOfSorted } from "../../../src/shared/domain/quantiles.ts";
import { roundHalfUp, toDecimals } from "../../../src/shared/domain/rounding.ts";
import { theilSen } from "../../../src/shared/domain/theil-sen.ts";

describe("quantiles (R type 7)", () => {
  it("are those of quantile(1:10) in R: 3.25, 5.5, 7.75", () => {
    const sorted = ascending([10, 3, 1, 2, 9, 8, 4, 7, 5, 6]);
    expect([0.25, 0.5, 0.75].map((p) => quantileOfSorted(sorted, p))).toEqual([3.25, 5.5, 7.75]);
    expect([quantileOfSorted(sorted, 0), quantileOfSorted(sorted, 1)]).toEqual([1, 10]);
  });

  it("sort by number, not by text, and leave the values alone", () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
    expect(median([])).toBeNaN();
  });
});

describe("rounding", () => {
  it("takes one half up for whole numbers", () => {
    expect([41.5, 41.49, 42.5, 38].map(roundHalfUp)).toEqual([42, 41, 43, 38]);
  });

  it("never gives -0", () => {
    expect(Object.is(toDecimals(-0.00001, 4), 0)).toBe(true);
    expect(toDecimals(-10.2777, 2)).toBe(-10.28);
  });
});

describe("Theil–Sen slope", () => {
  it("is -0.056 for the cloud-seeding ratios of Hollander and Wolfe (1999), example 9.1", () => {
    const slope = theilSen([1, 2, 3, 4, 5], [1.26, 1.27, 1.12, 1.16, 1.03]);
    expect(slope).toBeCloseTo(-0.05625, 10);
  });

  it("is undisturbed by one wild value, and 0 has no sign", () => {
    expect(theilSen([0, 1, 2, 3, 4], [0, 2, 4, 6, 1000])).toBe(2);
    expect(Object.is(theilSen([0, 1, 2], [5, 5, 5]), 0)).toBe(true);
    expect(Object.is(theilSen([0, 1, 2, 3], [5, 5, 4, 5]), 0)).toBe(true);
  });

  it("needs two different positions", () => {
    expect(theilSen([], [])).toBeNull();
    expect(theilSen([1], [1])).toBeNull();
    expect(theilSen([3, 3], [1, 2])).toBeNull();
  });
});

/** S and p by trying every order. */
function byAllOrders(values: readonly number[]): { s: number; p: number } {
  const s = scoreOf(values);
  let all = 0;
  let extreme = 0;
  const walk = (rest: readonly number[], order: readonly number[]): void => {
    if (rest.length === 0) {
      all++;
      if (Math.abs(scoreOf(order)) >= Math.abs(s)) extreme++;
    }
    rest.forEach((value, i) => walk([...rest.slice(0, i), ...rest.slice(i + 1)], [...order, value]));
  };
  walk(values, []);
  return { s, p: extreme / all };
}

function scoreOf(values: readonly number[]): number {
  return values.reduce((sum, a, i) => sum + values.slice(i + 1).reduce((t, b) => t + Math.sign(b - a), 0), 0);
}

/** A series of n different values with this S: the last value moved forward. */
function withInversions(n: number, inversions: number): number[] {
  const rest = Array.from({ length: n }, (_, i) => i);
  const order: number[] = [];
  let left = inversions;
  while (rest.length > 0) {
    const jump = Math.min(left, rest.length - 1);
    order.push(...rest.splice(jump, 1));
    left -= jump;
  }
  return order;
}

describe("Mann–Kendall test", () => {
  it("gives Kendall's exact one-sided table (Kendall 1975; Gilbert 1987, table A18)", () => {
    const table: readonly (readonly [n: number, s: number, oneSided: number])[] = [
      [4, 2, 0.375],
      [4, 4, 0.167],
      [4, 6, 0.042],
      [5, 2, 0.408],
      [5, 4, 0.242],
      [5, 6, 0.117],
      [5, 8, 0.042],
      [5, 10, 0.0083],
      [8, 2, 0.452],
      [8, 8, 0.199],
      [8, 12, 0.089],
      [8, 16, 0.031],
      [8, 18, 0.016],
      [8, 20, 0.0071],
      [8, 22, 0.0028],
      [8, 24, 0.00087],
      [8, 28, 0.000025],
    ];
    for (const [n, s, oneSided] of table) {
      const test = mannKendall(withInversions(n, (n * (n - 1)) / 4 - s / 2));
      expect(test.s).toBe(s);
      expect(Number(((test.p as number) / 2).toPrecision(2))).toBe(Number(oneSided.toPrecision(2)));
    }
  });

  it("agrees with R's cor.test(method = 'kendall') on the tuna of Hollander and Wolfe (1973): T = 26, p = 0.1194", () => {
    const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
    const inOrder = score
      .map((_, i) => i)
      .toSorted((a, b) => (lightness[a] as number) - (lightness[b] as number));
    const test = mannKendall(inOrder.map((i) => score[i] as number));
    expect(test.s).toBe(2 * 26 - 36);
    expect(test.p).toBeCloseTo(0.1194, 4);
  });

  it("has the share of orders with |S| as large, ties included, as trying every order has", () => {
    const series = [
      [42, 39, 43, 41, 37, 28, 26],
      [35, 35, 28, 28, 35, 21],
      [1, 2, 2, 3, 3, 3, 1],
      [5, 5, 4],
      [7, 7, 7, 7, 7, 1],
      [57, 56, 63],
      [1, 2],
    ];
    for (const values of series) {
      const { s, p } = byAllOrders(values);
      const test = mannKendall(values);
      expect(test.s).toBe(s);
      expect(test.p).toBeCloseTo(p, 12);
    }
  });

  it("says nothing where every value is the same, and p = 1 for S = 0", () => {
    expect(mannKendall([35, 35, 35])).toEqual({ s: 0, p: null });
    expect(mannKendall([])).toEqual({ s: 0, p: null });
    expect(mannKendall([1, 3, 2, 2, 3, 1])).toMatchObject({ p: 1 });
  });

  it("goes over to the normal approximation without a jump", () => {
    for (const inversions of [2000, 2200, 2400]) {
      const exact = mannKendall(withInversions(MANN_KENDALL_EXACT_UP_TO, inversions)).p as number;
      const n = MANN_KENDALL_EXACT_UP_TO + 1;
      const shift = (n * (n - 1)) / 4 - ((n - 1) * (n - 2)) / 4;
      const approximate = mannKendall(withInversions(n, inversions + shift)).p as number;
      expect(Math.abs(exact - approximate)).toBeLessThan(0.01);
    }
  });
});

describe("Kaplan–Meier curve", () => {
  it("is R's survfit for the maintained group of survival::aml (Miller 1997)", () => {
    const steps = kaplanMeier([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161]);
    expect(steps.map(({ time }) => time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect(steps.map(({ at_risk }) => at_risk)).toEqual([11, 10, 8, 7, 5, 4, 2]);
    const shares = steps.map(({ share }) => Number(share.toFixed(3)));
    expect(shares).toEqual([0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]);
    expect(medianSurvival(steps).median).toBe(31);
  });

  it("is R's survfit for the other group of survival::aml: median 23", () => {
    const steps = kaplanMeier([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], [16]);
    const shares = steps.map(({ share }) => Number(share.toFixed(4)));
    expect(shares).toEqual([0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2917, 0.1944, 0.0972, 0]);
    expect(medianSurvival(steps).median).toBe(23);
    expect(steps.at(-1)).toMatchObject({ share: 0, lower: null, upper: null });
  });

  it("has the log–log limits of the 6-MP group of Freireich et al. (1963), as Stata and SAS print them", () => {
    const steps = kaplanMeier(
      [6, 6, 6, 7, 10, 13, 16, 22, 23],
      [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
    );
    const rows = steps.map(({ time, share, lower, upper }) =>
      [time, share, lower as number, upper as number].map((value) => Number(value.toFixed(4))),
    );
    expect(rows).toEqual([
      [6, 0.8571, 0.6197, 0.9516],
      [7, 0.8067, 0.5631, 0.9228],
      [10, 0.7529, 0.5032, 0.8894],
      [13, 0.6902, 0.4316, 0.8491],
      [16, 0.6275, 0.3675, 0.8049],
      [22, 0.5378, 0.2678, 0.7468],
      [23, 0.4482, 0.1881, 0.6801],
    ]);
    expect(medianSurvival(steps)).toEqual({ median: 23, lower: 13, upper: null });
  });

  it("has the median 8 (4 to 11) of the placebo group of Freireich et al. (1963)", () => {
    const steps = kaplanMeier([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []);
    expect(medianSurvival(steps)).toEqual({ median: 8, lower: 4, upper: 11 });
  });

  it("takes the middle where the curve runs along one half, as R does", () => {
    expect(medianSurvival(kaplanMeier([10, 20, 30, 40], [])).median).toBe(25);
    expect(medianSurvival(kaplanMeier([10, 20], [30, 30])).median).toBe(20);
  });

  it("does not reach a median while more than half are still waiting", () => {
    expect(medianSurvival(kaplanMeier([10], [20, 30])).median).toBeNull();
    expect(medianSurvival(kaplanMeier([], [20])).median).toBeNull();
  });
});

describe("ratio of two rates", () => {
  it("is R's poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)), the example of its manual page", () => {
    const result = poissonRatio(11, 800, 6 + 8 + 7, 1083 + 1050 + 878);
    expect(result?.ratio).toBeCloseTo(1.971488, 6);
    expect(result?.ci95[0]).toBeCloseTo(0.8584264, 7);
    expect(result?.ci95[1]).toBeCloseTo(4.277266, 6);
    expect(result?.p).toBeCloseTo(0.07967, 5);
  });

  it("agrees with binom.test and Clopper–Pearson as computed by SciPy 1.17", () => {
    const cases = [
      [2, 90, 8, 90, 0.25, 0.025862744910841427, 1.2527366023301056, 0.109375],
      [3, 60, 4, 90, 1.125, 0.1647952119945525, 6.649889833774139, 1],
      [7, 40, 1, 90, 15.75, 2.0234257782198997, 709.8376170796739, 0.0015264645157332508],
    ] as const;
    for (const [a, timeA, b, timeB, ratio, lower, upper, p] of cases) {
      const result = poissonRatio(a, timeA, b, timeB);
      expect(result?.ratio).toBeCloseTo(ratio, 10);
      expect(result?.ci95[0]).toBeCloseTo(lower, 9);
      expect((result?.ci95[1] as number) / upper).toBeCloseTo(1, 9);
      expect(result?.p).toBeCloseTo(p, 10);
    }
  });

  it("has no ratio against nothing, no lower limit from nothing, and nothing from nothing at all", () => {
    expect(poissonRatio(6, 90, 0, 90)).toMatchObject({ ratio: null });
    expect(poissonRatio(6, 90, 0, 90)?.p).toBeCloseTo(0.03125, 12);
    expect(poissonRatio(6, 90, 0, 90)?.ci95[1]).toBeNull();
    expect(poissonRatio(0, 90, 6, 90)).toMatchObject({ ratio: 0 });
    expect(poissonRatio(0, 90, 6, 90)?.ci95[0]).toBe(0);
    expect(poissonRatio(0, 90, 6, 90)?.ci95[1]).toBeCloseTo(0.8493111942973235, 9);
    expect(poissonRatio(0, 90, 0, 90)).toBeNull();
  });
});
