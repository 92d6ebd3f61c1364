/**
 * One saved expression with both sides described: from the request to the reply after the commit, with audit
 * and worked-out row, beside the very same rows written by better-sqlite3 alone with the same pragmas.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { uuidv7 } from "uuidv7";
import { profileInput } from "../../src/shared/contract/people.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import type { Core } from "../../src/main/core/ports.ts";
import { begin } from "../../src/main/core/features/profile/commands.ts";
import { callProcedure } from "../support/call.ts";
import { testPorts } from "../support/ports.ts";
import { measure, type Result } from "./lib.ts";

const RUNS = 1_000;
/** Expressions that an animal has; each run takes another animal, as in a day's work. */
const ANIMALS = 100;

/** One side as a groomer describes it. */
const finding = {
  fill: "moderate",
  ease: "easy",
  pain: "none",
  skin: ["normal"],
  amount: "few_drops",
  colour: ["light_brown"],
  consistency: "thin_liquid",
  odour: "usual_fishy",
  blood: "none",
  pus: "none",
};

type Row = Record<string, string | number | null>;

/** An expression with both sides described, as the form sends it. */
export function describedExpression(id: string, animalId: string, date: string): Record<string, unknown> {
  return {
    kind: "expression",
    id,
    animal_id: animalId,
    date,
    performer: "groomer",
    method: "external",
    reason: "routine",
    place: "salon",
    findings: { left: finding, right: finding },
  };
}

/** Saves it through the request handler. */
export async function saveExpression(core: Core, id: string, animalId: string, date: string): Promise<void> {
  const reply = await callProcedure(core, "record.save", {
    records: [describedExpression(id, animalId, date)],
  });
  if (reply.failure !== null) throw new Error(reply.failure.message);
}

/** The rows that one save leaves in the tables, read back from the file itself. */
export function rowsOf(
  sqlite: Database.Database,
  eventId: string,
): (readonly [table: string, rows: Row[]])[] {
  const event = sqlite.prepare("SELECT * FROM event WHERE id = ?").all(eventId) as Row[];
  const findings = sqlite.prepare("SELECT * FROM finding WHERE event_id = ?").all(eventId) as Row[];
  const change = sqlite.prepare("SELECT * FROM change WHERE record_id = ?").all(eventId) as Row[];
  const command = sqlite
    .prepare("SELECT * FROM command WHERE seq = ?")
    .all(change[0]?.["command_seq"] ?? 0) as Row[];
  const summary = sqlite
    .prepare("SELECT * FROM animal_summary WHERE animal_id = ?")
    .all(event[0]?.["animal_id"] ?? "") as Row[];
  return [
    ["event", event],
    ["finding", findings],
    ["command", command],
    ["change", change],
    ["animal_summary", summary],
  ];
}

/**
 * Writes the rows of one save again, in one transaction and by prepared statements alone.
 *
 * @returns takes the id of the event and the number of the command that the copies get
 */
export function writerOfBareRows(
  sqlite: Database.Database,
  rows: ReturnType<typeof rowsOf>,
): (id: string, seq: number) => void {
  const inserts = rows.map(([table, values]) => {
    const names = Object.keys(values[0] ?? {});
    return {
      table,
      values,
      statement: sqlite.prepare(
        `INSERT OR REPLACE INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`,
      ),
    };
  });
  return sqlite.transaction((id: string, seq: number) => {
    for (const { table, values, statement } of inserts) {
      for (const row of values) {
        const fresh: Row = { ...row };
        if (table === "event" || table === "command") fresh["id"] = id;
        if (table === "finding") fresh["event_id"] = id;
        if (table === "command") fresh["seq"] = seq;
        if (table === "change") {
          fresh["command_seq"] = seq;
          fresh["record_id"] = id;
        }
        statement.run(fresh);
      }
    }
  });
}

export async function benchSaveExpression(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "scoot-bench-"));
  try {
    const { core, context } = await openCore(testPorts(join(folder, "records")));
    await begin(context, {
      profile: profileInput.parse({ kind: "salon", name: "Bench" }),
      recorder: "Bench",
      example: false,
    });
    const animals = Array.from({ length: ANIMALS }, () => uuidv7());
    for (const id of animals) await callProcedure(core, "animal.save", { id, name: "Bench", species: "dog" });
    const save = async (id: string, run: number) =>
      saveExpression(
        core,
        id,
        animals[Math.abs(run) % ANIMALS] ?? "",
        `2026-0${1 + (Math.abs(run) % 6)}-${String(1 + (Math.abs(run) % 28)).padStart(2, "0")}`,
      );
    const sample = uuidv7();
    await save(sample, 0);
    const rows = rowsOf(context.store.sqlite, sample);

    const bare = new Database(join(folder, "bare.db"));
    for (const pragma of [
      "locking_mode = EXCLUSIVE",
      "journal_mode = WAL",
      "synchronous = FULL",
      "foreign_keys = OFF",
      "trusted_schema = OFF",
      "cell_size_check = ON",
      "mmap_size = 0",
      "secure_delete = ON",
      "temp_store = MEMORY",
    ]) {
      bare.pragma(pragma);
    }
    const schema = context.store.sqlite
      .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .all() as { sql: string }[];
    for (const { sql } of schema) bare.exec(sql);
    const writeBare = writerOfBareRows(bare, rows);

    let seq = 1_000_000;
    const timing = await measure(RUNS, async (run) => {
      await save(uuidv7(), run);
    });
    const baseline = await measure(RUNS, () => {
      seq += 1;
      writeBare(uuidv7(), seq);
    });
    bare.close();
    await core.close();
    return [
      {
        what: "One expression saved, both sides described: request to reply after the commit",
        timing,
        baseline: { what: "the same rows by better-sqlite3 alone, same pragmas", timing: baseline },
        goal: {
          words: "p50 and p95 at most 3 times the baseline's plus 1 ms",
          met: timing.p50 <= 3 * baseline.p50 + 1 && timing.p95 <= 3 * baseline.p95 + 1,
        },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
