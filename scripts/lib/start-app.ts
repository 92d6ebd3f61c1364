import { parseArgs } from "node:util";
import { needsNoSandbox } from "../../src/main/hosts/browser/chromium-flags.ts";
import { dataDirOfRun } from "../../src/main/hosts/browser/data-dir.ts";
import { hasDisplay } from "../../src/main/hosts/browser/display.ts";
import { buildIfNeeded } from "./build.ts";
import {
  chooseHost,
  electronBinary,
  electronCannotRun,
  electronFetchFailedBefore,
  fetchElectron,
  type HostName,
} from "./electron.ts";
import { leaveSignalsToChildren, run } from "./run.ts";

export const START_USAGE = `Options:
  --data DIR               folder of the records (default: SCOOT_DATA, or the local application data folder)
  --host browser|electron  the program that shows the window (default: Electron where it can be had)
  --no-window              serve only, and print the address
  --verbose                log to standard error
`;

export interface StartOptions {
  /** Absolute path of the folder of the records. */
  readonly dataDir: string;
  readonly host: HostName | null;
  readonly window: boolean;
  readonly verbose: boolean;
}

/** Reads the options of `npm start`. Throws with a readable message on anything unknown. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      host: { type: "string" },
      window: { type: "boolean", default: true },
      verbose: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  const { host } = values;
  if (host !== undefined && host !== "browser" && host !== "electron") {
    throw new Error(`--host is "browser" or "electron", not "${host}"`);
  }
  return {
    dataDir: dataDirOfRun(values.data),
    host: host ?? null,
    window: values.window,
    verbose: values.verbose,
  };
}

/** Builds Scoot when needed and runs it until its window is closed. Resolves with the exit code. */
export async function startApp(options: StartOptions): Promise<number> {
  await buildIfNeeded();
  const installed = electronBinary();
  const choice = chooseHost({
    wanted: options.host,
    window: options.window,
    display: hasDisplay(process.platform, process.env),
    ci: (process.env["CI"] ?? "") !== "",
    electronInstalled: installed !== null,
    fetchFailedBefore: electronFetchFailedBefore(),
  });
  if (choice !== "browser") {
    const binary = installed ?? (await fetchElectron());
    const code = binary === null ? null : await runElectron(binary, options);
    if (code !== null) return code;
    if (options.host === "electron") {
      process.stderr.write(
        "Electron can't be had or can't run on this computer. Try: npm start -- --host browser\n",
      );
      return 1;
    }
    process.stdout.write("Electron can't be used here; Scoot opens in an installed browser instead.\n");
  }
  const { runBrowserHost } = await import("../../src/main/hosts/browser/run-host.ts");
  return await runBrowserHost({ dataDir: options.dataDir, window: options.window, verbose: options.verbose });
}

/** Exit code of Electron, or null when it can't run here. The data folder is always named: both hosts share it. */
async function runElectron(binary: string, options: StartOptions): Promise<number | null> {
  const sandbox = needsNoSandbox(process.platform, process.getuid?.()) ? ["--no-sandbox"] : [];
  const begun = performance.now();
  const restore = leaveSignalsToChildren();
  const result = await run(binary, [".", "--data", options.dataDir, ...sandbox]);
  restore();
  if (electronCannotRun(result, performance.now() - begun)) return null;
  return result.code ?? 1;
}
