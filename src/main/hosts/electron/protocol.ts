import type { Protocol } from "electron";
import type { Core } from "../../core/ports.ts";

export const SCHEME = "scoot";
export const HOST = "app";
export const ORIGIN = `${SCHEME}://${HOST}`;
export const START_URL = `${ORIGIN}/`;

const CONTROL = /\p{Cc}/u;

/**
 * Says whether an address belongs to the app: exact scheme, exact host, no port, no credentials.
 * What lies under the path is the core's affair; it serves from a list.
 *
 * The text itself is compared, since a URL parser mends what it reads: it drops tabs, trims blanks, folds case.
 * With the slash after the host there is no room for a port, a user name or a longer host.
 */
export function mayServe(url: string): boolean {
  return url.startsWith(START_URL) && !CONTROL.test(url);
}

/**
 * Tells Chromium about the scheme; has to run before the `ready` event.
 * `corsEnabled` and `bypassCSP` stay away: with the first one, other origins could read answers.
 */
export function registerScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Hands every request of a session for `scoot://app/` to the core and answers 404 to any other. */
export function serve(protocol: Pick<Protocol, "handle">, core: Pick<Core, "handle">): void {
  protocol.handle(SCHEME, (request) => (mayServe(request.url) ? core.handle(request) : notFound()));
}

function notFound(): Response {
  return new Response("Not found", {
    status: 404,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
}
