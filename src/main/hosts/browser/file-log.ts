import { chmodSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import type { Log } from "../../core/ports.ts";

export interface HostLog extends Log {
  /** Starts writing to `logs/scoot.log` in the data folder, beginning with what was said so far. */
  open(dataDir: string): void;
  /** Writes what is left. */
  close(): void;
}

const ROTATE_AT_BYTES = 5 * 1024 * 1024;
const MAX_WAITING_LINES = 1_000;

/**
 * A log that keeps its lines in memory until the core has accepted the data folder: before that the folder may be
 * missing (an unplugged drive) or not be Scoot's, and nothing must be created there.
 * With `verbose` every line goes to standard error instead.
 */
export function createHostLog(options: { readonly verbose: boolean }): HostLog {
  const waiting: string[] = [];
  let destination: ReturnType<typeof pino.destination> | undefined;
  if (options.verbose) destination = pino.destination({ dest: 2, sync: true });

  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write: (line: string) => {
        if (destination !== undefined) destination.write(line);
        else if (waiting.length < MAX_WAITING_LINES) waiting.push(line);
      },
    },
  );

  return {
    info: (message, fields) => logger.info({ ...fields }, message),
    warn: (message, fields) => logger.warn({ ...fields }, message),
    error: (message, fields) => logger.error({ ...fields }, message),
    open: (dataDir) => {
      if (destination !== undefined) return;
      const folder = join(dataDir, "logs");
      const file = join(folder, "scoot.log");
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > ROTATE_AT_BYTES) renameSync(file, join(folder, "scoot.1.log"));
      destination = pino.destination({ dest: file, sync: true, append: true, mode: 0o600 });
      // A file from an earlier version or a copy may have a wider mode.
      if (existsSync(file)) chmodSync(file, 0o600);
      for (const line of waiting.splice(0)) destination.write(line);
    },
    close: () => destination?.flushSync(),
  };
}
