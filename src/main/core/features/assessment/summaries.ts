/**
 * Summary rows: what lists need of each animal, rebuilt in the transaction of the write that changes it.
 * Level and alerts also change by the mere passing of days; `recheck_on` says when to look again.
 */
import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import { assessUntilChange } from "../../../../shared/domain/next-change.ts";
import type { Settings } from "../../../../shared/domain/thresholds.ts";
import { type Context, todayOf } from "../../context.ts";
import type { AnimalSummaryRow, DB } from "../../db/schema.ts";
import { readSettings, ruleSetOf } from "./settings.ts";
import { historiesOf, type StoredHistory } from "../record/queries.ts";

/** Intervals that a list's sparkline shows. */
const SPARKLINE = 12;

/** The summary row of one animal on one day; a pure function of its history. */
export function summaryOf(
  animalId: string,
  history: StoredHistory,
  asOf: string,
  settings: Settings,
): AnimalSummaryRow {
  const { assessment: result, next_change } = assessUntilChange(history, asOf, settings);
  return {
    animal_id: animalId,
    as_of: asOf,
    rule_set: ruleSetOf(settings),
    recheck_on: next_change,
    entries: result.entries,
    last_expression: result.expression.dates.at(-1)?.date ?? null,
    last_leak: result.leak.dates.at(-1)?.date ?? null,
    last_episode: result.episode.dates.at(-1)?.date ?? null,
    typical_median: result.expression.typical?.median ?? null,
    typical_n: result.expression.typical?.n ?? null,
    intervals: JSON.stringify(result.expression.intervals.slice(-SPARKLINE).map(({ days }) => days)),
    due_date: result.due?.date ?? null,
    due_basis: result.due?.basis ?? null,
    due_action: result.due_action?.kind ?? null,
    listed: history.listed ? 1 : 0,
    level: result.level,
    open_level: result.open_level,
    alerts: JSON.stringify(result.alerts),
    weight_date: result.weight?.last.date ?? null,
    weight_grams: result.weight?.last.grams ?? null,
    weight_change_pct: result.weight?.change?.pct ?? null,
  };
}

/**
 * Animals whose histories are read together: enough to spare statements, few enough that a save, which waits
 * for the batch under way, is not felt.
 */
const BATCH = 40;

/** Told after each batch how many animals are done, of how many. */
export type OnProgress = (done: number, of: number) => void;

/** Animals in groups that are read together, in their order. */
export function inBatches(animalIds: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(animalIds.length / BATCH) }, (_, at) =>
    animalIds.slice(at * BATCH, (at + 1) * BATCH),
  );
}

/** Rebuilds the rows of some animals inside a transaction; an animal that is gone loses its row. */
export async function rebuildSummaries(
  context: Pick<Context, "ports" | "store">,
  tx: Transaction<DB>,
  animalIds: readonly string[],
): Promise<void> {
  const asOf = todayOf(context);
  const settings = await readSettings(tx);
  // Rows of another day or rule set than the store is known to be fresh for: the next look checks them all.
  const known = fresh.get(context.store);
  if (known !== undefined && known.for !== freshnessOf(asOf, settings)) fresh.delete(context.store);
  for (const batch of inBatches(animalIds)) {
    const histories = await historiesOf(tx, batch);
    for (const animalId of batch) {
      const history = histories.get(animalId);
      if (history === undefined) {
        await tx.deleteFrom("animal_summary").where("animal_id", "=", animalId).execute();
        continue;
      }
      await tx
        .replaceInto("animal_summary")
        .values(summaryOf(animalId, history, asOf, settings))
        .execute();
    }
  }
}

/**
 * Rebuilds the rows of many animals, batch by batch. Each batch is a turn of its own in the write queue, so
 * saves get in between and a batch is whole by itself; what a save makes fresh meanwhile stays fresh.
 */
export async function rebuildManySummaries(
  context: Context,
  animalIds: readonly string[],
  onProgress?: OnProgress,
): Promise<void> {
  let done = 0;
  for (const batch of inBatches(animalIds)) {
    await context.writes.add(async () =>
      context.db.transaction().execute(async (tx) => rebuildSummaries(context, tx, batch)),
    );
    done += batch.length;
    onProgress?.(done, animalIds.length);
    // The driver never waits for the disk by itself: requests that came meanwhile are answered here.
    await setImmediate();
  }
}

/** Rebuilds every animal's row from its records. */
export async function rebuildAllSummaries(context: Context, onProgress?: OnProgress): Promise<void> {
  const animals = await context.db.selectFrom("animal").select("id").orderBy("id").execute();
  await rebuildManySummaries(
    context,
    animals.map(({ id }) => id),
    onProgress,
  );
}

/** The day and rule set that rows are worked out for, in one word. */
function freshnessOf(today: string, settings: Settings): string {
  return `${today}, rules ${ruleSetOf(settings)}`;
}

/** For each open store the day and rule set for which its rows are fresh, once `done` has resolved. */
const fresh = new WeakMap<object, { readonly for: string; readonly done: Promise<void> }>();

/**
 * Brings rows up to date that the passing of days, or a new rule set, has made stale. Costs one indexed
 * look-up on every later call of the same day; who asks while it is under way waits for the same work.
 */
export async function refreshSummaries(context: Context, onProgress?: OnProgress): Promise<void> {
  const today = todayOf(context);
  const settings = await readSettings(context.db);
  const wanted = freshnessOf(today, settings);
  const known = fresh.get(context.store);
  if (known?.for === wanted) return known.done;
  const done = rebuildStale(context, today, ruleSetOf(settings), onProgress);
  const entry = { for: wanted, done };
  fresh.set(context.store, entry);
  try {
    await done;
  } catch (error) {
    // The next call tries again.
    if (fresh.get(context.store) === entry) fresh.delete(context.store);
    throw error;
  }
}

async function rebuildStale(
  context: Context,
  today: string,
  ruleSet: string,
  onProgress: OnProgress | undefined,
): Promise<void> {
  const stale = await context.db
    .selectFrom("animal")
    .leftJoin("animal_summary", "animal_summary.animal_id", "animal.id")
    .select("animal.id")
    .where((where) =>
      where.or([
        where("animal_summary.animal_id", "is", null),
        where("animal_summary.rule_set", "<>", ruleSet),
        where("animal_summary.recheck_on", "<=", today),
        // The clock went back: what was worked out for a later day does not hold.
        where("animal_summary.as_of", ">", today),
      ]),
    )
    .execute();
  await rebuildManySummaries(
    context,
    stale.map(({ id }) => id),
    onProgress,
  );
}
