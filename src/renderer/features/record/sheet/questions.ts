/** What is asked once more before an entry is saved; none of it stands in the way for good. */
import type { Animal } from "../../../../shared/contract/animal.ts";
import { type Entry, HANDS_ON } from "./entry.ts";
import { tidyFindings } from "./finding.ts";

export type SaveQuestion = "deceased" | "nothingNoted";

/**
 * The questions about an entry, the graver first.
 *
 * @param base the stored record that is edited; what was so before is not asked about again
 */
export function questionsOf(
  entry: Entry,
  animal: Pick<Animal, "status" | "status_date"> | null,
  base: Entry | null,
): SaveQuestion[] {
  const questions: SaveQuestion[] = [];
  if (base === null && HANDS_ON.has(entry.kind) && isAfterDeath(entry.date, animal))
    questions.push("deceased");
  if (saysNothing(entry) && (base === null || !saysNothing(base))) questions.push("nothingNoted");
  return questions;
}

/** True where the animal had died before that day, as far as is known; its past can still be recorded. */
function isAfterDeath(date: string, animal: Pick<Animal, "status" | "status_date"> | null): boolean {
  return animal?.status === "deceased" && (animal.status_date === null || date > animal.status_date);
}

/** An expression of which nobody noted what was found, how and why. */
function saysNothing(entry: Entry): boolean {
  return (
    entry.kind === "expression" &&
    Object.keys(tidyFindings(entry.kind, entry.findings)).length === 0 &&
    entry.method === "unknown" &&
    entry.reason === null &&
    entry.note.trim() === ""
  );
}
