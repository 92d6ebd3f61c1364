import { tokensMatch } from "./token.ts";

/**
 * The only words that a refused request gets, whatever the reason: a page that probes the port learns nothing
 * from them, and a person with an old link learns what to do (reliability.md, SC-401).
 */
export const REFUSAL_WORDS =
  "This address is not valid any more. Start Scoot again and use the new link. SC-401";

/** Why a request is refused, for the log and the tests; the answer itself never says it. */
export type RefusalReason =
  | "host"
  | "target"
  | "path"
  | "origin"
  | "fetch-site"
  | "method"
  | "token"
  | "content-type"
  | "body-size";

export interface Refusal {
  readonly status: 401 | 403 | 404 | 405 | 413 | 415;
  readonly reason: RefusalReason;
}

/** What the guards look at: the request line and the header lines as they came over the socket. */
export interface GuardedRequest {
  readonly method: string;
  /** Request target as sent, for example `/rpc/animals.list?input=…`. */
  readonly target: string;
  /** Names and values in turn, as Node's `rawHeaders`: repeated headers stay visible. */
  readonly rawHeaders: readonly string[];
}

export interface GuardPolicy {
  readonly port: number;
  readonly token: string;
  /**
   * True from the moment the redirect file is written until the first request with the right token.
   * Only then may a page that came from elsewhere (the redirect file) open the start page.
   */
  readonly handoverOpen: boolean;
  /** Largest accepted body in bytes. */
  readonly bodyLimit: number;
}

interface Route {
  readonly methods: readonly string[];
  readonly needsToken: boolean;
}

/** Everything that carries data. A script or style tag can't send a token, so the program's own files need none. */
const DATA_ROUTES: readonly (Route & { readonly prefix: string })[] = [
  { prefix: "/rpc", methods: ["GET", "POST"], needsToken: true },
  { prefix: "/photos", methods: ["GET", "HEAD"], needsToken: true },
];

/** The renderer's pages and static files: the same bytes for everybody, without a single record. */
const PUBLIC_ROUTE: Route = { methods: ["GET", "HEAD"], needsToken: false };

const WRITE_METHODS: readonly string[] = ["POST"];

/** All values of a header, in order; the name is compared without regard to case. */
export function headerValues(rawHeaders: readonly string[], name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === name) values.push(rawHeaders[index + 1] ?? "");
  }
  return values;
}

/**
 * True for the three spellings of this server's own address and nothing else.
 * The comparison is exact on purpose: prefixes match `127.evil.com`, and parsing accepts decimal addresses.
 */
export function isOwnHost(hostValues: readonly string[], port: number): boolean {
  const [host] = hostValues;
  if (hostValues.length !== 1 || host === undefined) return false;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}` || host === `[::1]:${port}`;
}

/** True when there is no Origin header, or a single one that is exactly the origin of the address asked for. */
export function isOwnOrigin(originValues: readonly string[], host: string): boolean {
  if (originValues.length === 0) return true;
  return originValues.length === 1 && originValues[0] === `http://${host}`;
}

/**
 * Judges the browser's own statement about where a request comes from.
 * No statement (a tool, an old browser) is accepted, as Host, Origin and token still hold; `none` stands for an
 * address typed by a person, which only ever loads a document; `cross-site` is the redirect file, once.
 */
export function isOwnFetchSite(request: GuardedRequest, handoverOpen: boolean): boolean {
  const sites = headerValues(request.rawHeaders, "sec-fetch-site");
  if (sites.length === 0) return true;
  if (sites.length > 1) return false;
  if (sites[0] === "same-origin") return true;
  const isDocument =
    request.method === "GET" &&
    onlyValue(request.rawHeaders, "sec-fetch-mode") === "navigate" &&
    onlyValue(request.rawHeaders, "sec-fetch-dest") === "document";
  if (sites[0] === "none") return isDocument;
  return sites[0] === "cross-site" && handoverOpen && isDocument && request.target === "/";
}

/**
 * True for a path that has one reading only: no dot segments, empty segments, backslashes or control characters,
 * and no percent-encoding of a character that needs none. The router therefore sees exactly the path judged here.
 */
export function isPlainTarget(target: string): boolean {
  const path = target.split("?", 1)[0] ?? "";
  if (!path.startsWith("/") || target.includes("#")) return false;
  if (!/^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*$/.test(path)) return false;
  if (path.includes("//")) return false;
  if (path.split("/").some((segment) => segment === "." || segment === "..")) return false;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  // What is left encoded must be a space, punctuation or a letter outside ASCII: nothing that a file system reads.
  for (const [, hex] of path.matchAll(/%([0-9A-Fa-f]{2})/g)) {
    const code = Number.parseInt(hex ?? "", 16);
    if (code < 0x20 || code === 0x7f || /[\w\-.~/\\%:]/.test(String.fromCharCode(code))) return false;
  }
  return !/\p{Cc}/u.test(decoded);
}

/** True for JSON in UTF-8, the one content type that a form or a `no-cors` request can't send. */
export function isJsonContentType(values: readonly string[]): boolean {
  const [value] = values;
  if (values.length !== 1 || value === undefined) return false;
  return /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i.test(value.trim());
}

/** True when the one Authorization header holds the right bearer token. Nothing else is looked at for a token. */
export function hasToken(authorizationValues: readonly string[], token: string): boolean {
  const [value] = authorizationValues;
  if (authorizationValues.length !== 1 || value === undefined || !value.startsWith("Bearer ")) return false;
  return tokensMatch(value.slice("Bearer ".length), token);
}

/** True when a request for this target must carry the token. */
export function needsToken(target: string): boolean {
  return routeOf(target).needsToken;
}

/**
 * Judges a request before anything else sees it. Returns null when it may pass.
 * The order matters: a request for a foreign name is turned away before its path or token is looked at.
 */
export function judge(request: GuardedRequest, policy: GuardPolicy): Refusal | null {
  const hosts = headerValues(request.rawHeaders, "host");
  const [host] = hosts;
  if (host === undefined || !isOwnHost(hosts, policy.port)) return { status: 403, reason: "host" };
  if (!request.target.startsWith("/")) return { status: 403, reason: "target" };
  if (!isOwnOrigin(headerValues(request.rawHeaders, "origin"), host))
    return { status: 403, reason: "origin" };
  if (!isOwnFetchSite(request, policy.handoverOpen)) return { status: 403, reason: "fetch-site" };
  if (!isPlainTarget(request.target)) return { status: 404, reason: "path" };

  const route = routeOf(request.target);
  if (!route.methods.includes(request.method)) return { status: 405, reason: "method" };
  const authorization = headerValues(request.rawHeaders, "authorization");
  if (route.needsToken && !hasToken(authorization, policy.token)) return { status: 401, reason: "token" };

  const declared = declaredLength(request.rawHeaders);
  if (!WRITE_METHODS.includes(request.method)) {
    return declared === 0 ? null : { status: 413, reason: "body-size" };
  }
  if (!isJsonContentType(headerValues(request.rawHeaders, "content-type"))) {
    return { status: 415, reason: "content-type" };
  }
  // A chunked body declares nothing; the server counts it while it reads.
  if (declared !== "unknown" && declared > policy.bodyLimit) return { status: 413, reason: "body-size" };
  return null;
}

/** The body's length in bytes as declared by the headers; "unknown" for a chunked or contradictory one. */
function declaredLength(rawHeaders: readonly string[]): number | "unknown" {
  if (headerValues(rawHeaders, "transfer-encoding").length > 0) return "unknown";
  const lengths = headerValues(rawHeaders, "content-length");
  if (lengths.length === 0) return 0;
  const [length] = lengths;
  return lengths.length === 1 && length !== undefined && /^\d{1,15}$/.test(length)
    ? Number(length)
    : "unknown";
}

function routeOf(target: string): Route {
  const path = (target.split("?", 1)[0] ?? "").toLowerCase();
  return DATA_ROUTES.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`)) ?? PUBLIC_ROUTE;
}

function onlyValue(rawHeaders: readonly string[], name: string): string | undefined {
  const values = headerValues(rawHeaders, name);
  return values.length === 1 ? values[0] : undefined;
}
