import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";
import { createPdfPrinter, type PdfPrinter } from "../../src/main/hosts/browser/print-pdf.ts";
import { type LoopbackServer, startServer } from "../../src/main/hosts/browser/server.ts";
import { memoryLog, temporaryFolder, tinyCore } from "../support/loopback.ts";

/** Real PDFs by the Chromium of this computer, from pages as strict as Scoot's own. */
const executable = findChromium();
const folder = temporaryFolder();
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let elsewhere: Server;
let hitsElsewhere = 0;
let server: LoopbackServer;
let printer: PdfPrinter;

/** A page that fetches its record with the token of its fragment, as the print route does. */
const SCRIPT = `
  const token = location.hash.slice("#t=".length);
  const state = location.pathname.split("/").at(-1);
  const answer = await fetch("/rpc/record", { headers: { authorization: "Bearer " + token } });
  document.querySelector("p").textContent = answer.ok ? await answer.text() : "refused " + answer.status;
  if (state !== "never") document.documentElement.dataset.printReady = state;
`;

function page(attack: string): string {
  return `<!doctype html><html lang="en"><title>Report</title><link rel="stylesheet" href="/assets/print.css">
    <h1>Report</h1><p></p>${attack}<script type="module" src="/assets/print.js"></script></html>`;
}

beforeAll(async () => {
  elsewhere = createServer((_request, response) => {
    hitsElsewhere += 1;
    response.end("elsewhere");
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const attack = `<img src="${foreign}/a.png"><iframe src="${foreign}/frame"></iframe>
    <link rel="stylesheet" href="${foreign}/a.css"><script src="${foreign}/a.js"></script>
    <object data="file:///etc/passwd"></object><iframe src="file:///etc/passwd"></iframe>
    <link rel="prefetch" href="${foreign}/p"><video src="${foreign}/v"></video>`;

  const core = tinyCore((request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/rpc/record") return new Response("Maple weighs 24.3 kg");
    if (pathname === "/assets/print.js")
      return new Response(SCRIPT, { headers: { "content-type": "text/javascript" } });
    if (pathname === "/assets/print.css") {
      return new Response("@page { size: 100mm 150mm }", { headers: { "content-type": "text/css" } });
    }
    if (pathname.startsWith("/print/missing")) return new Response("no", { status: 404 });
    const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
    // The open page has no policy at all, so that only the printer's own filter stands.
    if (!pathname.startsWith("/print/open/")) headers["content-security-policy"] = POLICY;
    return new Response(page(attack), { headers });
  });
  server = await startServer({ core, log: memoryLog() });
  printer = createPdfPrinter({
    executable: executable ?? "",
    address: Promise.resolve({ origin: server.origin, token: server.token }),
    readyMs: 4_000,
    idleMs: 500,
  });
});

afterAll(async () => {
  await printer.close();
  await server.close();
  elsewhere.close();
  folder.remove();
});

function inspect(pdf: Uint8Array): { readonly info: string; readonly text: string } {
  const file = join(folder.path, "print.pdf");
  writeFileSync(file, pdf);
  const options = { encoding: "utf8" } as const;
  return {
    info: execFileSync("pdfinfo", [file], options),
    text: execFileSync("pdftotext", [file, "-"], options),
  };
}

/** Command lines of the browsers that this process started. */
function browsers(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        return parent === String(process.pid) ? [readFileSync(`/proc/${pid}/cmdline`, "utf8")] : [];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes("--headless"));
}

describe.skipIf(executable === null)("a PDF from the browser host", () => {
  test("is tagged real text in the size that the page asks for, with what only the token can fetch", async () => {
    const { info, text } = inspect(await printer.print({ path: "/print/report/yes?x=1", paper: "a4" }));
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    // 100 mm × 150 mm in points, to the pixel
    expect(info).toMatch(/^Page size:\s+28[23]\.\d+ x 42[45]\.\d+ pts/m);
    expect(text).toContain("Maple weighs 24.3 kg");
    expect(text).not.toContain("root:");
  }, 30_000);

  test("asks nobody but its own origin, even where the page's policy would let it", async () => {
    const { text } = inspect(await printer.print({ path: "/print/open/yes", paper: "letter" }));
    expect(text).toContain("Maple");
    expect(text).not.toContain("root:");
    expect(text).not.toContain("elsewhere");
    expect(hitsElsewhere).toBe(0);

    // The control: the same page in a browser without the filter does ask elsewhere.
    const { chromium } = await import("playwright-core");
    const unfiltered = await chromium.launch({ executablePath: executable ?? "" });
    try {
      const tab = await unfiltered.newPage();
      await tab.goto(`${server.origin}/print/open/yes`);
      expect(hitsElsewhere).toBeGreaterThan(0);
    } finally {
      await unfiltered.close();
    }
  }, 30_000);

  test("reuses one browser for several at once, and never shows the token on its command line", async () => {
    const pdfs = await Promise.all(
      [1, 2, 3].map((number) => printer.print({ path: `/print/${number}/yes`, paper: "a4" })),
    );
    expect(pdfs.map((pdf) => Buffer.from(pdf.subarray(0, 5)).toString())).toEqual([
      "%PDF-",
      "%PDF-",
      "%PDF-",
    ]);
    if (process.platform !== "linux") return;
    expect(browsers()).toHaveLength(1);
    expect(browsers().join("")).not.toContain(server.token);
  }, 30_000);

  test.each([
    ["/print/report/failed", "reported a failure"],
    ["/print/report/never", "not ready after 4 seconds"],
    ["/print/missing", "answered 404"],
    ["/rpc/record", "print route"],
  ])(
    "of %s is an error",
    async (path, words) => {
      await expect(printer.print({ path, paper: "a4" })).rejects.toThrow(words);
    },
    30_000,
  );

  test.skipIf(process.platform !== "linux")(
    "leaves no browser behind once idle, and a new one starts when needed",
    async () => {
      await printer.print({ path: "/print/report/yes", paper: "a4" });
      await expect.poll(browsers, { timeout: 10_000 }).toEqual([]);
      const again = await printer.print({ path: "/print/report/yes", paper: "a4" });
      expect(again.length).toBeGreaterThan(1_000);
      await printer.close();
      await expect(printer.print({ path: "/print/report/yes", paper: "a4" })).rejects.toThrow("closed");
      await expect.poll(browsers, { timeout: 10_000 }).toEqual([]);
    },
    30_000,
  );
});
