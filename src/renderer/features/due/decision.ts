import type { Due } from "../../../shared/contract/assessment.ts";
import type { DueAction } from "../../../shared/contract/follow-up.ts";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { addDays, daysBetween } from "../../../shared/domain/dates.ts";
import { roundHalfUp } from "../../../shared/domain/rounding.ts";

/**
 * The day on which the animal was due before somebody decided otherwise. Null where the due date is closed:
 * then no date is left to count back from.
 */
export function dateBefore(
  action: Pick<DueAction, "kind">,
  due: Pick<Due, "date" | "interval_days" | "counted_from"> | null,
): string | null {
  if (due === null) return null;
  switch (action.kind) {
    case "skipped":
      return addDays(due.date, -due.interval_days);
    case "moved":
      return addDays(due.counted_from, due.interval_days);
    case "closed":
      return null;
    default:
      return assertNever(action.kind);
  }
}

/** The due date about which a person decides. */
export interface DueItem {
  readonly animalId: string;
  readonly name: string;
  /** The expression from which it is counted. */
  readonly countedFrom: string;
  /** Null where it is closed. */
  readonly date: string | null;
  /** Days of one interval; null where a list does not know them. */
  readonly intervalDays: number | null;
}

/** What a list knows of a due date; null where there is none and none was closed. */
export function dueItemOf(row: AnimalRow): DueItem | null {
  if (row.last_expression === null) return null;
  if (row.due_date === null && row.due_action !== "closed") return null;
  return {
    animalId: row.id,
    name: row.name,
    countedFrom: row.last_expression,
    date: row.due_date,
    intervalDays: intervalOf(row),
  };
}

/** The vet's interval is in no row; it shows in the date as long as nobody has moved that. */
function intervalOf(row: AnimalRow): number | null {
  if (row.due_basis === "typical")
    return row.typical_median === null ? null : roundHalfUp(row.typical_median);
  if (row.due_action !== null || row.due_date === null || row.last_expression === null) return null;
  return daysBetween(row.last_expression, row.due_date);
}
