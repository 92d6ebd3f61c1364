import type { Browser, Page } from "playwright-core";
import type { Paper, PdfRequest } from "../../core/ports.ts";
import { needsNoSandbox, QUIET_FLAGS } from "./chromium-flags.ts";

/** What the printer needs of the server; known only after the server listens. */
export interface PrintAddress {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly token: string;
}

export interface PdfPrinterOptions {
  /** Path of the Chromium, Chrome or Edge to run. */
  readonly executable: string;
  /** Printing waits for it: the core gets its printer before the server has a port. */
  readonly address: Promise<PrintAddress>;
  /** How long an unused browser is kept, in milliseconds. */
  readonly idleMs?: number;
  /** How long a page may take to say that it is ready, in milliseconds. */
  readonly readyMs?: number;
}

export interface PdfPrinter {
  /** Renders one page of the print route. Rejects with an Error when Chromium or the page fails. */
  readonly print: (request: PdfRequest) => Promise<Uint8Array>;
  /** Ends the browser. Safe to call twice; a print under way rejects. */
  readonly close: () => Promise<void>;
}

const FORMATS: Readonly<Record<Paper, string>> = { a4: "A4", letter: "Letter" };

/**
 * Turns pages of the print route into tagged PDFs with one hidden Chromium, which is started at the first print,
 * reused, and ended when it has been idle for a minute.
 */
export function createPdfPrinter(options: PdfPrinterOptions): PdfPrinter {
  const idleMs = options.idleMs ?? 60_000;
  const readyMs = options.readyMs ?? 20_000;
  let starting: Promise<Browser> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let underWay = 0;
  let closed = false;

  const browser = async (): Promise<Browser> => {
    starting ??= launch(options.executable).then(
      (started) => {
        // A browser that crashed or was closed is replaced at the next print.
        started.once("disconnected", () => (starting = undefined));
        return started;
      },
      (error: unknown) => {
        starting = undefined;
        throw error;
      },
    );
    return await starting;
  };

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const current = starting;
    starting = undefined;
    await current?.then(
      (started) => started.close(),
      () => undefined,
    );
  };

  return {
    print: async (request) => {
      if (closed) throw new Error("The printer is closed");
      clearTimeout(idle);
      underWay += 1;
      try {
        const address = await options.address;
        return await printPage(await browser(), address, request, readyMs);
      } finally {
        underWay -= 1;
        if (underWay === 0 && !closed) idle = setTimeout(() => void end(), idleMs).unref();
      }
    },
    close: async () => {
      closed = true;
      await end();
    },
  };
}

/**
 * The page's full address with the token in its fragment.
 * Throws when the path is not one of the print route: Chromium must never be sent anywhere else.
 */
export function printUrl(address: PrintAddress, path: string): string {
  const url = new URL(path, address.origin);
  if (!path.startsWith("/print/") || url.origin !== address.origin || !url.pathname.startsWith("/print/")) {
    throw new Error("Not a path of the print route");
  }
  url.hash = `t=${address.token}`;
  return url.href;
}

/** True for the only requests that a printed page may make. */
export function isOwnRequest(url: string, origin: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}

async function launch(executable: string): Promise<Browser> {
  // Loading Playwright takes longer than everything else at start, and most starts print nothing.
  const { chromium } = await import("playwright-core");
  return await chromium.launch({
    executablePath: executable,
    headless: true,
    args: [...QUIET_FLAGS],
    // Playwright leaves Chromium's sandbox off unless asked.
    chromiumSandbox: !needsNoSandbox(process.platform, process.getuid?.()),
    // The host ends the browser itself, after the core is closed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function printPage(
  browser: Browser,
  address: PrintAddress,
  request: PdfRequest,
  readyMs: number,
): Promise<Uint8Array> {
  const url = printUrl(address, request.path);
  const context = await browser.newContext({ serviceWorkers: "block", acceptDownloads: false });
  try {
    await context.route("**/*", async (route) => {
      if (isOwnRequest(route.request().url(), address.origin)) await route.continue();
      else await route.abort("blockedbyclient");
    });
    const page = await context.newPage();
    const response = await page.goto(url, { waitUntil: "commit", timeout: readyMs });
    if (response?.ok() !== true)
      throw new Error(`The print page answered ${response?.status() ?? "nothing"}`);
    await untilReady(page, readyMs);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      format: FORMATS[request.paper],
    });
    return new Uint8Array(pdf);
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** Waits for `data-print-ready` on the root element. A selector needs no evaluated script, so the CSP stays as it is. */
async function untilReady(page: Page, readyMs: number): Promise<void> {
  const decided = page.locator('html[data-print-ready="yes"], html[data-print-ready="failed"]');
  try {
    await decided.waitFor({ state: "attached", timeout: readyMs });
  } catch (error) {
    throw new Error(`The print page was not ready after ${readyMs / 1000} seconds`, { cause: error });
  }
  if ((await decided.getAttribute("data-print-ready")) === "failed") {
    throw new Error("The print page reported a failure");
  }
}
