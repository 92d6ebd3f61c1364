import type { Context } from "./context.ts";
import { openDatabase } from "./db/open.ts";
import { refreshSummaries } from "./features/assessment/summaries.ts";
import { handle } from "./http/handler.ts";
import type { Core, Ports } from "./ports.ts";
import { WriteQueue } from "./write-queue.ts";

/**
 * Opens the records and puts the program together. The one place where ports become a context.
 *
 * @throws ScootError SC-103 to SC-112, with the file as it was
 */
export async function createCore(ports: Ports): Promise<Core> {
  const { core } = await openCore(ports);
  return core;
}

/** The core with its context, for the command line and tests, which call features without a request. */
export async function openCore(ports: Ports): Promise<{ core: Core; context: Context }> {
  const store = await openDatabase({
    dataDir: ports.dataDir,
    clock: ports.clock,
    log: ports.log,
    programVersion: ports.programVersion,
  });
  const context: Context = { ports, db: store.db, store, writes: new WriteQueue() };
  await refreshSummaries(context);
  ports.log.info("records opened", { created: store.created });
  let closing: Promise<void> | undefined;
  const core: Core = {
    handle: async (request) => handle(context, request),
    close: () => {
      closing ??= context.writes.idle().then(async () => store.close());
      return closing;
    },
  };
  return { core, context };
}
