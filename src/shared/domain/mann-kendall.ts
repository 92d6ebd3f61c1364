/**
 * Mann–Kendall test for a trend in a short series.
 *
 * Without ties in time, and with ties t₁, t₂ … among the values, every order of the values is equally
 * likely when there is no trend. The number of inversions over all different orders has the generating
 * function of the q-multinomial coefficient [n]! / ([t₁]! [t₂]! …) (MacMahon), and
 * S = pairs with different values − 2 · inversions. So the p value is exact, ties included, and costs
 * about n · n²/4 steps instead of n! orders.
 */

/** Above this many values the normal approximation (with tie and continuity correction) takes over. */
export const MANN_KENDALL_EXACT_UP_TO = 100;

export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Two-sided: the share of orders with |S| at least this large. Null where all values are the same. */
  readonly p: number | null;
}

/** Mann–Kendall S and its exact two-sided p, given the ties (Kendall 1975; MacMahon for the ties). */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) s += Math.sign((values[j] as number) - (values[i] as number));
  }
  const ties = tieSizes(values);
  if (ties.length < 2) return { s, p: null };
  const p = n <= MANN_KENDALL_EXACT_UP_TO ? exactP(s, n, ties) : approximateP(s, n, ties);
  return { s, p };
}

/** How often each different value occurs. */
function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/** P(|S| ≥ |s|), twice the lower tail of the inversions, which are symmetric. */
function exactP(s: number, n: number, ties: readonly number[]): number {
  if (s === 0) return 1;
  const pairs = (n * (n - 1)) / 2 - ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const last = (pairs - Math.abs(s)) / 2;
  // Share of orders with 0 … `last` inversions; higher powers never flow back into lower ones.
  let share = new Float64Array(last + 1);
  share[0] = 1;
  let placed = 0;
  for (const size of ties) {
    for (let j = 1; j <= size; j++) {
      share = dividedByQ(timesQ(share, placed + j), j);
      const scale = j / (placed + j);
      for (let k = 0; k <= last; k++) share[k] = (share[k] as number) * scale;
    }
    placed += size;
  }
  let tail = 0;
  for (let k = 0; k <= last; k++) tail += share[k] as number;
  return Math.min(1, Math.max(0, 2 * tail));
}

/** Times [m] = 1 + q + … + q^(m−1). */
function timesQ(a: Float64Array<ArrayBuffer>, m: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(a.length);
  let sum = 0;
  for (let k = 0; k < a.length; k++) {
    sum += a[k] as number;
    if (k >= m) sum -= a[k - m] as number;
    out[k] = sum;
  }
  return out;
}

/** Divided by [m]; the caller knows that it divides without remainder. */
function dividedByQ(a: Float64Array<ArrayBuffer>, m: number): Float64Array<ArrayBuffer> {
  if (m === 1) return a;
  const out = new Float64Array(a.length);
  for (let k = 0; k < a.length; k++) {
    out[k] = (a[k] as number) - (k > 0 ? (a[k - 1] as number) : 0) + (k >= m ? (out[k - m] as number) : 0);
  }
  return out;
}

/** Normal approximation with the variance corrected for ties and a continuity correction of 1 (Kendall 1975). */
function approximateP(s: number, n: number, ties: readonly number[]): number {
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  const variance = (term(n) - ties.reduce((sum, t) => sum + term(t), 0)) / 18;
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return Math.min(1, complementaryError(z / Math.SQRT2));
}

/** erfc for x ≥ 0, Chebyshev fit with a relative error below 1.2e-7 (Numerical Recipes, "erfcc"). */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.5 * x);
  const c = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  return t * Math.exp(-x * x + c.reduceRight((sum, coefficient) => sum * t + coefficient, 0));
}
