import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { up } from "../../migrations/0010-first-schema.ts";

async function fresh(): Promise<Database.Database> {
  const sqlite = new Database(":memory:");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
  onTestFinished(async () => db.destroy());
  await up(db);
  sqlite.pragma("foreign_keys = ON");
  return sqlite;
}

const ID = "01a1fd81-a45d-76c2-ae1d-f4a2131873ae";
const STAFF = "01a1fd81-a45d-76c2-ae1d-f4a2131873af";

function addStaffAndEvent(
  sqlite: Database.Database,
  event: Readonly<Record<string, string | number | null>>,
) {
  sqlite
    .prepare(
      "INSERT OR IGNORE INTO staff (id, name, role, active, created_at, changed_at) VALUES (?, 'A', 'owner', 1, 'x', 'x')",
    )
    .run(STAFF);
  const row = {
    id: ID,
    date: "2026-03-01",
    zone: "UTC",
    instant: "2026-03-01T12:00:00Z",
    recorder_id: STAFF,
    kind: "note",
    created_at: "x",
    changed_at: "x",
    ...event,
  };
  const names = Object.keys(row);
  sqlite
    .prepare(`INSERT INTO event (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`)
    .run(...Object.values(row));
}

it("makes STRICT tables only", async () => {
  const sqlite = await fresh();
  const tables = sqlite.prepare("PRAGMA table_list").all() as {
    name: string;
    type: string;
    strict: number;
  }[];
  const loose = tables.filter(
    ({ name, type, strict }) => type === "table" && strict === 0 && !name.startsWith("sqlite_"),
  );
  expect(loose).toEqual([]);
});

it("keeps an event that no animal has yet", async () => {
  const sqlite = await fresh();
  addStaffAndEvent(sqlite, { kind: "leak", context: "unknown", cat_signs: "[]" });
  expect(sqlite.prepare("SELECT animal_id FROM event").get()).toEqual({ animal_id: null });
});

it.each([
  [{ kind: "leak", context: "unknown", cat_signs: '["purring"]' }, "a sign that is not in the list"],
  [{ kind: "leak", context: "unknown", cat_signs: "growling" }, "a list that is no list"],
  [{ kind: "expression" }, "an expression without a method"],
  [{ kind: "stool", scale: "scoot_7", score: 8 }, "a stool score of 8"],
  [{ date: "1 March" }, "a date that is none"],
  [{ looked_like_stool: 2 }, "a yes-or-no of 2"],
] as const)("refuses %o: %s", async (event, _why) => {
  const sqlite = await fresh();
  expect(() => addStaffAndEvent(sqlite, event)).toThrow(/CHECK/);
});

it("takes findings and signs away with their event", async () => {
  const sqlite = await fresh();
  addStaffAndEvent(sqlite, { kind: "signs" });
  sqlite.prepare("INSERT INTO event_sign VALUES (?, 'scooting', 2, 1)").run(ID);
  sqlite.prepare("DELETE FROM event").run();
  expect(sqlite.prepare("SELECT count(*) AS n FROM event_sign").get()).toEqual({ n: 0 });
});

it("refuses a weight of nothing, and a record of an animal that is not there", async () => {
  const sqlite = await fresh();
  addStaffAndEvent(sqlite, {});
  const weight = (grams: number) =>
    sqlite
      .prepare(
        "INSERT INTO weight (id, animal_id, date, zone, instant, recorder_id, grams, method, resolution_g, created_at, changed_at) VALUES (?, 'nobody', '2026-03-01', 'UTC', 'x', ?, ?, 'platform', 100, 'x', 'x')",
      )
      .run(ID, STAFF, grams);
  expect(() => weight(0)).toThrow(/CHECK/);
  // The key is checked at the commit, so that a command may write in any order.
  expect(() => weight(100)).toThrow(/FOREIGN KEY/);
});
