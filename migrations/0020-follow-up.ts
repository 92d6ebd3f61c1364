/**
 * What people decide about due dates and alerts, the ticks of the care plan, and the thresholds that a user
 * may change. All of it belongs to an animal and goes with it.
 */
import { type Kysely, sql } from "kysely";

const ANIMAL = "animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED";
const RECORDER = "recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED";
const STAMP = "created_at TEXT NOT NULL, changed_at TEXT NOT NULL, deleted_at TEXT";
const DATE = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

/** Statements in their order; each one is a step that the tests let fail. */
export const statements: readonly string[] = [
  `CREATE TABLE due_action (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    ${ANIMAL},
    counted_from TEXT NOT NULL CHECK (counted_from GLOB ${DATE}),
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'skipped', 'moved')),
    moved_to TEXT CHECK (moved_to GLOB ${DATE}),
    reason TEXT NOT NULL CHECK (reason <> ''),
    ${RECORDER},
    ${STAMP},
    CHECK (kind <> 'moved' OR moved_to IS NOT NULL)
  ) STRICT`,
  `CREATE TABLE alert_answer (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    ${ANIMAL},
    rule TEXT NOT NULL CHECK (rule IN ('T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T16', 'T18', 'T19')),
    fired_on TEXT NOT NULL CHECK (fired_on GLOB ${DATE}),
    kind TEXT NOT NULL CHECK (kind IN ('outcome', 'snooze')),
    outcome TEXT CHECK (outcome IN ('seen', 'not_seen')),
    said TEXT NOT NULL DEFAULT '',
    until TEXT CHECK (until GLOB ${DATE}),
    ${RECORDER},
    ${STAMP},
    CHECK (kind <> 'outcome' OR outcome IS NOT NULL),
    CHECK (kind <> 'snooze' OR (until IS NOT NULL AND said <> ''))
  ) STRICT`,
  `CREATE TABLE care_tick (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    ${ANIMAL},
    care_plan_id TEXT NOT NULL REFERENCES care_plan (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB ${DATE}),
    ${RECORDER},
    ${STAMP}
  ) STRICT`,
  "ALTER TABLE profile ADD COLUMN thresholds TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(thresholds))",
  "ALTER TABLE animal_summary ADD COLUMN due_action TEXT CHECK (due_action IN ('closed', 'skipped', 'moved'))",
  // Whether lists show the animal at all (active, not in the trash): counting the due reads one index alone.
  "ALTER TABLE animal_summary ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1))",
  "CREATE INDEX summary_listed_by_due ON animal_summary (due_date) WHERE listed = 1 AND due_date IS NOT NULL",
  "CREATE INDEX summary_listed_by_level ON animal_summary (open_level) WHERE listed = 1 AND open_level IS NOT NULL",
  "CREATE INDEX due_action_by_animal ON due_action (animal_id)",
  "CREATE INDEX alert_answer_by_animal ON alert_answer (animal_id)",
  "CREATE INDEX care_tick_by_animal ON care_tick (animal_id)",
  "CREATE INDEX care_tick_by_plan ON care_tick (care_plan_id, date)",
  // The worked-out rows know nothing of all this yet.
  "DELETE FROM animal_summary",
];

/** Adds the tables and columns; every record stays as it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
