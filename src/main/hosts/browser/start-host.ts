import { resolve } from "node:path";
import { createCore } from "../../core/create-core.ts";
import type { Core } from "../../core/ports.ts";
import { type AppWindow, openAppWindow } from "./app-window.ts";
import { hasDisplay } from "./display.ts";
import { createHostLog } from "./file-log.ts";
import { findChromium } from "./find-chromium.ts";
import { createPorts, RENDERER_DIR } from "./ports.ts";
import { createPdfPrinter, type PrintAddress } from "./print-pdf.ts";
import { type LoopbackServer, type ServerLimits, startServer } from "./server.ts";

export interface BrowserHostOptions {
  /** Folder of the records; a relative one is taken from the current folder. */
  readonly dataDir: string;
  /** Opens an app window when there is a display and a browser; otherwise the address is all there is. */
  readonly window: boolean;
  /** Folder of the built renderer; null serves procedures alone. Default: `out/renderer` of this program. */
  readonly rendererDir?: string | null;
  /** Writes the log to standard error instead of `logs/scoot.log`. */
  readonly verbose?: boolean;
  readonly limits?: Partial<ServerLimits>;
}

export interface BrowserHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Address of the start page with the token in its fragment. Secret: it opens the records. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly core: Core;
  /** The app window, or null when none was asked for or none can be shown. */
  readonly window: AppWindow | null;
  /** Stops serving, ends the browsers, closes the records (WAL checkpoint). Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Runs Scoot over a loopback server: opens the records, serves them, and opens a window when asked.
 * Rejects with the core's refusal (a value with an `SC-…` code) when the records can't be opened;
 * nothing is left running then.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const dataDir = resolve(options.dataDir);
  const executable = findChromium();
  const address = Promise.withResolvers<PrintAddress>();
  const printer = executable === null ? null : createPdfPrinter({ executable, address: address.promise });
  const log = createHostLog({ verbose: options.verbose === true });
  const rendererDir = options.rendererDir === undefined ? RENDERER_DIR : options.rendererDir;

  const core = await createCore(createPorts({ dataDir, rendererDir, log, printPdf: printer?.print ?? null }));
  let server: LoopbackServer | undefined;
  let window: AppWindow | null = null;
  try {
    log.open(dataDir);
    server = await startServer({
      core,
      log,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    address.resolve({ origin: server.origin, token: server.token });
    if (options.window && executable !== null && hasDisplay(process.platform, process.env)) {
      window = openAppWindow({ executable, url: server.url, handedOver: server.expectHandover() });
    }
  } catch (error) {
    await server?.close();
    await core.close();
    log.close();
    throw error;
  }

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    // In this order nobody can ask for anything any more when the records are closed.
    await Promise.all([server.close(), window?.close(), printer?.close()]);
    await core.close();
    log.info("host closed");
    log.close();
  };
  log.info("host started", { port: server.port, window: window !== null, printer: printer !== null });
  return {
    origin: server.origin,
    url: server.url,
    port: server.port,
    token: server.token,
    core,
    window,
    close: () => (closing ??= close()),
  };
}
