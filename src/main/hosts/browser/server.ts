import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Core, Log } from "../../core/ports.ts";
import { headerValues, judge, needsToken, REFUSAL_WORDS, type Refusal } from "./guards.ts";
import { createToken } from "./token.ts";

/** Limits of the transport. Times are in milliseconds, sizes in bytes. */
export interface ServerLimits {
  /** Largest request body; a larger one is refused before the core sees any of it. */
  readonly bodyBytes: number;
  readonly headerBytes: number;
  /** A client that has not sent its headers by then is cut off. */
  readonly headersTimeout: number;
  /** A client that has not sent its whole request by then is cut off. */
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly connections: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  bodyBytes: 8 * 1024 * 1024,
  headerBytes: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 10_000,
  connections: 512,
};

export interface ServerOptions {
  readonly core: Pick<Core, "handle">;
  readonly log: Log;
  readonly limits?: Partial<ServerLimits>;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Address of the start page with the token in its fragment. Secret: it opens the records. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Lets a redirect file open the start page once; resolves when the page has shown that it holds the token. */
  expectHandover(): Promise<void>;
  /** Answers what is under way (at most two seconds), then closes every connection. Safe to call twice. */
  close(): Promise<void>;
}

/** A message whose body has been read; Hono's listener looks for it under this name too. */
type BufferedMessage = IncomingMessage & { rawBody?: Buffer<ArrayBuffer> };

const MAX_LOGGED_REFUSALS = 100;
const CLOSE_GRACE_MS = 2_000;

/**
 * Serves a core on 127.0.0.1 at a random port, behind the guards. There is no option for another address.
 * Rejects when the loopback interface can't be used.
 */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const { core, log } = options;
  const limits: ServerLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const token = createToken();
  const handover = Promise.withResolvers<void>();
  let handoverOpen = false;
  let port = 0;
  let refusals = 0;

  const answer = getRequestListener((request, { incoming }) => core.handle(plainRequest(request, incoming)), {
    // The core makes ordinary Responses; replacing the global classes would reach into code that is not ours.
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      log.error("answer failed", { kind: error instanceof Error ? error.name : typeof error });
      const status = error instanceof RequestError ? 400 : 500;
      return new Response(REFUSAL_WORDS, { status, headers: REFUSAL_HEADERS });
    },
  });

  const refuse = (response: ServerResponse, refusal: Refusal): void => {
    refusals += 1;
    // Neither target nor headers are logged: either can hold a token. The cap keeps a probing page from filling the disk.
    if (refusals <= MAX_LOGGED_REFUSALS)
      log.warn("request refused", { ...refusal, last: refusals === MAX_LOGGED_REFUSALS });
    response.writeHead(refusal.status, { ...REFUSAL_HEADERS, connection: "close" });
    response.end(REFUSAL_WORDS);
  };

  const receive = async (incoming: BufferedMessage, response: ServerResponse): Promise<void> => {
    const target = incoming.url ?? "";
    const refusal = judge(
      { method: incoming.method ?? "", target, rawHeaders: incoming.rawHeaders },
      { port, token, handoverOpen, bodyLimit: limits.bodyBytes },
    );
    if (refusal !== null) return refuse(response, refusal);
    if (handoverOpen && needsToken(target)) {
      handoverOpen = false;
      handover.resolve();
    }
    if (incoming.method === "POST") {
      const body = await readBody(incoming, limits.bodyBytes);
      if (body === "too-large") return refuse(response, { status: 413, reason: "body-size" });
      if (body === "broken-off") return;
      incoming.rawBody = body;
    }
    await answer(incoming, response);
  };

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: Math.min(2_000, limits.headersTimeout),
      // A missing Host gets the same plain refusal as a wrong one, from the guards.
      requireHostHeader: false,
    },
    (incoming, response) => {
      receive(incoming, response).catch((error: unknown) => {
        log.error("request failed", { kind: error instanceof Error ? error.name : typeof error });
        response.destroy();
      });
    },
  );
  server.maxConnections = limits.connections;

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port");
  port = bound.port;
  const origin = `http://127.0.0.1:${port}`;

  let closing: Promise<void> | undefined;
  return {
    origin,
    url: `${origin}/#t=${token}`,
    port,
    token,
    expectHandover: () => {
      handoverOpen = true;
      return handover.promise;
    },
    close: () => {
      closing ??= new Promise<void>((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      });
      return closing;
    },
  };
}

const REFUSAL_HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "content-length": String(Buffer.byteLength(REFUSAL_WORDS)),
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

/** An ordinary Request in place of the listener's look-alike, so that the core gets the same thing from every host. */
function plainRequest(request: Request, incoming: object): Request {
  const body =
    "rawBody" in incoming && incoming.rawBody instanceof Buffer ? new Uint8Array(incoming.rawBody) : null;
  return new Request(request.url, {
    method: request.method,
    headers: new Headers([...request.headers]),
    body,
    signal: request.signal,
  });
}

/** Collects a body in memory, up to a limit. Only requests that the guards let pass get this far. */
async function readBody(
  incoming: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | "too-large" | "broken-off"> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Leaving the loop early must not destroy the socket: the refusal still has to be written to it.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return "too-large";
      chunks.push(chunk);
    }
  } catch {
    return "broken-off";
  }
  const [length] = headerValues(incoming.rawHeaders, "content-length");
  return length !== undefined && Number(length) !== size ? "broken-off" : Buffer.concat(chunks, size);
}
