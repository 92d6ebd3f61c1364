/** One vet-visit summary as a PDF: the first (Chromium starts), then warm, beside the same page merely loaded. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import type { Context } from "../../src/main/core/context.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { addDiary } from "../../src/main/core/exchange/diary.ts";
import { printSummary } from "../../src/main/core/features/summary/pdf.ts";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";
import { createPorts, RENDERER_DIR } from "../../src/main/hosts/browser/ports.ts";
import { createPdfPrinter, type PrintAddress } from "../../src/main/hosts/browser/print-pdf.ts";
import { startServer } from "../../src/main/hosts/browser/server.ts";
import { TestLog } from "../support/ports.ts";
import { measure, type Result, summarise } from "./lib.ts";

const FIRST = 3;
const WARM = 20;

async function withPrinter<T>(dataDir: string, work: (context: Context) => Promise<T>): Promise<T> {
  const executable = findChromium();
  if (executable === null) throw new Error("no Chromium");
  const address = Promise.withResolvers<PrintAddress>();
  const printer = createPdfPrinter({ executable, address: address.promise });
  const log = new TestLog();
  const { core, context } = await openCore(
    createPorts({ dataDir, rendererDir: RENDERER_DIR, log, printPdf: printer.print }),
  );
  const server = await startServer({ core, log });
  address.resolve({ origin: server.origin, token: server.token });
  try {
    return await work(context);
  } finally {
    await Promise.all([server.close(), printer.close()]);
    await core.close();
  }
}

export async function benchSummaryPdf(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "scoot-bench-"));
  const dataDir = join(folder, uuidv7());
  try {
    const diary: unknown = JSON.parse(
      readFileSync(new URL("../../examples/biscuit.json", import.meta.url), "utf8"),
    );
    const print = async (context: Context) => {
      const { animal_id } = await addDiary(context, diary, { file: "biscuit.json" });
      return async () =>
        printSummary(context, { animal_id, from: "2025-07-12", to: "2026-07-12", paper: "a4" });
    };
    const firsts: number[] = [];
    for (let run = 0; run < FIRST; run += 1) {
      await withPrinter(dataDir, async (context) => {
        const once = await print(context);
        const began = performance.now();
        await once();
        firsts.push(performance.now() - began);
      });
    }
    const warm = await withPrinter(dataDir, async (context) => measure(WARM, await print(context), 3));
    return [
      { what: "One summary PDF, the first (Chromium starts)", timing: summarise(firsts) },
      {
        what: "One summary PDF, warm",
        timing: warm,
        goal: { words: "p95 under 1 s", met: warm.p95 < 1_000 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
