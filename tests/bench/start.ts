/**
 * From `npm start` (built, warm) to the first screen that can be used: the Record button of Today is there and
 * answers. `--no-window` keeps the app window out; Chromium is running already, as a person's browser host
 * window needs it in either case.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { needsNoSandbox, QUIET_FLAGS } from "../../src/main/hosts/browser/chromium-flags.ts";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";
import { type Result, summarise } from "./lib.ts";

const RUNS = 7;
const ROOT = new URL("../../", import.meta.url).pathname;

export async function benchStart(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "scoot-bench-"));
  const dataDir = join(folder, "records");
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("no Chromium");
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET_FLAGS],
    chromiumSandbox: !needsNoSandbox(process.platform, process.getuid?.()),
  });
  try {
    const seeded = spawn(
      process.execPath,
      ["src/main/cli/main.ts", "diary", "add", "--example", "--shift-to-today", "--data", dataDir].concat(
        ["biscuit", "bruno", "maple", "miso", "otto", "pepper", "ruby", "tofu"].map(
          (name) => `examples/${name}.json`,
        ),
      ),
      { cwd: ROOT, stdio: "ignore" },
    );
    await once(seeded, "exit");
    const served: number[] = [];
    const usable: number[] = [];
    for (let run = -1; run < RUNS; run += 1) {
      const began = performance.now();
      const host = spawn(
        "npm",
        ["start", "--silent", "--", "--data", dataDir, "--host", "browser", "--no-window"],
        {
          cwd: ROOT,
          stdio: ["ignore", "pipe", "inherit"],
          // A group of its own: npm does not hand the signal on to the program that it runs.
          detached: true,
        },
      );
      let url: string | undefined;
      for await (const line of createInterface({ input: host.stdout })) {
        url = /http:\/\/\S+/.exec(line)?.[0];
        if (url !== undefined) break;
      }
      const atAddress = performance.now() - began;
      const page = await (await browser.newContext()).newPage();
      await page.goto(url ?? "");
      await page.getByRole("main").getByText("Ruby").first().waitFor();
      const atScreen = performance.now() - began;
      if (run >= 0) {
        served.push(atAddress);
        usable.push(atScreen);
      }
      await page.context().close();
      process.kill(-(host.pid ?? 0), "SIGTERM");
      if (host.exitCode === null) await once(host, "exit");
    }
    return [
      { what: "`npm start` to the address being served (built, warm)", timing: summarise(served) },
      {
        what: "`npm start` to Today with its animals on the screen (built, warm)",
        timing: summarise(usable),
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
