import { signGroups, type Sign } from "../../vocabulary/index.ts";

/** The rear signs of domain.md 2. */
export const REAR_SIGNS: ReadonlySet<Sign> = new Set<Sign>(signGroups.rear);

/** A set of signs, checked against the vocabulary. */
export function signSet(...signs: readonly Sign[]): ReadonlySet<Sign> {
  return new Set(signs);
}
