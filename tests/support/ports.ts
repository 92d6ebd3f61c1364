import { uuidv7 } from "uuidv7";
import type { Log, Ports } from "../../src/main/core/ports.ts";

/** A clock that a test moves. */
export class TestClock {
  #now: number;
  #zone: string;

  constructor(now = Date.parse("2026-07-12T10:00:00Z"), zone = "Europe/London") {
    this.#now = now;
    this.#zone = zone;
  }

  now(): number {
    return this.#now;
  }

  zone(): string {
    return this.#zone;
  }

  /** Noon UTC of a civil date. */
  setDay(date: string): void {
    this.#now = Date.parse(`${date}T12:00:00Z`);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** Keeps what is logged. */
export class TestLog implements Log {
  readonly lines: { level: string; message: string; fields: unknown }[] = [];
  info(message: string, fields?: unknown): void {
    this.lines.push({ level: "info", message, fields });
  }
  warn(message: string, fields?: unknown): void {
    this.lines.push({ level: "warn", message, fields });
  }
  error(message: string, fields?: unknown): void {
    this.lines.push({ level: "error", message, fields });
  }
}

/** What a host would lend, with a clock that stands still and nothing that reaches outside. */
export function testPorts(dataDir: string, overrides: Partial<Ports> = {}): Ports {
  return {
    dataDir,
    rendererDir: null,
    clock: new TestClock(),
    newId: uuidv7,
    log: new TestLog(),
    printPdf: null,
    openExternal: null,
    openDataFolder: null,
    programVersion: "0.1.0",
    ...overrides,
  };
}
