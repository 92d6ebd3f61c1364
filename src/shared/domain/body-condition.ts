import type { Species } from "../vocabulary/index.ts";

/** Ideal body condition on the nine-point scale: dog 4 to 5, cat 5 (domain.md 2); null for other species. */
export function idealBodyCondition(species: Species): { readonly from: number; readonly to: number } | null {
  if (species === "dog") return { from: 4, to: 5 };
  if (species === "cat") return { from: 5, to: 5 };
  return null;
}

/** Where a body condition (1 to 9) lies; null for a species without a range. */
export function bodyConditionPlace(species: Species, bcs: number): "below" | "ideal" | "above" | null {
  const ideal = idealBodyCondition(species);
  if (!ideal) return null;
  if (bcs < ideal.from) return "below";
  return bcs > ideal.to ? "above" : "ideal";
}

/** A body condition as it is printed: "6/9". */
export function bodyConditionText(bcs: number): string {
  return `${bcs}/9`;
}
