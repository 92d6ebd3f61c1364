import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, posix, resolve, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder that holds the records when nobody chose one: the platform's place for local application data,
 * which is neither synchronised nor roamed. `SCOOT_DATA` wins when it is set.
 */
export function defaultDataDir(platform: NodeJS.Platform, env: Environment, home: string): string {
  const path = platform === "win32" ? win32 : posix;
  const chosen = env["SCOOT_DATA"];
  if (chosen !== undefined && chosen !== "") return path.resolve(chosen);
  if (platform === "win32") {
    const localAppData = env["LOCALAPPDATA"];
    return path.join(absoluteOr(localAppData, path.join(home, "AppData", "Local"), path), "Scoot");
  }
  if (platform === "darwin") return path.join(home, "Library", "Application Support", "Scoot");
  // The XDG rules ask to ignore a relative XDG_DATA_HOME.
  return path.join(absoluteOr(env["XDG_DATA_HOME"], path.join(home, ".local", "share"), path), "scoot");
}

function absoluteOr(value: string | undefined, fallback: string, path: typeof posix): string {
  return value !== undefined && path.isAbsolute(value) ? value : fallback;
}

/**
 * The folder of this run: `chosen` (as given to `--data`), else `SCOOT_DATA`, else the platform's default.
 * For the default alone the folders above it are made, as a new account may lack them; a folder that somebody named
 * and that is missing may be on an unplugged drive, and the core says so.
 */
export function dataDirOfRun(chosen: string | undefined): string {
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  const folder = defaultDataDir(process.platform, process.env, homedir());
  if ((process.env["SCOOT_DATA"] ?? "") === "") mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  return folder;
}
