import type { DueList } from "../../../../shared/contract/views.ts";
import { addDays, daysBetween } from "../../../../shared/domain/dates.ts";
import { type Context, todayOf } from "../../context.ts";
import type { Reader } from "../../db/entities.ts";
import { listDue } from "../animal/queries.ts";
import { refreshSummaries } from "../assessment/summaries.ts";

/** The expression from which an animal's next due date is counted: its last; null where there is none. */
export async function summaryDue(handle: Reader, animalId: string): Promise<string | null> {
  const row = await handle
    .selectFrom("animal_summary")
    .select("last_expression")
    .where("animal_id", "=", animalId)
    .executeTakeFirst();
  return row?.last_expression ?? null;
}

/** Who is due up to a day, most overdue first; the day's list that a salon works through. */
export async function readDueList(context: Context, until: string | null): Promise<DueList> {
  await refreshSummaries(context);
  const date = todayOf(context);
  const last = until ?? addDays(date, 7);
  return { date, until: last, rows: await listDue(context.db, date, Math.max(0, daysBetween(date, last))) };
}
