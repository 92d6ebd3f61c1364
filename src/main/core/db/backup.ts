import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { ScootError } from "../../../shared/contract/errors.ts";
import { checkForeignKeys, checkIntegrity } from "./integrity.ts";

export const BACKUP_FOLDER = "backups";

/** What stands beside each backup, so that any changed byte of it is found. */
const manifest = z.strictObject({
  sequence: z.int(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  made_at: z.iso.datetime(),
  reason: z.string(),
  user_version: z.int(),
  rows: z.record(z.string(), z.int()),
});
export type BackupManifest = z.output<typeof manifest>;

/** Rows per table, the summary rows and SQLite's own tables apart. */
function countRows(sqlite: Database.Database): Record<string, number> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all() as { name: string }[];
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      (sqlite.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number }).n,
    ]),
  );
}

/** Makes the disk keep what was written to a file or folder. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The manifests in the backup folder, newest first by sequence; unreadable ones are left out. */
export function listBackups(dataDir: string): BackupManifest[] {
  const folder = join(dataDir, BACKUP_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        return [manifest.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))];
      } catch {
        return [];
      }
    })
    .toSorted((a, b) => b.sequence - a.sequence);
}

/** Words for a refusal: when the newest backup was made, if there is one. */
export function newestBackupWords(dataDir: string): Record<string, string> {
  const newest = listBackups(dataDir)[0];
  if (newest === undefined) return {};
  const entries = newest.rows["event"] ?? 0;
  return {
    backup: `The last verified backup is from ${newest.made_at.slice(0, 16).replace("T", ", ")} UTC (${entries} events), ${newest.file}`,
  };
}

/**
 * Makes a verified backup: copy by SQLite itself, fsync, reopen read-only, check, compare the counts, then
 * the check value and the final name. On failure nothing is left behind.
 *
 * @param reason a word for the file's name, for example `before-update`
 * @throws ScootError SC-120
 */
export function makeBackup(
  sqlite: Database.Database,
  dataDir: string,
  reason: string,
  now: number,
): BackupManifest {
  const folder = join(dataDir, BACKUP_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sequence = (listBackups(dataDir)[0]?.sequence ?? 0) + 1;
  const name = `scoot-${String(sequence).padStart(6, "0")}-${reason}.db`;
  const temporary = join(folder, `${name}.part`);
  try {
    rmSync(temporary, { force: true });
    sqlite.prepare("VACUUM INTO ?").run(temporary);
    syncPath(temporary);
    const rows = countRows(sqlite);
    const copy = new Database(temporary, { readonly: true });
    let userVersion: number;
    try {
      if (checkIntegrity(copy, "full").length > 0 || checkForeignKeys(copy).length > 0) {
        throw new Error("the copy did not pass its check");
      }
      if (JSON.stringify(countRows(copy)) !== JSON.stringify(rows))
        throw new Error("the copy has other counts");
      userVersion = Number(copy.pragma("user_version", { simple: true }));
    } finally {
      copy.close();
    }
    // The copy is a file of its own, so reading it drops no lock of the live one.
    const bytes = readFileSync(temporary);
    const made: BackupManifest = {
      sequence,
      file: name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      made_at: new Date(now).toISOString(),
      reason,
      user_version: userVersion,
      rows,
    };
    renameSync(temporary, join(folder, name));
    writeFileAtomic.sync(join(folder, `${name}.json`), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    syncPath(folder);
    return made;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ScootError("SC-120", { why: error instanceof Error ? error.message : "unknown" });
  }
}
