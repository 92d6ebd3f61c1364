import type { Animal } from "../../../../shared/contract/animal.ts";
import { ScootError } from "../../../../shared/contract/errors.ts";
import type { AnimalCase, AnimalFilter, AnimalRow } from "../../../../shared/contract/views.ts";
import { assess } from "../../../../shared/domain/assess.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { addDays } from "../../../../shared/domain/dates.ts";
import { dueStatusOn } from "../../../../shared/domain/due.ts";
import { foldText } from "../../../../shared/domain/text.ts";
import type { Settings } from "../../../../shared/domain/thresholds.ts";
import { alertLevel, type AlertLevel } from "../../../../shared/vocabulary/index.ts";
import { sql } from "kysely";
import { imagesOf, type Reader } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";
import { followUpsOf } from "../assessment/follow-ups.ts";
import { readSettings } from "../assessment/settings.ts";
import { readClient } from "../client/queries.ts";
import { readPractice } from "../practice/queries.ts";
import { recordsOf } from "../record/queries.ts";

/**
 * One animal that is not in the trash.
 *
 * @throws ScootError SC-602 where there is none
 */
export async function readAnimal(handle: Reader, id: string): Promise<Animal> {
  const rows = await handle
    .selectFrom("animal")
    .selectAll()
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .execute();
  const [image] = await imagesOf(handle, "animal", rows);
  if (image === undefined) throw new ScootError("SC-602", { what: "animal" });
  return withoutTrash<Animal>(image);
}

/** Everything of one animal: its page and its print read this. */
export async function readCase(handle: Reader, id: string, asOf: string): Promise<AnimalCase> {
  const animal = await readAnimal(handle, id);
  const records = await recordsOf(handle, id);
  return {
    animal,
    client: await readClient(handle, animal.client_id),
    practice: await readPractice(handle, animal.practice_id),
    records,
    assessment: assess(
      { animal, records, ...(await followUpsOf(handle, id)) },
      asOf,
      await readSettings(handle),
    ),
  };
}

/** Written into the statement: SQLite uses a partial index only where it sees the value. */
const LISTED = sql.lit(1 as const);

/**
 * `readCase` of several animals, in the order of their ids.
 *
 * @throws ScootError SC-602 where one of them is gone
 */
export async function readCases(handle: Reader, ids: readonly string[], asOf: string): Promise<AnimalCase[]> {
  const cases: AnimalCase[] = [];
  for (const id of ids) cases.push(await readCase(handle, id, asOf));
  return cases;
}

/** How many animals are active and not in the trash. */
export async function countActive(handle: Reader): Promise<number> {
  const { active } = await handle
    .selectFrom("animal_summary as summary")
    .where("summary.listed", "=", LISTED)
    .select(({ fn }) => fn.countAll<number>().as("active"))
    .executeTakeFirstOrThrow();
  return active;
}

/** Animals with owner and summary row; the start of every list. */
function selectRows(handle: Reader) {
  return handle
    .selectFrom("animal")
    .leftJoin("client", "client.id", "animal.client_id")
    .leftJoin("animal_summary as summary", "summary.animal_id", "animal.id")
    .where("animal.deleted_at", "is", null)
    .select([
      "animal.id",
      "animal.name",
      "animal.species",
      "animal.breed",
      "animal.status",
      "animal.handling_alerts",
      "animal.example",
      "animal.client_id",
      "client.name as client_name",
      "client.phones as client_phones",
      "summary.entries",
      "summary.last_expression",
      "summary.last_leak",
      "summary.last_episode",
      "summary.typical_median",
      "summary.typical_n",
      "summary.intervals",
      "summary.due_date",
      "summary.due_basis",
      "summary.due_action",
      "summary.level",
      "summary.open_level",
      "summary.alerts",
      "summary.weight_date",
      "summary.weight_grams",
      "summary.weight_change_pct",
    ]);
}
type JoinedRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function asAnimalRow(row: JoinedRow, today: string, settings: Settings): AnimalRow {
  const { client_id, client_name, client_phones, ...own } = row;
  return {
    ...own,
    example: row.example === 1,
    client:
      client_id === null
        ? null
        : {
            id: client_id,
            name: client_name ?? "",
            phones: JSON.parse(client_phones ?? "[]") as string[],
          },
    entries: row.entries ?? 0,
    intervals: JSON.parse(row.intervals ?? "[]") as number[],
    alerts: JSON.parse(row.alerts ?? "[]") as AnimalRow["alerts"],
    due_status:
      row.due_date === null
        ? row.due_action === "closed"
          ? "not_due"
          : "no_history"
        : dueStatusOn({ date: row.due_date }, today, settings),
  };
}

/** Animals that match a filter, sorted; the trash is never among them. */
export async function listAnimals(handle: Reader, filter: AnimalFilter, today: string): Promise<AnimalRow[]> {
  let query = selectRows(handle);
  if (filter.species.length > 0) query = query.where("animal.species", "in", filter.species);
  if (filter.status.length > 0) query = query.where("animal.status", "in", filter.status);
  if (filter.client_id !== null) query = query.where("animal.client_id", "=", filter.client_id);
  if (filter.level.length > 0) query = query.where("summary.open_level", "in", filter.level);
  for (const word of foldText(filter.search).split(" ")) {
    if (word === "") continue;
    const digits = word.replaceAll(/\D/g, "");
    query = query.where((where) =>
      where.or([
        // Folded once for all fields: a word has no spaces, so it is never found across two of them.
        sql<boolean>`instr(fold(animal.name || ' ' || coalesce(client.name, '') || ' ' || animal.breed || ' ' || animal.second_breed || ' ' || animal.microchip), ${word}) > 0`,
        // Phones are written with spaces and signs; only the digits count.
        ...(digits.length >= 3 && digits.length === word.length
          ? [sql<boolean>`instr(digits(coalesce(client.phones, '')), ${digits}) > 0`]
          : []),
      ]),
    );
  }
  const settings = await readSettings(handle);
  const found = (await query.execute()).map((row) => asAnimalRow(row, today, settings));
  const due = new Set<string>(filter.due);
  return found
    .filter((row) => due.size === 0 || due.has(row.due_status))
    .toSorted((a, b) => {
      const order = compareRows(a, b, filter.sort);
      return (filter.descending ? -order : order) || byName(a.name, b.name) || (a.id < b.id ? -1 : 1);
    });
}

function compareRows(a: AnimalRow, b: AnimalRow, sort: AnimalFilter["sort"]): number {
  switch (sort) {
    case "name":
      return byName(a.name, b.name);
    case "client":
      return byName(a.client?.name ?? "\uffff", b.client?.name ?? "\uffff");
    case "due":
      return byText(a.due_date ?? "9999", b.due_date ?? "9999");
    case "last":
      return byText(b.last_expression ?? "", a.last_expression ?? "");
    case "level":
      return rankOf(a.open_level) - rankOf(b.open_level);
    default:
      return assertNever(sort);
  }
}

/** The order of names as a person expects it; one collator, as `localeCompare` looks for its own each time. */
const byName = new Intl.Collator().compare;

/** The order of civil dates. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rankOf(level: AnimalRow["open_level"]): number {
  return level === null ? alertLevel.keys.length : alertLevel.keys.indexOf(level);
}

/** A civil day with the numbers that say what is due on it. */
export interface Day {
  readonly date: string;
  readonly settings: Settings;
}

/** Which due animals: those whose due date lies from one day to another, both included. */
export interface DueDays {
  readonly from: string;
  readonly to: string;
}

/** Active animals whose due date lies up to `daysAhead` days ahead or has passed, most overdue first. */
export async function listDue(handle: Reader, today: string, daysAhead: number): Promise<AnimalRow[]> {
  const found = await selectRows(handle)
    .where("summary.listed", "=", LISTED)
    .where("summary.due_date", "<=", addDays(today, daysAhead))
    .orderBy("summary.due_date")
    .orderBy("animal.name")
    .execute();
  const settings = await readSettings(handle);
  return found.map((row) => asAnimalRow(row, today, settings));
}

/**
 * At most `limit` active animals that are due on certain days, most overdue first. Of more, the first are taken
 * or, with `latest`, those whose due date came last: who was due years ago will hardly come today.
 */
export async function listSomeDue(
  handle: Reader,
  { date, settings }: Day,
  { from, to, latest, limit }: DueDays & { readonly latest: boolean; readonly limit: number },
): Promise<AnimalRow[]> {
  const found = await selectRows(handle)
    .where("summary.listed", "=", LISTED)
    .where("summary.due_date", ">=", from)
    .where("summary.due_date", "<=", to)
    // The index's own order: nothing is read beyond the limit, and nothing wide is sorted.
    .orderBy("summary.due_date", latest ? "desc" : "asc")
    .limit(limit)
    .execute();
  return found
    .map((row) => asAnimalRow(row, date, settings))
    .toSorted((a, b) => byText(a.due_date ?? "", b.due_date ?? "") || byName(a.name, b.name));
}

/** How many active animals are due on certain days. */
export async function countDue(handle: Reader, { from, to }: DueDays): Promise<number> {
  const { n } = await handle
    .selectFrom("animal_summary as summary")
    .where("summary.listed", "=", LISTED)
    .where("summary.due_date", ">=", from)
    .where("summary.due_date", "<=", to)
    .select((build) => build.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

/** At most `limit` active animals with an open alert of these levels, most serious first. */
export async function listAlerted(
  handle: Reader,
  { date, settings }: Day,
  levels: readonly AlertLevel[],
  limit: number,
): Promise<AnimalRow[]> {
  const found: AnimalRow[] = [];
  for (const level of levels.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    if (found.length === limit) break;
    const rows = await selectRows(handle)
      .where("summary.listed", "=", LISTED)
      .where("summary.open_level", "=", level)
      .limit(limit - found.length)
      .execute();
    found.push(
      ...rows.map((row) => asAnimalRow(row, date, settings)).toSorted((a, b) => byName(a.name, b.name)),
    );
  }
  return found;
}

/** How many active animals have an open alert of these levels. */
export async function countAlerted(handle: Reader, levels: readonly AlertLevel[]): Promise<number> {
  const { n } = await handle
    .selectFrom("animal_summary as summary")
    .where("summary.listed", "=", LISTED)
    .where("summary.open_level", "in", levels)
    .select((build) => build.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}
