import { setImmediate } from "node:timers/promises";
import { assertNever } from "../../shared/domain/assert-never.ts";
import type { Context } from "./context.ts";
import { todayOf } from "./context.ts";
import { oneOfValues } from "./db/entities.ts";
import { checkForeignKeys, checkIntegrity } from "./db/integrity.ts";
import type { AnimalSummaryRow } from "./db/schema.ts";
import { readSettings } from "./features/assessment/settings.ts";
import {
  inBatches,
  type OnProgress,
  rebuildManySummaries,
  summaryOf,
} from "./features/assessment/summaries.ts";
import { historiesOf } from "./features/record/queries.ts";

export interface Verification {
  /** What SQLite finds wrong in the file; empty when it is sound. */
  readonly integrity: readonly string[];
  /** Rows that point to nothing. */
  readonly foreign_keys: readonly string[];
  readonly summaries: {
    readonly checked: number;
    /** Animals whose stored row differs from one that is worked out anew. */
    readonly different: readonly string[];
    readonly rebuilt: number;
  };
  readonly ok: boolean;
}

/**
 * Checks the whole file: SQLite's own check, foreign keys, and every summary row against a fresh one.
 *
 * @param mode `compare` changes nothing; `rebuild` puts the fresh rows in place of different ones
 * @param onProgress told how many animals' rows are compared, of how many
 */
export async function verifyRecords(
  context: Context,
  mode: "compare" | "rebuild",
  onProgress?: OnProgress,
): Promise<Verification> {
  const integrity = checkIntegrity(context.store.sqlite, "full");
  const foreign_keys = checkForeignKeys(context.store.sqlite);
  const animals = await context.db.selectFrom("animal").select("id").orderBy("id").execute();
  const different: string[] = [];
  let checked = 0;
  for (const batch of inBatches(animals.map(({ id }) => id))) {
    // In the write queue, so that no save falls between the rows and the records that they are compared with.
    different.push(...(await context.writes.add(async () => differentOf(context, batch))));
    checked += batch.length;
    onProgress?.(checked, animals.length);
    await setImmediate();
  }
  different.push(...(await rowsOfNobody(context)));
  let rebuilt = 0;
  switch (mode) {
    case "compare":
      break;
    case "rebuild":
      await rebuildManySummaries(context, different);
      rebuilt = different.length;
      break;
    default:
      assertNever(mode);
  }
  const ok = integrity.length === 0 && foreign_keys.length === 0 && (different.length === 0 || rebuilt > 0);
  return { integrity, foreign_keys, summaries: { checked, different, rebuilt }, ok };
}

/** The animals of a batch whose stored row is not the one that is worked out anew. */
async function differentOf(context: Context, animalIds: readonly string[]): Promise<string[]> {
  const rows = await context.db
    .selectFrom("animal_summary")
    .selectAll()
    .where("animal_id", "in", oneOfValues(animalIds))
    .execute();
  const stored = new Map(rows.map((row) => [row.animal_id, row]));
  const settings = await readSettings(context.db);
  const different: string[] = [];
  for (const [id, history] of await historiesOf(context.db, animalIds)) {
    const row = stored.get(id);
    // Worked out for the day of the stored row: a quiet day changes nothing in it.
    const made = summaryOf(id, history, row?.as_of ?? todayOf(context), settings);
    if (row === undefined || !sameRow(row, made)) different.push(id);
  }
  return different;
}

/** Rows of animals that are not there. */
async function rowsOfNobody(context: Context): Promise<string[]> {
  const rows = await context.db
    .selectFrom("animal_summary")
    .leftJoin("animal", "animal.id", "animal_summary.animal_id")
    .select("animal_summary.animal_id")
    .where("animal.id", "is", null)
    .execute();
  return rows.map(({ animal_id }) => animal_id);
}

function sameRow(a: AnimalSummaryRow, b: AnimalSummaryRow): boolean {
  return (Object.keys(b) as (keyof AnimalSummaryRow)[]).every((key) => a[key] === b[key]);
}
