import type { CaseRecord } from "../../../../shared/contract/record.ts";
import type { EntryRow, TodayView } from "../../../../shared/contract/views.ts";
import { addDays } from "../../../../shared/domain/dates.ts";
import { type Context, todayOf } from "../../context.ts";
import type { Reader } from "../../db/entities.ts";
import { countAlerted, countDue, listAlerted, listSomeDue } from "../animal/queries.ts";
import { readSettings } from "../assessment/settings.ts";
import { refreshSummaries } from "../assessment/summaries.ts";
import { countUnattributed, latestRecords, unattributedRecords } from "../record/queries.ts";

const LATEST = 15;
const UNATTRIBUTED = 50;
/** Animals that a group shows; `counts` says how many there are. A list that is longer is not a day's work. */
const SHOWN = 50;
const ALERTED = ["E", "V"] as const;
/** A day before every due date. */
const LONG_AGO = "0001-01-01";

/** What the day asks for: open alerts, who is due, what waits for an animal, what came last. */
export async function readToday(context: Context): Promise<TodayView> {
  await refreshSummaries(context);
  const { db } = context;
  const date = todayOf(context);
  const settings = await readSettings(db);
  const day = { date, settings };
  const grace = addDays(date, -settings.due_grace_days);
  const overdue = { from: LONG_AGO, to: addDays(grace, -1) };
  const due = { from: grace, to: date };
  const dueSoon = { from: addDays(date, 1), to: addDays(date, settings.due_soon_days) };
  const some = { latest: false, limit: SHOWN };
  const counted = await db
    .selectFrom("animal")
    .select((build) => build.fn.countAll<number>().as("n"))
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return {
    date,
    alerts: await listAlerted(db, day, ALERTED, SHOWN),
    overdue: await listSomeDue(db, day, { ...overdue, latest: true, limit: SHOWN }),
    due: await listSomeDue(db, day, { ...due, ...some }),
    due_soon: await listSomeDue(db, day, { ...dueSoon, ...some }),
    unattributed: await withAnimals(db, await unattributedRecords(db, UNATTRIBUTED)),
    latest: await withAnimals(db, await latestRecords(db, LATEST)),
    animals: counted.n,
    counts: {
      alerts: await countAlerted(db, ALERTED),
      overdue: await countDue(db, overdue),
      due: await countDue(db, due),
      due_soon: await countDue(db, dueSoon),
      unattributed: await countUnattributed(db),
    },
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
