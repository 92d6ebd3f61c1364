import { sql } from "kysely";
import type { InsightView } from "../../../../shared/contract/views.ts";
import { addDays, addMonths, daysBetween } from "../../../../shared/domain/dates.ts";
import { medianByBreed, medianByGroup, sizeOf } from "../../../../shared/domain/salon.ts";
import { alertLevel, method, performer } from "../../../../shared/vocabulary/index.ts";
import { type Context, todayOf } from "../../context.ts";
import type { Reader } from "../../db/entities.ts";
import { readSettings } from "../assessment/settings.ts";
import { refreshSummaries } from "../assessment/summaries.ts";

const MONTHS = 12;
const WEEKS = 8;

/** What the records say over all active animals (domain.md 3, "Salon"). */
export async function readInsight(context: Context): Promise<InsightView> {
  await refreshSummaries(context);
  const { db } = context;
  const date = todayOf(context);
  const { due_grace_days: grace } = await readSettings(db);
  const animals = await activeAnimals(db);
  const typical = animals.flatMap((animal) =>
    animal.typical_median === null ? [] : [{ ...animal, median: animal.typical_median }],
  );
  // Days until each animal is due; negative where the date has passed.
  const ahead = animals.flatMap(({ due_date }) => (due_date === null ? [] : [daysBetween(date, due_date)]));
  return {
    date,
    animals: animals.length,
    by_month: await countByMonth(db, date),
    by_method: await countBy(db, "method", method.keys, date),
    by_performer: await countBy(db, "performer", performer.keys, date),
    by_breed: medianByBreed(typical),
    by_size: medianByGroup(typical, ({ species, weight_grams }) =>
      species === "dog" && weight_grams !== null ? sizeOf(weight_grams) : null,
    ),
    by_level: alertLevel.keys.map((key) => ({
      key,
      count: animals.filter(({ open_level }) => open_level === key).length,
    })),
    due_by_week: Array.from({ length: WEEKS }, (_, week) => ({
      key: addDays(date, week * 7),
      count: ahead.filter((days) => days >= week * 7 && days < (week + 1) * 7).length,
    })),
    due_since: ahead.filter((days) => days < 0 && -days <= grace).length,
    overdue: ahead.filter((days) => -days > grace).length,
  };
}

async function activeAnimals(db: Reader) {
  return db
    .selectFrom("animal")
    .leftJoin("animal_summary as summary", "summary.animal_id", "animal.id")
    .where("animal.deleted_at", "is", null)
    .where("animal.status", "=", "active")
    .select([
      "animal.species",
      "animal.breed",
      "animal.second_breed",
      "summary.typical_median",
      "summary.open_level",
      "summary.due_date",
      "summary.weight_grams",
    ])
    .execute();
}

/**
 * Expressions of these days. The animal may have moved away or died since, because the work was done; one in
 * the trash, or not known yet, counts nowhere.
 */
function expressions(db: Reader, from: string, to: string) {
  return db
    .selectFrom("event")
    .innerJoin("animal", "animal.id", "event.animal_id")
    .where("event.kind", "=", "expression")
    .where("event.deleted_at", "is", null)
    .where("animal.deleted_at", "is", null)
    .where("event.date", ">=", from)
    .where("event.date", "<=", to);
}

/** Two expressions of one animal on one day count once (domain.md 3). */
const days = sql<number>`count(distinct event.animal_id || event.date)`.as("count");

async function countByMonth(db: Reader, date: string): Promise<InsightView["by_month"]> {
  const first = addMonths(`${date.slice(0, 7)}-01`, 1 - MONTHS);
  const rows = await expressions(db, first, date)
    .select([sql<string>`substr(event.date, 1, 7)`.as("key"), days])
    .groupBy("key")
    .execute();
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return Array.from({ length: MONTHS }, (_, month) => {
    const key = addMonths(first, month).slice(0, 7);
    return { key, count: counts.get(key) ?? 0 };
  });
}

/** Expressions of the last 365 days by a field: the most frequent first, what nobody noted last. */
async function countBy(
  db: Reader,
  column: "method" | "performer",
  keys: readonly string[],
  date: string,
): Promise<InsightView["by_method"]> {
  const rows = await expressions(db, addDays(date, -364), date)
    .select([sql<string>`coalesce(${sql.ref(`event.${column}`)}, 'unknown')`.as("key"), days])
    .groupBy("key")
    .execute();
  const place = (key: string) => (key === "unknown" ? 1 : 0);
  return rows.toSorted(
    (a, b) => place(a.key) - place(b.key) || b.count - a.count || keys.indexOf(a.key) - keys.indexOf(b.key),
  );
}
