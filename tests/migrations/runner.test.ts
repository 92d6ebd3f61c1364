import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Migration, migrations, newestVersion } from "../../migrations/index.ts";
import { listBackups } from "../../src/main/core/db/backup.ts";
import { migrate } from "../../src/main/core/db/migrate.ts";
import { openDatabase } from "../../src/main/core/db/open.ts";
import type { DB } from "../../src/main/core/db/schema.ts";
import { temporaryFolder, TestClock, testCore, TestLog, testPorts } from "../support/core.ts";
import { logicalDump } from "../support/dump.ts";

/** A step that adds a table in two statements, and fails where it is told to. */
function stepThatFails(at: "never" | "start" | "middle" | "end" | "dangling"): Migration {
  const fail = (here: string) => {
    if (at === here) throw new Error(`failed at the ${here}`);
  };
  return {
    version: newestVersion + 10,
    name: "a step of the test",
    up: async (db) => {
      fail("start");
      await sql`CREATE TABLE extra (id TEXT PRIMARY KEY, animal_id TEXT REFERENCES animal (id)) STRICT`.execute(
        db,
      );
      fail("middle");
      await sql`UPDATE meta SET value = 'changed' WHERE key = 'program_version'`.execute(db);
      if (at === "dangling") await sql`INSERT INTO extra VALUES ('1', 'nobody')`.execute(db);
      fail("end");
    },
  };
}

/** A records folder with one animal in it, closed. */
async function folderWithRecords(): Promise<string> {
  const { context, core, dataDir, ask } = await testCore();
  await ask("animal.save", { id: context.ports.newId(), name: "Biscuit", species: "dog" });
  await core.close();
  return dataDir;
}

async function openRaw(dataDir: string): Promise<{ db: Kysely<DB>; sqlite: Database.Database }> {
  const sqlite = new Database(join(dataDir, "scoot.db"));
  const db = new Kysely<DB>({ dialect: new SqliteDialect({ database: sqlite }) });
  onTestFinished(async () => db.destroy());
  return { db, sqlite };
}

const optionsFor = (dataDir: string) => ({
  dataDir,
  clock: new TestClock(),
  log: new TestLog(),
  programVersion: "0.2.0",
});

describe("the migration runner", () => {
  it.each(["start", "middle", "end", "dangling"] as const)(
    "leaves the file as it was when a step fails (%s), keeps a verified backup, and works the next time",
    async (at) => {
      const dataDir = await folderWithRecords();
      const { db, sqlite } = await openRaw(dataDir);
      const before = logicalDump(sqlite);
      const failing = [...migrations, stepThatFails(at)];
      await expect(
        migrate({ db, sqlite, options: optionsFor(dataDir), steps: failing }),
      ).rejects.toMatchObject({
        code: "SC-111",
      });
      expect(logicalDump(sqlite)).toBe(before);
      expect(sqlite.pragma("user_version", { simple: true })).toBe(newestVersion);
      expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
      const [backup] = listBackups(dataDir);
      expect(backup).toMatchObject({ reason: "before-update", user_version: newestVersion });

      const steps = [...migrations, stepThatFails("never")];
      await expect(migrate({ db, sqlite, options: optionsFor(dataDir), steps })).resolves.toBe(1);
      expect(sqlite.pragma("user_version", { simple: true })).toBe(newestVersion + 10);
    },
  );

  it("fails before or after any statement of any released step without leaving half a schema", async () => {
    const dataDir = temporaryFolder();
    let statements = 0;
    const counting = new Database(":memory:");
    for (const step of migrations) {
      const db = new Kysely<unknown>({
        dialect: new SqliteDialect({ database: counting }),
        log: () => {
          statements += 1;
        },
      });
      await step.up(db);
    }
    counting.close();
    expect(statements).toBeGreaterThan(20);

    for (let failAt = 1; failAt <= statements; failAt += 1) {
      const sqlite = new Database(":memory:");
      let seen = 0;
      const steps = migrations.map((step) => ({
        ...step,
        up: async (db: Kysely<unknown>) => {
          const failing = db.withPlugin({
            transformQuery: ({ node }) => {
              seen += 1;
              if (seen === failAt) throw new Error("failed here");
              return node;
            },
            transformResult: async ({ result }) => result,
          });
          await step.up(failing);
        },
      }));
      const db = new Kysely<DB>({ dialect: new SqliteDialect({ database: sqlite }) });
      await expect(migrate({ db, sqlite, options: optionsFor(dataDir), steps })).rejects.toMatchObject({
        code: "SC-111",
      });
      const left = sqlite.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as { n: number };
      expect(left.n, `statement ${failAt}`).toBe(0);
      expect(sqlite.pragma("user_version", { simple: true })).toBe(0);
      await expect(migrate({ db, sqlite, options: optionsFor(dataDir) })).resolves.toBe(migrations.length);
      await db.destroy();
    }
  });

  it("keeps the backup from before the update through five failed attempts", async () => {
    const dataDir = await folderWithRecords();
    const { db, sqlite } = await openRaw(dataDir);
    const steps = [...migrations, stepThatFails("end")];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(migrate({ db, sqlite, options: optionsFor(dataDir), steps })).rejects.toThrow("SC-111");
    }
    const backups = listBackups(dataDir);
    expect(backups.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1]);
    const first = backups.at(-1);
    const bytes = readFileSync(join(dataDir, "backups", first?.file ?? ""));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(first?.sha256);
    expect(first?.rows["animal"]).toBe(1);
  });

  it("refuses a file of a newer program, names that program, and changes no byte", async () => {
    const dataDir = await folderWithRecords();
    {
      const { db, sqlite } = await openRaw(dataDir);
      await migrate({
        db,
        sqlite,
        options: { ...optionsFor(dataDir), programVersion: "3.2.0" },
        steps: [...migrations, { ...stepThatFails("start"), up: async () => undefined }],
      });
      sqlite.pragma("journal_mode = DELETE");
      await db.destroy();
    }
    const file = join(dataDir, "scoot.db");
    const hash = () => createHash("sha256").update(readFileSync(file)).digest("hex");
    const before = hash();
    await expect(openDatabase(testPorts(dataDir))).rejects.toThrow(
      "These records were last opened with Scoot 3.2.0. This is Scoot 0.1.0.",
    );
    expect(hash()).toBe(before);
  });

  it("creates a file whose schema is the committed snapshot", async () => {
    const dataDir = join(temporaryFolder(), "records");
    mkdirSync(dataDir);
    const open = await openDatabase(testPorts(dataDir));
    onTestFinished(async () => open.close());
    const rows = open.sqlite
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
      )
      .all() as { sql: string }[];
    const schema = `${rows.map((row) => `${row.sql};`).join("\n\n")}\n`;
    await expect(schema).toMatchFileSnapshot("../../migrations/schema.snapshot.sql");
  });
});

describe("the registry of migrations", () => {
  it("is numbered in tens, in order, without a gap", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => (at + 1) * 10));
  });

  it("has a test file for every step", () => {
    for (const { name } of migrations) {
      const test = readFileSync(new URL(`${name}.test.ts`, import.meta.url), "utf8");
      expect(test, name).toContain("it(");
    }
  });
});
