import type { Log } from "../../core/ports.ts";

export interface ShutdownParts {
  /** Waits for writes under way and checkpoints the WAL. */
  readonly close: () => Promise<void>;
  /** Ends the process without asking any window. */
  readonly exit: (code: number) => void;
  readonly log: Log;
  /** How long closing may take, in milliseconds, before the process ends all the same. */
  readonly patience?: number;
}

/** Closes the core and ends the process. However often and from wherever it is called, it happens once. */
export type Shutdown = (code?: number) => Promise<void>;

/**
 * One way out for every reason to stop. A core that does not come to its end must not keep the computer from
 * shutting down: what was acknowledged is on the disk already (WAL with `synchronous=FULL`).
 */
export function createShutdown({ close, exit, log, patience = 10_000 }: ShutdownParts): Shutdown {
  let ending: Promise<void> | undefined;

  async function end(code: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), patience);
    });
    try {
      const outcome = await Promise.race([close().then(() => "closed" as const), tooLate]);
      if (outcome === "late") log.error("closing took too long", { patience });
      exit(outcome === "late" ? 1 : code);
    } catch (thrown) {
      log.error("closing failed", { problem: thrown instanceof Error ? thrown.message : typeof thrown });
      exit(1);
    } finally {
      clearTimeout(timer);
    }
  }

  return (code = 0) => (ending ??= end(code));
}
