import type { BrowserWindowConstructorOptions, WebPreferences } from "electron";
import { mayServe, ORIGIN } from "./protocol.ts";

export interface WindowSituation {
  /** True while Scoot is run from its sources; gives developer tools. */
  readonly development: boolean;
}

/** Web preferences of every window: a plain web page in the sandbox, without any bridge to Node. */
export function webPreferences({ development }: WindowSituation): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries come from a server.
    spellcheck: false,
    devTools: development,
  };
}

/** Options of the one visible window. It is shown when its first picture is ready. */
export function windowOptions(situation: WindowSituation): BrowserWindowConstructorOptions {
  return {
    title: "Scoot",
    width: 1280,
    height: 860,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    // The one plugin that Chromium still has is its own PDF viewer, which shows the preview of a report.
    webPreferences: { ...webPreferences(situation), plugins: true },
  };
}

/** Options of the hidden window that is turned into a PDF. */
export function printWindowOptions(): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 1024,
    height: 1400,
    skipTaskbar: true,
    // A hidden page that is throttled draws its charts late or never.
    webPreferences: { ...webPreferences({ development: false }), backgroundThrottling: false },
  };
}

/** Chromium's own PDF viewer: files of the binary, not of a network. */
const PDF_VIEWER = [
  "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/",
  "chrome://resources/",
  "chrome-untrusted://resources/",
] as const;

/** True for bytes that a page of the app made itself, for example a PDF that it was given by the core. */
function isOwnBlob(url: string): boolean {
  return url.startsWith(`blob:${ORIGIN}/`);
}

/**
 * Says whether a page may go to an address by itself. The main frame: pages of the app, nothing else; the wire
 * is not a page. A frame inside a page: also a blob of the app and the PDF viewer, for the preview of a report.
 */
export function mayNavigate(url: string, mainFrame = true): boolean {
  if (mayServe(url)) return !/^\/rpc(\/|$)/.test(new URL(url).pathname);
  return !mainFrame && (isOwnBlob(url) || url.startsWith(PDF_VIEWER[0]));
}

/**
 * What a session may load: the app, bytes that a page of the app already holds, and the PDF viewer.
 * Nothing from a network.
 */
export function mayLoad(url: string, { development }: WindowSituation): boolean {
  if (mayServe(url) || isOwnBlob(url) || url.startsWith("data:")) return true;
  if (PDF_VIEWER.some((start) => url.startsWith(start))) return true;
  return development && url.startsWith("devtools://devtools/");
}

/** What becomes of a wish to open a window: never a window; a link of the web goes to the external-link gate. */
export interface OpenDecision {
  readonly action: "deny";
  /** The address to put before the gate, or null where the wish is dropped in silence. */
  readonly gate: string | null;
}

/** Decides about `window.open`, `target=_blank`, a middle click. The gate, not this function, judges the link. */
export function openDecision(url: string): OpenDecision {
  return { action: "deny", gate: /^(https?|mailto):/i.test(url) ? url : null };
}

export const LINK_REFUSED = "SC-301";
export const LINK_REFUSED_WORDS = "Scoot does not open this kind of link. SC-301";
const LONGEST_LINK = 2048;

export type LinkDecision =
  | { readonly allowed: true; readonly url: string }
  | { readonly allowed: false; readonly code: typeof LINK_REFUSED; readonly message: string };

const REFUSED: LinkDecision = { allowed: false, code: LINK_REFUSED, message: LINK_REFUSED_WORDS };

// Control characters, line separators, and marks that hide or turn the direction of what the user is shown.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const HIDDEN_ENCODED = /%(0[0-9a-f]|1[0-9a-f]|7f)/i;

/**
 * Judges a link that would leave Scoot: https and mailto only, no credentials, nothing hidden, at most 2,048
 * characters. The address that is given back is the parsed one: plain ASCII, as the user is shown it.
 */
export function externalLink(raw: string): LinkDecision {
  if (raw.length > LONGEST_LINK || HIDDEN.test(raw) || raw.includes("\\")) return REFUSED;
  const url = URL.parse(raw);
  if (url === null || url.href.length > LONGEST_LINK) return REFUSED;
  switch (url.protocol) {
    case "https:":
      // Without the two slashes the parser guesses a host.
      if (!/^https:\/\/[^/]/i.test(raw) || url.host === "") return REFUSED;
      if (url.username !== "" || url.password !== "" || authorityHasAt(raw)) return REFUSED;
      return { allowed: true, url: url.href };
    case "mailto:":
      return mayWriteTo(raw, url) ? { allowed: true, url: url.href } : REFUSED;
    default:
      return REFUSED;
  }
}

/** An empty user name (`https://@host/`) leaves no trace in the parsed address, but was meant to mislead. */
function authorityHasAt(raw: string): boolean {
  return /^https:\/\/[^/?#]*@/i.test(raw);
}

/** Some mail programs take `attach=/some/file` from a link, and line breaks as more headers. */
function mayWriteTo(raw: string, url: URL): boolean {
  if (!/^mailto:[^/?]+@[^/?]+/i.test(raw) || HIDDEN_ENCODED.test(url.pathname)) return false;
  for (const [key, value] of url.searchParams) {
    const name = key.toLowerCase();
    if (name !== "subject" && name !== "body") return false;
    if (name === "subject" && HIDDEN.test(value)) return false;
  }
  return true;
}

/** The only permission a page gets is writing text to the clipboard after a click. */
export function mayHavePermission(name: string): boolean {
  return name === "clipboard-sanitized-write";
}

/**
 * Switches of Chromium that keep it off the network, besides the filter of each session:
 * no name and no address can be resolved, so no service of the browser itself gets out either.
 */
export const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-quic"],
  ["no-pings"],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
];
