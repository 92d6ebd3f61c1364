import type { CaseRecord } from "../../../../shared/contract/record.ts";
import type { EntryRow, TodayView } from "../../../../shared/contract/views.ts";
import { type Context, todayOf } from "../../context.ts";
import type { Reader } from "../../db/entities.ts";
import { listAlerted, listDue } from "../animal/queries.ts";
import { refreshSummaries } from "../assessment/summaries.ts";
import { latestRecords, unattributedRecords } from "../record/queries.ts";

const LATEST = 15;
const UNATTRIBUTED = 50;
/** "Due soon" begins so many days before the due date. */
const DUE_AHEAD = 7;

/** What the day asks for: open alerts, who is due, what waits for an animal, what came last. */
export async function readToday(context: Context): Promise<TodayView> {
  await refreshSummaries(context);
  const { db } = context;
  const date = todayOf(context);
  const due = await listDue(db, date, DUE_AHEAD);
  const counted = await db
    .selectFrom("animal")
    .select((build) => build.fn.countAll<number>().as("n"))
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return {
    date,
    alerts: await listAlerted(db, date, ["E", "V"]),
    overdue: due.filter((row) => row.due_status === "overdue"),
    due: due.filter((row) => row.due_status === "due"),
    due_soon: due.filter((row) => row.due_status === "due_soon"),
    unattributed: await withAnimals(db, await unattributedRecords(db, UNATTRIBUTED)),
    latest: await withAnimals(db, await latestRecords(db, LATEST)),
    animals: counted.n,
  };
}

async function withAnimals(handle: Reader, records: readonly CaseRecord[]): Promise<EntryRow[]> {
  const ids = [...new Set(records.flatMap((record) => record.animal_id ?? []))];
  const animals =
    ids.length === 0
      ? []
      : await handle
          .selectFrom("animal")
          .select(["id", "name", "species"])
          .where("id", "in", ids)
          .where("deleted_at", "is", null)
          .execute();
  const byId = new Map(animals.map((animal) => [animal.id, animal]));
  return records.map((record) => ({
    record,
    animal: record.animal_id === null ? null : (byId.get(record.animal_id) ?? null),
  }));
}
