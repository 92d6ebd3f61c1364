import { foldText } from "../../../shared/domain/text.ts";

/** Names shorter than this must be the same; a slip changes too much of them. */
const SLIP_FROM = 4;
/** From this length on, two slips are forgiven. */
const TWO_SLIPS_FROM = 7;

/**
 * True where two animals may be the same one by their names: equal without case and diacritics, one the
 * beginning of the other ("Max", "Maxi"), or a typing slip apart ("Bella", "Bela").
 */
export function areSimilarNames(a: string, b: string): boolean {
  const [one, other] = [foldText(a), foldText(b)];
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 3) return true;
  if (short.length < SLIP_FROM) return false;
  return slipsBetween(one, other) <= (short.length >= TWO_SLIPS_FROM ? 2 : 1);
}

/** Letters added, left out, changed, or swapped with their neighbour, from one word to the other. */
export function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const above = rows[i - 1] ?? [];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
