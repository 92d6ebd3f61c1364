import type Database from "better-sqlite3";
import { type Kysely, sql } from "kysely";
import { migrations, newestVersion, type Migration } from "../../../../migrations/index.ts";
import { ScootError } from "../../../shared/contract/errors.ts";
import { makeBackup } from "./backup.ts";
import { checkForeignKeys } from "./integrity.ts";
import type { OpenOptions } from "./open.ts";
import type { DB } from "./schema.ts";

export interface MigrateInput {
  readonly db: Kysely<DB>;
  readonly sqlite: Database.Database;
  readonly options: Pick<OpenOptions, "dataDir" | "clock" | "programVersion" | "log">;
  /** The steps; a test hands in its own. */
  readonly steps?: readonly Migration[];
}

/**
 * Brings the file to the newest version: all steps in one exclusive transaction, or none. Kysely's own
 * Migrator is not transactional on SQLite (a failing step leaves half a schema), hence this runner.
 *
 * @returns how many steps ran
 * @throws ScootError SC-107 for a newer file, SC-111 when a step failed; the file is then as before
 */
export async function migrate({ db, sqlite, options, steps = migrations }: MigrateInput): Promise<number> {
  const newest = Math.max(...steps.map((step) => step.version));
  const before = Number(sqlite.pragma("user_version", { simple: true }));
  if (before > newest) {
    throw new ScootError("SC-107", {
      theirs: readProgramVersion(sqlite) ?? `with records version ${before}`,
      ours: options.programVersion,
    });
  }
  const pending = steps.filter((step) => step.version > before);
  if (pending.length === 0) {
    noteProgramVersion(sqlite, options.programVersion);
    return 0;
  }
  const theirs = before > 0 ? readProgramVersion(sqlite) : null;
  if (before > 0) makeBackup(sqlite, options.dataDir, "before-update", options.clock.now());

  // Foreign keys can't be switched inside a transaction; steps may rebuild tables that others point to.
  sqlite.pragma("foreign_keys = OFF");
  try {
    await db.connection().execute(async (connection) => {
      await sql`BEGIN EXCLUSIVE`.execute(connection);
      try {
        for (const step of pending) await step.up(connection as unknown as Kysely<unknown>);
        const dangling = checkForeignKeys(sqlite);
        if (dangling.length > 0) throw new Error(`rows without a parent: ${dangling.slice(0, 3).join(", ")}`);
        noteProgramVersion(sqlite, options.programVersion);
        sqlite.pragma(`user_version = ${newest}`);
        await sql`COMMIT`.execute(connection);
      } catch (error) {
        if (sqlite.inTransaction) await sql`ROLLBACK`.execute(connection);
        throw error;
      }
    });
  } catch (error) {
    options.log.error("migration failed", {
      from: before,
      to: newest,
      error: error instanceof Error ? error.message : "unknown",
    });
    throw new ScootError("SC-111", theirs === null ? {} : { theirs });
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
  return pending.length;
}

/** Version of the program that wrote a file last; null where it does not say. */
export function readProgramVersion(sqlite: Database.Database): string | null {
  try {
    const row = sqlite.prepare("SELECT value FROM meta WHERE key = 'program_version'").get() as
      | { value: string }
      | undefined;
    return row?.value ?? null;
  } catch {
    return null;
  }
}

/** Notes which program last wrote the file, so that an older one can name it when it refuses. */
function noteProgramVersion(sqlite: Database.Database, version: string): void {
  if (readProgramVersion(sqlite) === version) return;
  sqlite
    .prepare(
      "INSERT INTO meta (key, value) VALUES ('program_version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .run(version);
}

export { newestVersion };
