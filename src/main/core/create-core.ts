import type { Context } from "./context.ts";
import { openDatabase } from "./db/open.ts";
import { asRefusal } from "./db/sqlite-errors.ts";
import { refreshSummaries } from "./features/assessment/summaries.ts";
import { closedAnswer, handle } from "./http/handler.ts";
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
  try {
    await refreshSummaries(context);
  } catch (error) {
    // Damage that the check at opening does not see (an index) shows itself here at the latest.
    await store.close().catch(() => undefined);
    throw asRefusal(error, ports.dataDir);
  }
  ports.log.info("records opened", { created: store.created });
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const core: Core = {
    handle: async (request) => {
      if (closing !== undefined) return closedAnswer();
      const answer = handle(context, request);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    close: () => {
      // What was asked for before is answered first; a save is never dropped between question and commit.
      closing ??= Promise.allSettled(underWay)
        .then(async () => context.writes.idle())
        .then(async () => store.close());
      return closing;
    },
  };
  return { core, context };
}
