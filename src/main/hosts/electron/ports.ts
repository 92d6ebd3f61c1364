import { shell, type BrowserWindow } from "electron";
import { uuidv7 } from "uuidv7";
import { usableZone } from "../../../shared/domain/dates.ts";
import type { Clock, Log, PdfRequest, Ports } from "../../core/ports.ts";
import { openLink } from "./external-links.ts";
import { LINK_REFUSED, LINK_REFUSED_WORDS } from "./window-policy.ts";

export interface PortParts {
  readonly dataDir: string;
  readonly rendererDir: string;
  readonly programVersion: string;
  readonly log: Log;
  readonly printPdf: (request: PdfRequest) => Promise<Uint8Array>;
  /** The window that a question belongs to, or null while there is none. */
  readonly window: () => BrowserWindow | null;
}

/** The computer's clock. The zone is asked each time, because a laptop travels. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () =>
    usableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone, -new Date().getTimezoneOffset()),
};

/** A link that the gate refuses, as a value that the core hands on to the screen. */
export class LinkRefused extends Error {
  readonly code = LINK_REFUSED;

  constructor() {
    super(LINK_REFUSED_WORDS);
    this.name = "LinkRefused";
  }
}

/** Shows the records folder. The path is fixed at the start; no text of a user ever gets here. */
export async function openFolder(dir: string): Promise<void> {
  const problem = await shell.openPath(dir);
  if (problem !== "") throw new Error("The system did not open the data folder.");
}

/** Everything that Electron lends to the core. */
export function electronPorts(parts: PortParts): Ports {
  return {
    dataDir: parts.dataDir,
    rendererDir: parts.rendererDir,
    programVersion: parts.programVersion,
    log: parts.log,
    clock: systemClock,
    newId: uuidv7,
    printPdf: parts.printPdf,
    openExternal: async (url) => {
      if ((await openLink(url, parts.window())) === "refused") throw new LinkRefused();
    },
    openDataFolder: () => openFolder(parts.dataDir),
  };
}
