import type { InsightView } from "../../../../shared/contract/views.ts";
import { addDays, addMonths, daysBetween } from "../../../../shared/domain/dates.ts";
import { medianByGroup, sizeOf } from "../../../../shared/domain/salon.ts";
import { alertLevel } from "../../../../shared/vocabulary/index.ts";
import { type Context, todayOf } from "../../context.ts";
import { refreshSummaries } from "../assessment/summaries.ts";

const MONTHS = 12;
const WEEKS = 8;

/** What the records say over all active animals (domain.md 3, "Salon"). */
export async function readInsight(context: Context): Promise<InsightView> {
  await refreshSummaries(context);
  const { db } = context;
  const date = todayOf(context);
  const since = addDays(date, -364);

  const firstMonth = addMonths(`${date.slice(0, 7)}-01`, 1 - MONTHS);
  const expressions = (from: string) =>
    db
      .selectFrom("event")
      .where("kind", "=", "expression")
      .where("deleted_at", "is", null)
      .where("animal_id", "is not", null)
      .where("date", ">=", from)
      .where("date", "<=", date);
  const months = await expressions(firstMonth)
    .select((build) => [
      build.fn<string>("substr", ["date", build.val(1), build.val(7)]).as("key"),
      build.fn.countAll<number>().as("count"),
    ])
    .groupBy("key")
    .execute();
  const byMonth = new Map(months.map(({ key, count }) => [key, count]));
  const grouped = async (column: "method" | "performer") => {
    const rows = await expressions(since)
      .select((build) => [column, build.fn.countAll<number>().as("count")])
      .groupBy(column)
      .execute();
    return rows
      .map((row) => ({ key: String(row[column] ?? "unknown"), count: row.count }))
      .toSorted((a, b) => b.count - a.count);
  };

  const animals = await db
    .selectFrom("animal")
    .leftJoin("animal_summary as summary", "summary.animal_id", "animal.id")
    .where("animal.deleted_at", "is", null)
    .where("animal.status", "=", "active")
    .select([
      "animal.species",
      "animal.breed",
      "summary.typical_median",
      "summary.open_level",
      "summary.due_date",
      "summary.weight_grams",
    ])
    .execute();
  const typical = animals.flatMap((animal) =>
    animal.typical_median === null ? [] : [{ ...animal, median: animal.typical_median }],
  );

  return {
    date,
    animals: animals.length,
    by_month: Array.from({ length: MONTHS }, (_, month) => {
      const key = addMonths(firstMonth, month).slice(0, 7);
      return { key, count: byMonth.get(key) ?? 0 };
    }),
    by_method: await grouped("method"),
    by_performer: await grouped("performer"),
    by_breed: medianByGroup(typical, ({ breed }) => (breed === "" ? null : breed)),
    by_size: medianByGroup(typical, ({ species, weight_grams }) =>
      species === "dog" && weight_grams !== null ? sizeOf(weight_grams) : null,
    ),
    by_level: alertLevel.keys.map((key) => ({
      key,
      count: animals.filter(({ open_level }) => open_level === key).length,
    })),
    due_by_week: Array.from({ length: WEEKS }, (_, week) => ({
      key: addDays(date, week * 7),
      count: animals.filter(({ due_date }) => {
        const ahead = due_date === null ? -1 : daysBetween(date, due_date);
        return ahead >= week * 7 && ahead < (week + 1) * 7;
      }).length,
    })),
    overdue: animals.filter(({ due_date }) => due_date !== null && daysBetween(due_date, date) > 7).length,
  };
}
