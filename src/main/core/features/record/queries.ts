import type { CaseRecord } from "../../../../shared/contract/record.ts";
import type { CaseHistory } from "../../../../shared/domain/case-history.ts";
import { type Image, imagesOf, type Reader, recordEntities } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

const asRecord = (image: Image): CaseRecord => withoutTrash<CaseRecord>(image);

/** Date first, then the moment, then the id: the same order everywhere. */
export function byTime(a: CaseRecord, b: CaseRecord): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.instant !== b.instant) return a.instant < b.instant ? -1 : 1;
  return a.id < b.id ? -1 : a.id === b.id ? 0 : 1;
}

/** The records of one animal that are not in the trash, sorted by time. */
export async function recordsOf(handle: Reader, animalId: string): Promise<CaseRecord[]> {
  const found: CaseRecord[] = [];
  for (const entity of recordEntities) {
    const rows = await handle
      .selectFrom(entity)
      .selectAll()
      .where("animal_id", "=", animalId)
      .where("deleted_at", "is", null)
      .execute();
    if (rows.length > 0) found.push(...(await imagesOf(handle, entity, rows)).map(asRecord));
  }
  return found.toSorted(byTime);
}

/** What the rules look at; null where there is no such animal. */
export async function historyOf(handle: Reader, animalId: string): Promise<CaseHistory | null> {
  const animal = await handle
    .selectFrom("animal")
    .select(["species", "birth_date", "sac_left", "sac_left_removed_on", "sac_right", "sac_right_removed_on"])
    .where("id", "=", animalId)
    .executeTakeFirst();
  if (animal === undefined) return null;
  return { animal, records: await recordsOf(handle, animalId) };
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
