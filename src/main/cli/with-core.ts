import type { Context } from "../core/context.ts";
import { openCore } from "../core/create-core.ts";
import { dataDirOfRun } from "../hosts/browser/data-dir.ts";
import { createHostLog } from "../hosts/browser/file-log.ts";
import { findChromium } from "../hosts/browser/find-chromium.ts";
import { createPorts, RENDERER_DIR } from "../hosts/browser/ports.ts";
import { createPdfPrinter, type PrintAddress } from "../hosts/browser/print-pdf.ts";
import { startServer } from "../hosts/browser/server.ts";

export interface CoreOptions {
  /** Folder of the records, as typed; left out: the usual one. */
  readonly data?: string;
}

/**
 * Opens the records, runs a piece of work on them and closes them again, whatever happens.
 *
 * @throws ScootError when the records can't be opened, and what the work throws
 */
export async function withCore<T>(options: CoreOptions, work: (context: Context) => Promise<T>): Promise<T> {
  const dataDir = dataDirOfRun(options.data);
  const log = createHostLog({ verbose: false });
  const { core, context } = await openCore(createPorts({ dataDir, rendererDir: null, log, printPdf: null }));
  log.open(dataDir);
  try {
    return await work(context);
  } finally {
    await core.close();
    log.close();
  }
}

/** As `withCore`, with a Chromium that turns pages into PDF; the pages are served on loopback meanwhile. */
export async function withPrinter<T>(
  options: CoreOptions,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const dataDir = dataDirOfRun(options.data);
  const log = createHostLog({ verbose: false });
  const executable = findChromium();
  const address = Promise.withResolvers<PrintAddress>();
  const printer = executable === null ? null : createPdfPrinter({ executable, address: address.promise });
  const { core, context } = await openCore(
    createPorts({ dataDir, rendererDir: RENDERER_DIR, log, printPdf: printer?.print ?? null }),
  );
  log.open(dataDir);
  const server = await startServer({ core, log });
  address.resolve({ origin: server.origin, token: server.token });
  try {
    return await work(context);
  } finally {
    await Promise.all([server.close(), printer?.close()]);
    await core.close();
    log.close();
  }
}
