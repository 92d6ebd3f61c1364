import { quantileOfSorted } from "./quantiles.ts";

/**
 * Theil–Sen slope: the median of the slopes of all pairs with different x (Sen 1968). Null where there is
 * no such pair.
 *
 * @param x position of each value (days, or 0, 1, 2 … for "per interval")
 * @param y the values; the slope is in units of y per unit of x
 */
export function theilSen(x: readonly number[], y: readonly number[]): number | null {
  const n = Math.min(x.length, y.length);
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const run = (x[j] as number) - (x[i] as number);
      if (run !== 0) slopes[count++] = ((y[j] as number) - (y[i] as number)) / run;
    }
  }
  if (count === 0) return null;
  // Adding 0 turns a median of −0 into 0: "no change" has no sign.
  return quantileOfSorted(slopes.subarray(0, count).toSorted(), 0.5) + 0;
}
