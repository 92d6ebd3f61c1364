import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Core, Log } from "../../src/main/core/ports.ts";

/** A log for tests: what was said stays in memory. */
export interface MemoryLog extends Log {
  readonly lines: readonly string[];
}

export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  const say =
    (level: string) =>
    (message: string, fields?: Readonly<Record<string, unknown>>): void => {
      lines.push(JSON.stringify({ level, message, ...fields }));
    };
  return { lines, info: say("info"), warn: say("warn"), error: say("error") };
}

/** The smallest real core: it answers every request and remembers what reached it. */
export function tinyCore(
  answer: (request: Request) => Response | Promise<Response> = () => new Response("reached"),
): Core & { readonly reached: readonly string[] } {
  const reached: string[] = [];
  return {
    reached,
    handle: async (request) => {
      reached.push(`${request.method} ${new URL(request.url).pathname}`);
      return await answer(request);
    },
    close: () => Promise.resolve(),
  };
}

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Sends bytes as they are over a new socket and reads until the server closes it. Bounded by five seconds. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket: Socket = connect({ host: "127.0.0.1", port }, () => socket.write(bytes));
    const finish = (): void => {
      socket.destroy();
      const text = Buffer.concat(chunks).toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const headers = end < 0 ? text : text.slice(0, end);
      resolve({
        status: Number(/^HTTP\/1\.\d (\d{3})/.exec(headers)?.[1] ?? 0),
        headers,
        body: end < 0 ? "" : Buffer.from(text.slice(end + 4), "latin1").toString("utf8"),
      });
    };
    socket.setTimeout(5_000, finish);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", finish);
    socket.on("error", finish);
  });
}

/** A request as text, with `Connection: close` so that the answer ends with the connection. */
export function requestText(
  line: string,
  headers: readonly (readonly [name: string, value: string])[],
  body = "",
): string {
  const all = [...headers, ["Connection", "close"] as const];
  return `${line}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** A new empty folder and what removes it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "scoot-loopback-"));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}

/** A folder that looks like a built renderer, so that these tests need no build. */
export function writeRenderer(folder: string): void {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><title>Scoot</title><script src="/assets/app.js"></script>',
  );
  writeFileSync(join(folder, "assets", "app.js"), "document.title = 'Scoot';");
}
