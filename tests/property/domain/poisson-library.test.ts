/** The rate ratio's limits and p against a library's incomplete beta function, over random counts and times. */
import fc from "fast-check";
import { jStat } from "jstat";
import { expect, it } from "vitest";
import { poissonRatio } from "../../../src/shared/domain/poisson-ratio.ts";

it("agrees with Clopper–Pearson limits from the inverse incomplete beta function", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 30, max: 400 }),
      fc.integer({ min: 30, max: 400 }),
      (a, b, timeA, timeB) => {
        fc.pre(a + b > 0);
        const result = poissonRatio(a, timeA, b, timeB);
        const toRatio = (share: number) => ((share / (1 - share)) * timeB) / timeA;
        const lower = a === 0 ? 0 : toRatio(jStat.beta.inv(0.025, a, b + 1));
        expect(result?.ci95[0]).toBeCloseTo(lower, 5);
        if (b === 0) expect(result?.ci95[1]).toBeNull();
        else {
          const upper = toRatio(jStat.beta.inv(0.975, a + 1, b));
          // Relative, as an upper limit can be large.
          expect((result?.ci95[1] ?? 0) / upper).toBeCloseTo(1, 5);
        }
        const share = timeA / (timeA + timeB);
        const seen = jStat.binomial.pdf(a, a + b, share);
        let p = 0;
        for (let k = 0; k <= a + b; k += 1) {
          const probability = jStat.binomial.pdf(k, a + b, share);
          if (probability <= seen * (1 + 1e-7)) p += probability;
        }
        expect(result?.p).toBeCloseTo(Math.min(1, p), 6);
      },
    ),
    { numRuns: 500 },
  );
});
