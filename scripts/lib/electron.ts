import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, runNode, type RunResult } from "./run.ts";

export type HostName = "browser" | "electron";

export interface HostQuestion {
  /** `--host`, or null when the person leaves the choice to Scoot. */
  readonly wanted: HostName | null;
  /** False with `--no-window`: then only the browser host can serve. */
  readonly window: boolean;
  readonly display: boolean;
  readonly ci: boolean;
  readonly electronInstalled: boolean;
  /** True when fetching this version of Electron has failed on this computer before. */
  readonly fetchFailedBefore: boolean;
}

/** Which host to start. "fetch-electron" means: try to get its binary first, and take the browser when that fails. */
export type HostChoice = HostName | "fetch-electron";

/** Chooses the host: Electron where it can be had, else an installed browser; without a display only the latter. */
export function chooseHost(question: HostQuestion): HostChoice {
  if (question.wanted === "browser" || !question.window) return "browser";
  if (question.wanted === "electron") return question.electronInstalled ? "electron" : "fetch-electron";
  if (!question.display) return "browser";
  if (question.electronInstalled) return "electron";
  return question.ci || question.fetchFailedBefore ? "browser" : "fetch-electron";
}

/**
 * True when Electron ended because it can't run here at all (a missing library, a sandbox that the system
 * forbids), not because the person closed it or the records could not be opened.
 */
export function electronCannotRun(result: RunResult, milliseconds: number): boolean {
  if (milliseconds > 10_000) return false;
  const crashes: readonly (NodeJS.Signals | null)[] = ["SIGTRAP", "SIGABRT", "SIGSEGV", "SIGILL"];
  return (
    result.code === 127 || crashes.includes(result.signal) || (result.code === null && result.signal === null)
  );
}

const ELECTRON = join(ROOT, "node_modules", "electron");
const FAILURE_NOTE = join(ROOT, ".cache", "electron-fetch-failed");
const FETCH_TIMEOUT_MS = 20_000;

/** Path of Electron's binary, or null when it has not been fetched. Never fetches it. */
export function electronBinary(): string | null {
  const pathFile = join(ELECTRON, "path.txt");
  if (!existsSync(pathFile)) return null;
  const binary = join(ELECTRON, "dist", readFileSync(pathFile, "utf8").trim());
  return existsSync(binary) ? binary : null;
}

/** True when an earlier attempt to fetch this very version has failed. */
export function electronFetchFailedBefore(): boolean {
  return existsSync(FAILURE_NOTE) && readFileSync(FAILURE_NOTE, "utf8").trim() === electronVersion();
}

/** Runs Electron's own installer for at most 20 seconds; remembers a failure so that no later start waits again. */
export async function fetchElectron(): Promise<string | null> {
  process.stdout.write(
    "Fetching Electron (at most 20 seconds; without it Scoot opens in an installed browser) …\n",
  );
  await runNode([join(ELECTRON, "install.js")], { output: "collect", timeout: FETCH_TIMEOUT_MS });
  const binary = electronBinary();
  if (binary === null) {
    mkdirSync(dirname(FAILURE_NOTE), { recursive: true });
    writeFileSync(FAILURE_NOTE, `${electronVersion()}\n`);
  }
  return binary;
}

function electronVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ELECTRON, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}
