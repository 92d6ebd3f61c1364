/**
 * Summary rows: what lists need of each animal, rebuilt in the transaction of the write that changes it.
 * Level and alerts also change by the mere passing of days; `recheck_on` says when to look again.
 */
import type { Transaction } from "kysely";
import type { CaseHistory } from "../../../../shared/domain/case-history.ts";
import { assessUntilChange } from "../../../../shared/domain/next-change.ts";
import type { Settings } from "../../../../shared/domain/thresholds.ts";
import { type Context, todayOf } from "../../context.ts";
import type { AnimalSummaryRow, DB } from "../../db/schema.ts";
import { readSettings, ruleSetOf } from "./settings.ts";
import { historyOf } from "../record/queries.ts";

/** Intervals that a list's sparkline shows. */
const SPARKLINE = 12;

/** The summary row of one animal on one day; a pure function of its history. */
export function summaryOf(
  animalId: string,
  history: CaseHistory,
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
    level: result.level,
    open_level: result.open_level,
    alerts: JSON.stringify(result.alerts),
    weight_date: result.weight?.last.date ?? null,
    weight_grams: result.weight?.last.grams ?? null,
    weight_change_pct: result.weight?.change?.pct ?? null,
  };
}

/** Rebuilds the rows of some animals inside a transaction; an animal that is gone loses its row. */
export async function rebuildSummaries(
  context: Pick<Context, "ports">,
  tx: Transaction<DB>,
  animalIds: readonly string[],
): Promise<void> {
  const asOf = todayOf(context);
  const settings = await readSettings(tx);
  for (const animalId of animalIds) {
    const history = await historyOf(tx, animalId);
    if (history === null) {
      await tx.deleteFrom("animal_summary").where("animal_id", "=", animalId).execute();
      continue;
    }
    const { animal_id: _, ...changes } = summaryOf(animalId, history, asOf, settings);
    await tx
      .insertInto("animal_summary")
      .values({ animal_id: animalId, ...changes })
      .onConflict((conflict) => conflict.column("animal_id").doUpdateSet(changes))
      .execute();
  }
}

/** The day and rule set for which each open store's rows are known to be fresh. */
const freshOn = new WeakMap<object, string>();

/**
 * Brings rows up to date that the passing of days, or a new rule set, has made stale. Costs one indexed
 * look-up on every later call of the same day.
 */
export async function refreshSummaries(context: Context): Promise<void> {
  const today = todayOf(context);
  const ruleSet = ruleSetOf(await readSettings(context.db));
  const wanted = `${today}, rules ${ruleSet}`;
  if (freshOn.get(context.store) === wanted) return;
  await context.writes.add(async () => {
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
    // Chunks let saves in between; each chunk is whole by itself.
    for (let at = 0; at < stale.length; at += 200) {
      const some = stale.slice(at, at + 200).map(({ id }) => id);
      await context.db.transaction().execute(async (tx) => rebuildSummaries(context, tx, some));
    }
  });
  freshOn.set(context.store, wanted);
}
