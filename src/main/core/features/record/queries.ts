import { sql } from "kysely";
import type { AlertAnswer, CareTick, DueAction } from "../../../../shared/contract/follow-up.ts";
import type { CaseRecord } from "../../../../shared/contract/record.ts";
import type { CaseHistory } from "../../../../shared/domain/case-history.ts";
import {
  type Image,
  imagesOf,
  oneOfValues,
  type Reader,
  recordEntities,
  type RecordEntity,
} from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

/** Decisions and ticks: they belong to an animal, but are no records on its timeline. */
type FollowUpEntity = "due_action" | "alert_answer" | "care_tick";

const asRecord = (image: Image): CaseRecord => withoutTrash<CaseRecord>(image);

/** Date first, then the moment, then the id: the same order everywhere. */
export function byTime(a: CaseRecord, b: CaseRecord): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.instant !== b.instant) return a.instant < b.instant ? -1 : 1;
  return a.id < b.id ? -1 : a.id === b.id ? 0 : 1;
}

/** What belongs to some animals and is not in the trash, grouped by animal; one statement for each table. */
async function imagesByAnimal(
  handle: Reader,
  entity: RecordEntity | FollowUpEntity,
  animalIds: readonly string[],
): Promise<Map<string, Image[]>> {
  const own = handle
    .selectFrom(entity)
    .selectAll()
    .where("animal_id", "in", oneOfValues(animalIds))
    .where("deleted_at", "is", null);
  // Decisions in the order in which they were written: a later one stands over an earlier one, whatever the
  // clock said. Records are sorted by their own time; sorting their wide rows here would cost more than reading.
  const isRecord = (recordEntities as readonly string[]).includes(entity);
  const rows = await (isRecord ? own : own.orderBy(sql`rowid`)).execute();
  return Map.groupBy(await imagesOf(handle, entity, rows), (image) => String(image["animal_id"]));
}

/** The records of some animals that are not in the trash, each animal's sorted by time. */
async function recordsByAnimal(
  handle: Reader,
  animalIds: readonly string[],
): Promise<Map<string, CaseRecord[]>> {
  const found = new Map<string, CaseRecord[]>();
  for (const entity of recordEntities) {
    for (const [animalId, images] of await imagesByAnimal(handle, entity, animalIds)) {
      const own = found.get(animalId);
      const records = images.map(asRecord);
      if (own === undefined) found.set(animalId, records);
      else own.push(...records);
    }
  }
  for (const records of found.values()) records.sort(byTime);
  return found;
}

/** The records of one animal that are not in the trash, sorted by time. */
export async function recordsOf(handle: Reader, animalId: string): Promise<CaseRecord[]> {
  return (await recordsByAnimal(handle, [animalId])).get(animalId) ?? [];
}

/** What the rules look at, and whether lists show the animal: it is active and not in the trash. */
export interface StoredHistory extends CaseHistory {
  readonly listed: boolean;
}

/** The histories of some animals at once; an animal that is not there is not in the answer. */
export async function historiesOf(
  handle: Reader,
  animalIds: readonly string[],
): Promise<Map<string, StoredHistory>> {
  const animals = await handle
    .selectFrom("animal")
    .select([
      "id",
      "species",
      "birth_date",
      "sac_left",
      "sac_left_removed_on",
      "sac_right",
      "sac_right_removed_on",
      "status",
      "deleted_at",
    ])
    .where("id", "in", oneOfValues(animalIds))
    .execute();
  const records = await recordsByAnimal(handle, animalIds);
  const followUps = async <T>(entity: FollowUpEntity) => {
    const byAnimal = await imagesByAnimal(handle, entity, animalIds);
    return (id: string) => (byAnimal.get(id) ?? []).map((image) => withoutTrash<T>(image));
  };
  const dueActions = await followUps<DueAction>("due_action");
  const alertAnswers = await followUps<AlertAnswer>("alert_answer");
  const careTicks = await followUps<CareTick>("care_tick");
  return new Map(
    animals.map(({ id, status, deleted_at, ...animal }) => [
      id,
      {
        animal,
        listed: status === "active" && deleted_at === null,
        records: records.get(id) ?? [],
        due_actions: dueActions(id),
        alert_answers: alertAnswers(id),
        care_ticks: careTicks(id),
      },
    ]),
  );
}

/** What the rules look at; null where there is no such animal. */
export async function historyOf(handle: Reader, animalId: string): Promise<CaseHistory | null> {
  return (await historiesOf(handle, [animalId])).get(animalId) ?? null;
}

/** The records made last over all animals, newest first. */
export async function latestRecords(handle: Reader, limit: number): Promise<CaseRecord[]> {
  const found: CaseRecord[] = [];
  for (const entity of recordEntities) {
    const rows = await handle
      .selectFrom(entity)
      .selectAll()
      .where("deleted_at", "is", null)
      .orderBy("created_at", "desc")
      .limit(limit)
      .execute();
    found.push(...(await imagesOf(handle, entity, rows)).map(asRecord));
  }
  return found
    .toSorted((a, b) => (a.created_at === b.created_at ? byTime(b, a) : a.created_at < b.created_at ? 1 : -1))
    .slice(0, limit);
}

/** Events that no animal has yet, newest first. */
export async function unattributedRecords(handle: Reader, limit: number): Promise<CaseRecord[]> {
  const rows = await handle
    .selectFrom("event")
    .selectAll()
    .where("animal_id", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("date", "desc")
    .limit(limit)
    .execute();
  return (await imagesOf(handle, "event", rows)).map(asRecord).toSorted((a, b) => byTime(b, a));
}

/** How many events no animal has yet. */
export async function countUnattributed(handle: Reader): Promise<number> {
  const { n } = await handle
    .selectFrom("event")
    .select((build) => build.fn.countAll<number>().as("n"))
    .where("animal_id", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return n;
}
