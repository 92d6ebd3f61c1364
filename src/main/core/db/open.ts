import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { ScootError } from "../../../shared/contract/errors.ts";
import { foldText } from "../../../shared/domain/text.ts";
import type { Clock, Log } from "../ports.ts";
import { newestBackupWords, syncPath } from "./backup.ts";
import { ScootDialect } from "./dialect.ts";
import { checkForeignKeys, checkIntegrity } from "./integrity.ts";
import { migrate, newestVersion, readProgramVersion } from "./migrate.ts";
import { claimPath, isOwnerAlive, ownerOf, readKnownFile, releasePath, writeKnownFile } from "./owner.ts";
import type { DB } from "./schema.ts";
import { asRefusal, isSqliteCode } from "./sqlite-errors.ts";

/** Marks a SQLite file as Scoot's: "Scoo" in ASCII. */
export const APPLICATION_ID = 0x53636f6f;
export const FILE_NAME = "scoot.db";
const LOOK_FOLDER = ".look-";
const OLDEST_SQLITE = [3, 51, 3] as const;
/** How long another owner is waited for before it is refused, in milliseconds. */
const OWNER_WAIT = 1_000;

/** Each pragma with the value that must be read back. */
const PRAGMAS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ["locking_mode", "EXCLUSIVE", "exclusive"],
  ["journal_mode", "WAL", "wal"],
  // FULL: NORMAL, the driver's default under WAL, loses acknowledged saves on power loss.
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["mmap_size", "0", 0],
  ["secure_delete", "ON", 1],
  ["temp_store", "MEMORY", 2],
];

export interface OpenDatabase {
  readonly db: Kysely<DB>;
  /** The same connection without Kysely: pragmas, checkpoint, `VACUUM INTO`. */
  readonly sqlite: Database.Database;
  readonly file: string;
  /** True when this call created the file. */
  readonly created: boolean;
  /** Checkpoints the WAL into the file, closes it and gives the owner lock back. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly programVersion: string;
}

/**
 * Opens the one records file of a folder, or creates it in an empty one.
 *
 * Nothing is written before the file is known to be Scoot's own and nobody else has it open.
 *
 * @throws ScootError SC-103 to SC-108, SC-111, SC-112; the file's bytes are then as before
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { dataDir, log } = options;
  const file = join(dataDir, FILE_NAME);
  claimPath(file);
  let sqlite: Database.Database | undefined;
  try {
    const existing = checkFile(options, file);
    if (!existing) createFile(file);
    // A WAL that was left behind tells of a power cut or a kill: then the indexes are checked too.
    const endedCleanly = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
    // While its owner lives, file and WAL change under the copy; the lock will refuse us then.
    if (existing && !endedCleanly && !isOwnerAlive(dataDir)) checkWithWal(file, dataDir);
    assertSoundSqlite();
    sqlite = new Database(file, { timeout: OWNER_WAIT });
    takeOwnership(sqlite, file);
    applyPragmas(sqlite);
    chmodSync(file, 0o600);
    if (existing && checkIntegrity(sqlite, endedCleanly ? "quick" : "full").length > 0) {
      throw new ScootError("SC-108", newestBackupWords(dataDir));
    }
    sqlite.function("fold", { deterministic: true }, (value) => foldText(String(value ?? "")));
    sqlite.function("digits", { deterministic: true }, (value) => String(value ?? "").replaceAll(/\D/g, ""));
    const db = new Kysely<DB>({ dialect: new ScootDialect(sqlite) });
    await migrate({ db, sqlite, options });
    writeKnownFile(dataDir, { pid: process.pid, since: options.clock.now() });
    const open = sqlite;
    let closed = false;
    return {
      db,
      sqlite,
      file,
      created: !existing,
      close: async () => {
        if (closed) return;
        closed = true;
        try {
          open.pragma("wal_checkpoint(TRUNCATE)");
        } catch (error) {
          // Nothing is lost: what was saved stays in the WAL, and the next start reads it.
          log.warn("the WAL was not folded in", {
            error: error instanceof Error ? error.message : "unknown",
          });
        }
        try {
          await db.destroy();
        } finally {
          releasePath(file);
        }
      },
    };
  } catch (error) {
    sqlite?.close();
    releasePath(file);
    const refusal = asRefusal(error, dataDir);
    log.warn("records not opened", { code: refusal instanceof ScootError ? refusal.code : "unexpected" });
    throw refusal;
  }
}

/** Looks at folder and file without opening the file as a database. True where a records file is there. */
function checkFile({ dataDir, programVersion }: OpenOptions, file: string): boolean {
  if (!existsSync(dataDir)) {
    // A missing parent means an unplugged drive or a wrong path, not a first start.
    if (!existsSync(dirname(dataDir))) throw new ScootError("SC-104", { folder: dataDir });
    try {
      mkdirSync(dataDir, { mode: 0o700 });
    } catch (error) {
      // A link that leads nowhere, such as into an unplugged drive.
      if (isSqliteCode(error, "EEXIST")) throw new ScootError("SC-104", { folder: dataDir });
      throw error;
    }
  }
  if (!statSync(dataDir).isDirectory()) throw new ScootError("SC-106");
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new ScootError("SC-103", { folder: dataDir });
  }
  // Somebody else's folder keeps its mode: it may be shared, and a wrong --data must not lock it.
  if (isOurs(dataDir)) chmodSync(dataDir, 0o700);
  const known = readKnownFile(dataDir) !== null;
  if (!existsSync(file)) {
    // Records were kept here before: an empty new file would look as if they were gone.
    // The newest records may be in a WAL that lost its file; SQLite would throw it away.
    const leftWal = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    if (known || leftWal) throw new ScootError("SC-104", { folder: file });
    return false;
  }
  const stat = statSync(file);
  if (!stat.isFile()) throw new ScootError("SC-106");
  if (stat.size === 0) throw new ScootError("SC-105", newestBackupWords(dataDir));
  const header = readHeader(file);
  if (header === null || header.applicationId !== APPLICATION_ID) {
    // A file that once was ours and has lost its header is damaged, not foreign.
    throw known && header === null
      ? new ScootError("SC-108", newestBackupWords(dataDir))
      : new ScootError("SC-106");
  }
  if (header.userVersion > newestVersion) {
    // Refused before SQLite opens it, so that not a byte changes; the version's name is inside the file.
    throw new ScootError("SC-107", { theirs: readWritersVersion(file), ours: programVersion });
  }
  return true;
}

/** True for a folder that holds nothing but records, or nothing at all. */
function isOurs(dataDir: string): boolean {
  return readKnownFile(dataDir) !== null || readdirSync(dataDir).length === 0;
}

/**
 * Looks at a file that was not closed cleanly: a private copy is opened with its WAL and checked whole. A WAL
 * that belongs to another file, or a damaged one, would be written into the records by the mere opening.
 *
 * @throws ScootError SC-108 where the copy is not sound, SC-106 where it is not Scoot's; nothing is changed
 */
function checkWithWal(file: string, dataDir: string): void {
  // A copy that an earlier crash left goes first; it holds records like the file itself.
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(LOOK_FOLDER)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(dataDir, LOOK_FOLDER));
  try {
    const copy = join(folder, FILE_NAME);
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    const sqlite = new Database(copy);
    try {
      const faults = checkIntegrity(sqlite, "full");
      if (sqlite.pragma("application_id", { simple: true }) !== APPLICATION_ID)
        throw new ScootError("SC-106");
      if (faults.length > 0 || checkForeignKeys(sqlite).length > 0) {
        throw new ScootError("SC-108", newestBackupWords(dataDir));
      }
    } finally {
      sqlite.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What SQLite's file header says; null where there is none. */
function readHeader(file: string): { applicationId: number; userVersion: number } | null {
  // Safe only because claimPath made sure that this process does not have the file open:
  // closing any descriptor of it would drop SQLite's own lock.
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, "r");
  let read: number;
  try {
    read = readSync(descriptor, header, 0, 100, 0);
  } finally {
    closeSync(descriptor);
  }
  if (read < 100 || header.toString("latin1", 0, 16) !== "SQLite format 3\0") return null;
  return { userVersion: header.readUInt32BE(60), applicationId: header.readUInt32BE(68) };
}

/** The name of the program version that wrote a newer file, read from a private copy. */
function readWritersVersion(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "scoot-look-"));
  const copy = join(folder, FILE_NAME);
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const sqlite = new Database(copy);
    try {
      return readProgramVersion(sqlite) ?? "in a newer version";
    } finally {
      sqlite.close();
    }
  } catch {
    return "in a newer version";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts an empty records file into its place in one step, so that a crash never leaves a file of 0 bytes
 * and two first starts at one instant never replace each other's file.
 */
function createFile(file: string): void {
  const temporary = `${file}.new-${process.pid}`;
  rmSync(temporary, { force: true });
  const sqlite = new Database(temporary);
  try {
    // EXTRA also syncs the folder after the journal is unlinked.
    sqlite.pragma("synchronous = EXTRA");
    sqlite.pragma(`application_id = ${APPLICATION_ID}`);
  } finally {
    sqlite.close();
  }
  chmodSync(temporary, 0o600);
  try {
    placeExclusively(temporary, file);
    syncPath(dirname(file));
  } catch (error) {
    // Another process was quicker; its file is as good.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a file its name without replacing one that is there. */
function placeExclusively(from: string, to: string): void {
  syncPath(from);
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    // A file system without hard links (exFAT).
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    syncPath(to);
  }
}

/** Throws where the SQLite in use has a fault that can damage records. */
function assertSoundSqlite(): void {
  // A memory database, so that nothing is left open when the answer is bad.
  const sqlite = new Database(":memory:");
  const { version } = sqlite.prepare("SELECT sqlite_version() AS version").get() as { version: string };
  sqlite.close();
  const parts = version.split(".").map(Number);
  const isOlder = OLDEST_SQLITE.some(
    (part, at) =>
      (parts[at] ?? 0) < part && OLDEST_SQLITE.slice(0, at).every((p, i) => (parts[i] ?? 0) === p),
  );
  if (isOlder) throw new Error(`SQLite ${version} has a known fault that can damage records`);
}

/** Takes SQLite's exclusive lock for as long as the file is open. */
function takeOwnership(sqlite: Database.Database, file: string): void {
  sqlite.pragma("locking_mode = EXCLUSIVE");
  try {
    // EXCLUSIVE mode keeps the lock of the first write transaction; IMMEDIATE writes nothing by itself.
    sqlite.exec("BEGIN EXCLUSIVE; COMMIT");
  } catch (error) {
    if (isSqliteCode(error, "SQLITE_BUSY") || isSqliteCode(error, "SQLITE_LOCKED")) {
      throw new ScootError("SC-112", ownerOf(dirname(file)));
    }
    throw error;
  }
}

function applyPragmas(sqlite: Database.Database): void {
  const mac = process.platform === "darwin";
  const all = mac
    ? ([...PRAGMAS, ["fullfsync", "ON", 1], ["checkpoint_fullfsync", "ON", 1]] as const)
    : PRAGMAS;
  for (const [name, value, expected] of all) {
    sqlite.pragma(`${name} = ${value}`);
    const actual: unknown = sqlite.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`SQLite did not accept ${name}=${value}`);
  }
}
