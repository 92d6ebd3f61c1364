import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** Where this run keeps what. The records folder never holds anything of Chromium's. */
export interface Folders {
  /** Holds `scoot.db` and the photos. */
  readonly records: string;
  /** Electron's `userData`; the single-instance lock lies here, so there is one per records folder. */
  readonly userData: string;
  /** Chromium's profile: caches, window storage, cookies (Scoot sets none). */
  readonly session: string;
}

export interface FolderQuestion {
  /** Command line without the program and, in development, without the path of the app. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Electron's own `userData` of this user. */
  readonly userData: string;
  /** Base of relative paths. */
  readonly cwd: string;
}

/**
 * Chooses the folders of this run: `--data DIR`, else `SCOOT_DATA`, else `records` in Electron's own folder.
 *
 * A named folder gets its own `userData`, because the single-instance lock belongs to `userData`: the same
 * records opened twice show the first window, two different folders open side by side.
 * Everything else on the command line is ignored, above all a `scoot:` address.
 *
 * @throws Error when `--data` comes without a folder.
 */
export function chooseFolders({ args, env, userData, cwd }: FolderQuestion): Folders {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  if (values.data === true || values.data === "") {
    throw new Error("--data needs a folder, for example: --data /home/me/scoot-records");
  }
  const named = typeof values.data === "string" ? values.data : env["SCOOT_DATA"];
  if (named === undefined || named === "") {
    return { records: join(userData, "records"), userData, session: join(userData, "session") };
  }
  const records = resolve(cwd, named);
  const own = join(userData, "elsewhere", createHash("sha256").update(records).digest("hex").slice(0, 16));
  return { records, userData: own, session: join(own, "session") };
}

/** Takes the program, and in development the path of the app, off the command line. */
export function ownArguments(argv: readonly string[], packaged: boolean): string[] {
  return argv.slice(packaged ? 1 : 2);
}
