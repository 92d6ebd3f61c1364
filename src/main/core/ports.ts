/**
 * What a host lends to the core. The core never asks which host it runs in;
 * it asks whether a capability is there.
 */

/** Something a host can do beyond serving requests. The renderer asks for these by name. */
export const CAPABILITIES = ["openDataFolder", "openExternal", "printPdf", "relaunch"] as const;

export type Paper = "a4" | "letter";

/** A page of the print route to be turned into a PDF by the host's Chromium. */
export interface PdfRequest {
  /** Path of the print route with its query, beginning with `/print/`. */
  readonly path: string;
  readonly paper: Paper;
}

/** Tells the time. A test hands in a clock that it moves itself. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** IANA name of the zone that the computer is in, for example `Europe/London`. */
  zone(): string;
}

/** Structured log; messages and fields carry ids and codes, never names, notes or paths of a person. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

export interface Ports {
  /** Absolute path of the folder that holds `scoot.db`. Created with mode 0700 when it is a new one. */
  readonly dataDir: string;
  /** Absolute path of the built renderer (`out/renderer`); null where no screen is served (the command line). */
  readonly rendererDir: string | null;
  readonly clock: Clock;
  /** A new UUIDv7 in lower case. */
  readonly newId: () => string;
  readonly log: Log;
  /**
   * Renders the print route and resolves with the bytes of a tagged PDF; null where no Chromium can be had.
   * Rejects with an `Error` when Chromium fails.
   */
  readonly printPdf: ((request: PdfRequest) => Promise<Uint8Array>) | null;
  /** Opens an https or mailto address outside Scoot, after the host's own gate; null where there is no such thing. */
  readonly openExternal: ((url: string) => Promise<void>) | null;
  /** Shows the data folder in the system's file manager; null where there is none. */
  readonly openDataFolder: (() => Promise<void>) | null;
  /** Version of the program, as in package.json. */
  readonly programVersion: string;
}

/** The running program: one door for every host. */
export interface Core {
  /**
   * Answers one request: `/rpc/*` (tRPC), `/print/*` and the other pages of the renderer, its static files.
   * Never rejects; an unexpected failure is a 500 with a reference id that is also in the log.
   * Guards of the transport (Host header, token) are the host's affair, before this call.
   */
  handle(request: Request): Promise<Response>;
  /** Waits for writes under way, checkpoints the WAL, gives the owner lock back. Safe to call twice. */
  close(): Promise<void>;
}
