/**
 * Who has the records open. SQLite's own exclusive lock decides; the file beside it only tells whom to
 * name in the refusal, and that records were kept here before.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { ScootError } from "../../../shared/contract/errors.ts";

const KNOWN_FILE = "known.json";

export interface KnownFile {
  /** Process that opened the records last. */
  readonly pid: number;
  /** When it did: milliseconds since the epoch. */
  readonly since: number;
}

/** Records that this process has open. A second open of the same file, or any read of it, would drop the lock. */
const openHere = new Set<string>();

function realPathOf(file: string): string {
  const folder = dirname(file);
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(file));
}

/**
 * Marks a records file as open in this process, before anything touches it.
 *
 * @throws ScootError SC-112 when this process has it open already
 */
export function claimPath(file: string): void {
  const path = realPathOf(file);
  if (openHere.has(path)) throw new ScootError("SC-112", ownerOf(dirname(file)));
  openHere.add(path);
}

export function releasePath(file: string): void {
  openHere.delete(realPathOf(file));
}

/** The note about who opened the records last; null where records were never kept in this folder. */
export function readKnownFile(dataDir: string): KnownFile | null {
  const path = join(dataDir, KNOWN_FILE);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value === "object" && value !== null && "pid" in value && "since" in value) {
      return { pid: Number(value.pid), since: Number(value.since) };
    }
  } catch {
    // An unreadable note still says that records were kept here.
  }
  return { pid: 0, since: 0 };
}

export function writeKnownFile(dataDir: string, known: KnownFile): void {
  writeFileAtomic.sync(join(dataDir, KNOWN_FILE), JSON.stringify(known), { mode: 0o600 });
}

/** True where the process that opened the records last still runs, this one apart. */
export function isOwnerAlive(dataDir: string): boolean {
  const known = readKnownFile(dataDir);
  if (known === null || known.pid === 0 || known.pid === process.pid) return false;
  try {
    process.kill(known.pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Words for SC-112: process and local time of the owner. */
export function ownerOf(dataDir: string): Record<string, string | number> {
  const known = readKnownFile(dataDir);
  if (known === null || known.pid === 0) return {};
  const since = new Date(known.since).toTimeString().slice(0, 5);
  return { pid: known.pid, since };
}
