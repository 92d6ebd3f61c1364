import { assertNever } from "../../shared/domain/assert-never.ts";
import type { Context } from "./context.ts";
import { todayOf } from "./context.ts";
import { checkForeignKeys, checkIntegrity } from "./db/integrity.ts";
import type { AnimalSummaryRow } from "./db/schema.ts";
import { readSettings } from "./features/assessment/settings.ts";
import { rebuildSummaries, summaryOf } from "./features/assessment/summaries.ts";
import { historyOf } from "./features/record/queries.ts";

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
 */
export async function verifyRecords(context: Context, mode: "compare" | "rebuild"): Promise<Verification> {
  const integrity = checkIntegrity(context.store.sqlite, "full");
  const foreign_keys = checkForeignKeys(context.store.sqlite);
  const stored = new Map(
    (await context.db.selectFrom("animal_summary").selectAll().execute()).map((row) => [row.animal_id, row]),
  );
  const settings = await readSettings(context.db);
  const animals = await context.db.selectFrom("animal").select("id").orderBy("id").execute();
  const different: string[] = [];
  for (const { id } of animals) {
    const row = stored.get(id);
    stored.delete(id);
    const history = await historyOf(context.db, id);
    if (history === null) continue;
    // Worked out for the day of the stored row: a quiet day changes nothing in it.
    const fresh = summaryOf(id, history, row?.as_of ?? todayOf(context), settings);
    if (row === undefined || !sameRow(row, fresh)) different.push(id);
  }
  // Rows of animals that are not there.
  different.push(...stored.keys());
  let rebuilt = 0;
  switch (mode) {
    case "compare":
      break;
    case "rebuild":
      await context.writes.add(async () =>
        context.db.transaction().execute(async (tx) => rebuildSummaries(context, tx, different)),
      );
      rebuilt = different.length;
      break;
    default:
      assertNever(mode);
  }
  const ok = integrity.length === 0 && foreign_keys.length === 0 && (different.length === 0 || rebuilt > 0);
  return { integrity, foreign_keys, summaries: { checked: animals.length, different, rebuilt }, ok };
}

function sameRow(a: AnimalSummaryRow, b: AnimalSummaryRow): boolean {
  return (Object.keys(b) as (keyof AnimalSummaryRow)[]).every((key) => a[key] === b[key]);
}
