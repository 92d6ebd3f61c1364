/** The values in ascending order, as a new array of doubles. */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).toSorted();
}

/**
 * Quantile of values that are already in ascending order, R's type 7 (the default of `quantile()`;
 * Hyndman and Fan 1996): linear between order statistics at (n − 1)p. NaN without values.
 *
 * @param p from 0 to 1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below];
  if (low === undefined) return Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

/** Median; the mean of the middle two for an even count, NaN without values. */
export function median(values: readonly number[]): number {
  return quantileOfSorted(ascending(values), 0.5);
}
