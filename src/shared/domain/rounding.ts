/** Rounded to whole numbers, one half upwards: 41.5 becomes 42 (domain.md 3, due date). */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** Rounded to that many decimals; never −0. */
export function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
