import { median } from "./quantiles.ts";

/** Fewest animals of a group of which a typical interval is said (domain.md 3, product decision). */
export const SMALLEST_GROUP = 5;

export type Size = "small" | "medium" | "large";

/** A dog's size by its last weight: under 10 kg, 10 to 25 kg, above (product decision). */
export function sizeOf(grams: number): Size {
  if (grams < 10_000) return "small";
  return grams <= 25_000 ? "medium" : "large";
}

/**
 * The median of the animals' typical intervals in each group of at least five, the largest group first.
 *
 * @param groupOf the animal's group, null where it belongs to none
 */
export function medianByGroup<A extends { readonly median: number }, K extends string>(
  animals: readonly A[],
  groupOf: (animal: A) => K | null,
): { readonly key: K; readonly animals: number; readonly median: number }[] {
  const groups = new Map<K, number[]>();
  for (const animal of animals) {
    const key = groupOf(animal);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), animal.median]);
  }
  return [...groups]
    .filter(([, medians]) => medians.length >= SMALLEST_GROUP)
    .map(([key, medians]) => ({
      key,
      animals: medians.length,
      median: median(medians),
    }))
    .toSorted((a, b) => b.animals - a.animals || (a.key < b.key ? -1 : 1));
}
