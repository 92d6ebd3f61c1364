import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { up as firstSchema } from "../../migrations/0010-first-schema.ts";
import { up } from "../../migrations/0020-follow-up.ts";

const STAFF = "01a1fd81-a45d-76c2-ae1d-f4a2131873af";
const ANIMAL = "01a1fd81-a45d-76c2-ae1d-f4a2131873ae";
const OTHER = "01a1fd81-a45d-76c2-ae1d-f4a2131873a0";

/** A file of the step before with a profile, an animal and its worked-out row, taken to this step. */
async function migrated(): Promise<Database.Database> {
  const sqlite = new Database(":memory:");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
  onTestFinished(async () => db.destroy());
  await firstSchema(db);
  sqlite.exec(`
    INSERT INTO staff (id, name, role, active, created_at, changed_at) VALUES ('${STAFF}', 'A', 'owner', 1, 'x', 'x');
    INSERT INTO profile (id, kind, region, weight_unit, paper, locale, colour_scheme, created_at, changed_at)
      VALUES ('00000000-0000-7000-8000-000000000001', 'salon', 'uk', 'kg', 'a4', 'en-GB', 'system', 'x', 'x');
    INSERT INTO animal (id, name, species, sex, birth_precision, status, sac_left, sac_right, allergy_state, example, created_at, changed_at)
      VALUES ('${ANIMAL}', 'Biscuit', 'dog', 'unknown', 'unknown', 'active', 'present', 'present', 'not_recorded', 0, 'x', 'x');
    INSERT INTO animal_summary (animal_id, as_of, rule_set, entries) VALUES ('${ANIMAL}', '2026-01-01', '1', 0);
  `);
  await up(db);
  sqlite.pragma("foreign_keys = ON");
  return sqlite;
}

it("keeps people and animals, with no threshold of their own, and lets the worked-out rows be made anew", async () => {
  const sqlite = await migrated();
  expect(sqlite.prepare("SELECT kind, thresholds FROM profile").all()).toEqual([
    { kind: "salon", thresholds: "{}" },
  ]);
  expect(sqlite.prepare("SELECT name FROM animal").all()).toEqual([{ name: "Biscuit" }]);
  expect(sqlite.prepare("SELECT * FROM animal_summary").all()).toEqual([]);
});

it("takes a decision about a due date only with a reason, and a move only with a day", async () => {
  const sqlite = await migrated();
  const act = (kind: string, movedTo: string | null, reason: string) => () =>
    sqlite
      .prepare("INSERT INTO due_action VALUES (?, ?, '2026-01-01', ?, ?, ?, ?, 'x', 'x', NULL)")
      .run(OTHER, ANIMAL, kind, movedTo, reason, STAFF);
  expect(act("closed", null, "")).toThrow(/CHECK/);
  expect(act("moved", null, "holiday")).toThrow(/CHECK/);
  expect(act("postponed", null, "holiday")).toThrow(/CHECK/);
  act("moved", "2026-02-01", "holiday")();
});

it("takes an outcome only with its word, and a snooze only with a day and a reason", async () => {
  const sqlite = await migrated();
  const answer = (kind: string, outcome: string | null, said: string, until: string | null) => () =>
    sqlite
      .prepare("INSERT INTO alert_answer VALUES (?, ?, 'T10', '2026-01-01', ?, ?, ?, ?, ?, 'x', 'x', NULL)")
      .run(OTHER, ANIMAL, kind, outcome, said, until, STAFF);
  expect(answer("outcome", null, "", null)).toThrow(/CHECK/);
  expect(answer("snooze", null, "", "2026-02-01")).toThrow(/CHECK/);
  expect(answer("snooze", null, "flea treatment just given", null)).toThrow(/CHECK/);
  answer("outcome", "seen", "", null)();
});
