/** Ratio of two Poisson rates with its exact conditional 95 % interval and p. */
export interface PoissonRatio {
  /** Rate A / rate B; null where B has no event. */
  readonly ratio: number | null;
  /** Clopper–Pearson limits carried over to the ratio; null above: no upper limit. */
  readonly ci95: readonly [number, number | null];
  /** Two-sided p of "both rates are the same", by the method of least likelihood. */
  readonly p: number;
}

/**
 * Compares two counts, as R's `poisson.test(c(eventsA, eventsB), c(timeA, timeB))`: given the sum, A's
 * count is binomial, so `binom.test` gives the interval (Clopper and Pearson 1934) and the two-sided p
 * (the sum of all outcomes no likelier than the one seen). Null where nothing happened at all.
 *
 * @param eventsA events in A, a whole number ≥ 0
 * @param timeA length of A, > 0, in the same unit as `timeB`
 */
export function poissonRatio(
  eventsA: number,
  timeA: number,
  eventsB: number,
  timeB: number,
): PoissonRatio | null {
  const n = eventsA + eventsB;
  if (n === 0) return null;
  const toRatio = (share: number) => ((share / (1 - share)) * timeB) / timeA;
  const tail = 0.025;
  const lower = eventsA === 0 ? 0 : solve((share) => 1 - binomialCdf(eventsA - 1, n, share), tail);
  const upper = eventsB === 0 ? null : solve((share) => 1 - binomialCdf(eventsA, n, share), 1 - tail);
  return {
    ratio: eventsB === 0 ? null : eventsA / timeA / (eventsB / timeB),
    ci95: [toRatio(lower), upper === null ? null : toRatio(upper)],
    p: leastLikelyP(eventsA, n, timeA / (timeA + timeB)),
  };
}

/** Two-sided p of `binom.test`: all outcomes whose probability is at most that of `x` (times 1 + 1e-7, as R). */
function leastLikelyP(x: number, n: number, share: number): number {
  const limit = binomial(x, n, share) * (1 + 1e-7);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    const probability = binomial(k, n, share);
    if (probability <= limit) sum += probability;
  }
  return Math.min(1, sum);
}

/** The share from 0 to 1 at which a rising function takes `value`, by bisection to the last bit. */
function solve(rising: (share: number) => number, value: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ x) for a binomial count. */
function binomialCdf(x: number, n: number, share: number): number {
  let sum = 0;
  for (let k = 0; k <= x; k++) sum += binomial(k, n, share);
  return Math.min(1, sum);
}

/** P(X = k) for a binomial count; in logarithms, so that thousands of events do not overflow. */
function binomial(k: number, n: number, share: number): number {
  if (share <= 0) return k === 0 ? 1 : 0;
  if (share >= 1) return k === n ? 1 : 0;
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
}

const logFactorials = [0];

/** ln(n!), by adding up and remembering. */
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) {
    logFactorials.push((logFactorials[k - 1] as number) + Math.log(k));
  }
  return logFactorials[n] as number;
}
