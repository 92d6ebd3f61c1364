import { type BrowserHost, type BrowserHostOptions, startBrowserHost } from "./start-host.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A window that ends this soon with a failure was never seen by anybody. */
const FAILED_START_MS = 5_000;

/**
 * Runs Scoot until its window is closed or the process is told to stop, then saves and ends.
 * Resolves with the exit code: 0 after an ordinary end, 1 when the records can't be opened (the reason is on
 * standard error).
 */
export async function runBrowserHost(options: BrowserHostOptions): Promise<number> {
  const stop = stopSignal();
  let host: BrowserHost;
  try {
    host = await startBrowserHost(options);
  } catch (error) {
    stop.ignore();
    process.stderr.write(`${refusalText(error)}\n`);
    return 1;
  }
  try {
    if (host.window === null || (await windowFailed(host.window.ended, stop.asked))) {
      process.stdout.write(`${addressLine(host.url)}\n`);
      await stop.asked;
    } else {
      await Promise.race([host.window.ended, stop.asked]);
    }
  } finally {
    await host.close();
    stop.ignore();
  }
  return 0;
}

/** The one line that a person needs who has to open the address himself. */
export function addressLine(url: string): string {
  return `Scoot is running. Open this address in a browser on this computer (it is private: it opens your records): ${url}`;
}

/** What a person reads when the records could not be opened: the core's words with their code, never a stack. */
export function refusalText(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const { code, message } = error;
    if (typeof code === "string" && code.startsWith("SC-") && typeof message === "string") {
      return message.includes(code) ? message : `${message} ${code}`;
    }
  }
  const kind = error instanceof Error ? error.message : String(error);
  return `Scoot could not start: ${kind}`;
}

/** True when the browser ends with a failure before anybody can have used it. */
async function windowFailed(ended: Promise<number | null>, asked: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const settled = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), FAILED_START_MS);
  });
  const failed = await Promise.race([ended.then((code) => code !== 0), asked.then(() => false), settled]);
  clearTimeout(timer);
  return failed;
}

function stopSignal(): { readonly asked: Promise<void>; ignore(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listener = (): void => resolve();
  for (const signal of STOP_SIGNALS) process.on(signal, listener);
  return {
    asked: promise,
    ignore: () => {
      for (const signal of STOP_SIGNALS) process.off(signal, listener);
    },
  };
}
