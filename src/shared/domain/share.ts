/**
 * A share in whole per cent. A part is never said as nothing, nor as all: 1 of 300 is 1 %, 299 of 300 are 99 %.
 *
 * @returns null where there is no whole
 */
export function wholePercent(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  if (part <= 0) return 0;
  if (part >= whole) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
