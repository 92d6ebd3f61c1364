import type { Side } from "../vocabulary/index.ts";
import type { CaseHistory } from "./case-history.ts";
import { dayNumber } from "./dates.ts";

/**
 * The first day on which a side has no anal sac any more, as a day number: the day of removal, −∞ where it
 * was removed on an unknown day, +∞ where it was not removed.
 */
export function removedFrom(animal: CaseHistory["animal"], side: Side): number {
  const [state, date] =
    side === "left"
      ? [animal.sac_left, animal.sac_left_removed_on]
      : [animal.sac_right, animal.sac_right_removed_on];
  if (state !== "removed") return Number.POSITIVE_INFINITY;
  return date === null ? Number.NEGATIVE_INFINITY : dayNumber(date);
}

/** The first day on which neither side has a sac, as a day number; +∞ where there is none. */
export function bothRemovedFrom(animal: CaseHistory["animal"]): number {
  return Math.max(removedFrom(animal, "left"), removedFrom(animal, "right"));
}
