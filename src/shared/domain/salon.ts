import type { Species } from "../vocabulary/index.ts";
import { median } from "./quantiles.ts";
import { foldText } from "./text.ts";

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

/** An animal with a typical interval, as the groups by breed need it. */
export interface BredAnimal {
  readonly species: Species;
  readonly breed: string;
  readonly second_breed: string;
  readonly median: number;
}

/**
 * The median by breed. Breeds are free text, so case, accents and spaces make no other breed; a cross of two
 * breeds is a group of its own, whichever stands first; the same words for a dog and a cat are two groups.
 *
 * @returns groups with the spelling that most of their animals have
 */
export function medianByBreed(
  animals: readonly BredAnimal[],
): { readonly species: Species; readonly key: string; readonly animals: number; readonly median: number }[] {
  const groups = new Map<string, { readonly species: Species; readonly spellings: string[] }>();
  const groupOf = ({ species, breed, second_breed }: BredAnimal): string | null => {
    const parts = [breed.trim(), second_breed.trim()]
      .filter((part) => part !== "")
      .map((part) => ({ part, folded: foldText(part) }))
      .toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
    if (parts.length === 0) return null;
    const key = `${species} ${parts.map(({ folded }) => folded).join(" × ")}`;
    const group = groups.get(key) ?? { species, spellings: [] };
    group.spellings.push(parts.map(({ part }) => part).join(" × "));
    groups.set(key, group);
    return key;
  };
  return medianByGroup(animals, groupOf).flatMap(({ key, ...rest }) => {
    const group = groups.get(key);
    return group === undefined
      ? []
      : [{ ...rest, species: group.species, key: mostFrequent(group.spellings) }];
  });
}

/** The text that occurs most often; of several the first in order. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
