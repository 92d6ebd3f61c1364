import { BrowserWindow, type PrintToPDFOptions, type Session } from "electron";
import type { Paper, PdfRequest } from "../../core/ports.ts";
import { mayServe, ORIGIN } from "./protocol.ts";
import { printWindowOptions } from "./window-policy.ts";

/** In memory, as it has no `persist:`; apart from the session that the user sees. */
export const PRINT_PARTITION = "scoot-print";

export interface PrintTiming {
  /** How long a page may take from the start of loading, in milliseconds. */
  readonly patience: number;
  /** Pause between two looks at the page, in milliseconds. */
  readonly pause: number;
}

const TIMING: PrintTiming = { patience: 20_000, pause: 50 };

/** The address of a print page, or null when the path leaves the print route. */
export function printUrl(path: string): string | null {
  if (!path.startsWith("/print/") || !mayServe(ORIGIN + path)) return null;
  const url = new URL(ORIGIN + path);
  // Dots, also encoded ones, are resolved by now: "/print/../rpc/x" is "/rpc/x".
  return url.pathname.startsWith("/print/") ? url.href : null;
}

const PAGE_SIZES: Readonly<Record<Paper, "A4" | "Letter">> = { a4: "A4", letter: "Letter" };

/** Settings of the PDF: the page's own CSS decides; real text, tagged, with an outline. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    pageSize: PAGE_SIZES[paper],
  };
}

/**
 * Loads a print page in a hidden sandboxed window, waits until it calls itself ready, and prints it.
 * The window goes away whatever happens.
 *
 * @throws Error when the path is no print page, the page fails, or patience runs out.
 */
export async function renderPdf(
  request: PdfRequest,
  session: Session,
  timing: PrintTiming = TIMING,
): Promise<Uint8Array> {
  const url = printUrl(request.path);
  if (url === null) throw new Error("The path is not a print page.");
  const options = printWindowOptions();
  const window = new BrowserWindow({
    ...options,
    webPreferences: { ...options.webPreferences, session },
  });
  const deadline = new AbortController();
  try {
    // A page whose process has died never answers, so every wait runs against the two ends below.
    return await Promise.race([
      print(window, url, request.paper, timing.pause, deadline.signal),
      crash(window),
      tooLate(timing.patience, deadline.signal),
    ]);
  } finally {
    deadline.abort();
    window.destroy();
  }
}

async function print(
  window: BrowserWindow,
  url: string,
  paper: Paper,
  pause: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  await window.loadURL(url);
  while (!signal.aborted) {
    const state: unknown = await window.webContents.executeJavaScript(
      "document.documentElement.dataset.printReady",
    );
    if (state === "yes") return window.webContents.printToPDF(pdfOptions(paper));
    if (state === "failed") throw new Error("The print page could not read its records.");
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error("The print page was given up.");
}

function crash(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    window.webContents.once("render-process-gone", (_event, details) => {
      reject(new Error(`The print page stopped working: ${details.reason}.`));
    });
  });
}

function tooLate(patience: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The print page was not ready after ${patience / 1000} s.`));
    }, patience);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
