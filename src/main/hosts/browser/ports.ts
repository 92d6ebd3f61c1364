import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { uuidv7 } from "uuidv7";
import { usableZone } from "../../../shared/domain/dates.ts";
import type { Log, Ports } from "../../core/ports.ts";
import { hasDisplay } from "./display.ts";

const ROOT = new URL("../../../../", import.meta.url);

/** Absolute path of the built renderer. */
export const RENDERER_DIR = fileURLToPath(new URL("out/renderer", ROOT));

/** Version of the program, as in package.json. */
export const PROGRAM_VERSION = readVersion();

export interface PortsOptions {
  /** Absolute path. */
  readonly dataDir: string;
  readonly rendererDir: string | null;
  readonly log: Log;
  readonly printPdf: Ports["printPdf"];
}

/** What the browser host lends to the core. Links are opened by the browser itself, so there is no `openExternal`. */
export function createPorts(options: PortsOptions): Ports {
  return {
    dataDir: options.dataDir,
    rendererDir: options.rendererDir,
    clock: {
      now: () => Date.now(),
      // Asked anew each time: a laptop travels.
      zone: () =>
        usableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset()),
    },
    newId: uuidv7,
    log: options.log,
    printPdf: options.printPdf,
    openExternal: null,
    openDataFolder: hasDisplay(process.platform, process.env) ? () => openFolder(options.dataDir) : null,
    programVersion: PROGRAM_VERSION,
  };
}

/** The system's program that shows a folder. */
export function fileManager(platform: NodeJS.Platform): string {
  if (platform === "win32") return "explorer.exe";
  return platform === "darwin" ? "open" : "xdg-open";
}

function openFolder(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(fileManager(process.platform), [folder], { stdio: "ignore", detached: true });
    child.once("error", () => reject(new Error("The file manager could not be started")));
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest)
    return String(manifest.version);
  throw new Error("package.json has no version");
}
