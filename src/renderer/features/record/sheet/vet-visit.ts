/** What a vet visit needs before it can be saved, and what it answers. */
import type { Alert } from "../../../../shared/contract/assessment.ts";
import type { AlertLevel } from "../../../../shared/vocabulary/index.ts";
import type { EntryOf } from "./entry.ts";
import { tidyFindings } from "./finding.ts";

/** Levels that a vet visit answers (domain.md 4). */
const ANSWERED: ReadonlySet<AlertLevel> = new Set<AlertLevel>(["E", "V", "B"]);

/** True where nothing is noted of the visit: it would answer alerts without saying anything. */
export function isEmptyVisit(visit: EntryOf<"vet_visit">): boolean {
  const words = [
    visit.visit_reason,
    visit.reported_findings,
    visit.reported_diagnosis,
    visit.done,
    visit.delegation,
    visit.note,
  ];
  return (
    words.every((text) => text.trim() === "") &&
    visit.recheck_date === null &&
    Object.keys(tidyFindings("vet_visit", visit.findings)).length === 0
  );
}

/**
 * The alerts that a visit answers once it is saved: those that are open, or answered by this very visit, and
 * last fired on its day or before.
 */
export function answeredBy(
  alerts: readonly Alert[],
  { id, date }: Pick<EntryOf<"vet_visit">, "id" | "date">,
): Alert[] {
  return alerts.filter(
    ({ level, dates, answered_by }) =>
      ANSWERED.has(level) && (answered_by === null || answered_by === id) && (dates.at(-1) ?? "") <= date,
  );
}
