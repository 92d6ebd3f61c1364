import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** "inherit" shows the output as it comes, "collect" keeps it for the caller. */
  readonly output?: "inherit" | "collect";
  /** Ends the process after so many milliseconds. */
  readonly timeout?: number;
}

export interface RunResult {
  /** Exit code; null when a signal ended the process or it could not be started. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and error together; empty with "inherit". */
  readonly output: string;
}

/** Runs a program in the repository's folder and waits for its end. Never rejects. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const collect = options.output === "collect";
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: collect ? ["ignore", "pipe", "pipe"] : "inherit",
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: "SIGKILL" }),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const text = (): string => Buffer.concat(chunks).toString("utf8");
    child.once("error", (error) =>
      resolve({ code: null, signal: null, output: `${text()}${error.message}\n` }),
    );
    child.once("close", (code, signal) => resolve({ code, signal, output: text() }));
  });
}

/** Runs a script with the Node that runs this one (24 from node_modules), whatever Node the system has. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, args, options);
}

/**
 * Keeps Ctrl+C and the like from ending this process before its children have ended in their own time; they get
 * the same signal from the terminal. Returns a function that undoes it.
 */
export function leaveSignalsToChildren(): () => void {
  const ignore = (): void => undefined;
  const signals = ["SIGINT", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
