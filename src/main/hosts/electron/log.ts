import { mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { destination, pino, stdTimeFunctions } from "pino";
import type { Log } from "../../core/ports.ts";

const LARGEST_LOG = 2_000_000;

/** A text in which folders of this user stand as a word: paths hold the name of the user, a log must not. */
export function withoutFolders(text: string, folders: Readonly<Record<string, string>>): string {
  let clean = text;
  // The longest first: the records folder usually lies inside the home folder.
  for (const [word, folder] of Object.entries(folders).toSorted((a, b) => b[1].length - a[1].length)) {
    if (folder.length < 2) continue;
    clean = clean.replaceAll(JSON.stringify(folder).slice(1, -1), word).replaceAll(folder, word);
    clean = clean.replaceAll(encodeURI(folder.replaceAll("\\", "/")), word);
  }
  return clean;
}

/**
 * A log file in a folder, one JSON line per message, readable by its owner only, at most two files of about 2 MB.
 * It holds no host name (often a person's name) and none of `folders`.
 */
export function fileLog(dir: string, folders: Readonly<Record<string, string>>): Log {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, "scoot.log");
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) {
    renameSync(path, join(dir, "scoot.1.log"));
  }
  // Each line is written before the call returns: the last words before a crash matter most.
  const file = destination({ dest: path, sync: true, mode: 0o600 });
  const logger = pino(
    { base: null, timestamp: stdTimeFunctions.isoTime },
    { write: (line: string) => void file.write(withoutFolders(line, folders)) },
  );
  return {
    info: (message, fields) => logger.info(fields ?? {}, message),
    warn: (message, fields) => logger.warn(fields ?? {}, message),
    error: (message, fields) => logger.error(fields ?? {}, message),
  };
}
