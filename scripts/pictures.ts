/**
 * `npm run pictures`: the pictures of README and guide, made anew from the examples. They show the program as
 * it is; nothing in them is drawn by hand.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Page } from "playwright-core";
import { needsNoSandbox, QUIET_FLAGS } from "../src/main/hosts/browser/chromium-flags.ts";
import { buildIfNeeded } from "./lib/build.ts";
import { ensureChromium } from "./lib/chromium.ts";
import { ROOT, runNode } from "./lib/run.ts";

const PICTURES = join(ROOT, "docs", "pictures");

/** A picture of a screen: where to go, and what to do before it is taken. */
interface Shot {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
}

async function openAnimal(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Animals" }).first().click();
  await page.getByText(name, { exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: new RegExp(name) }).waitFor();
}

const shots: readonly Shot[] = [
  { name: "today", prepare: async (page) => page.getByText("Ruby").first().waitFor() },
  { name: "animal-page", prepare: async (page) => openAnimal(page, "Biscuit") },
  {
    name: "record-sheet",
    prepare: async (page) => {
      await openAnimal(page, "Bruno");
      await page.keyboard.press("n");
      await page.getByRole("dialog").waitFor();
    },
  },
];

async function takeScreens(dataDir: string, executablePath: string): Promise<void> {
  const host = spawn(process.execPath, ["src/main/hosts/browser/main.ts", "--data", dataDir, "--no-window"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: host.stdout }), "line")) as [string];
  const url = /http:\/\/\S+/.exec(line)?.[0] ?? "";
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET_FLAGS],
    chromiumSandbox: !needsNoSandbox(process.platform, process.getuid?.()),
  });
  try {
    for (const scheme of ["light", "dark"] as const) {
      for (const { name, prepare } of shots) {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 800 },
          colorScheme: scheme,
          reducedMotion: "reduce",
          locale: "en-GB",
        });
        const page = await context.newPage();
        await page.goto(url);
        await prepare(page);
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) });
        await context.close();
      }
    }
  } finally {
    await browser.close();
    host.kill("SIGTERM");
    if (host.exitCode === null) await once(host, "exit");
  }
}

async function takePaper(dataDir: string, folder: string): Promise<void> {
  const pdf = join(folder, "summary.pdf");
  const made = await runNode(
    [
      "src/main/cli/main.ts",
      "summary",
      "--animal",
      "Biscuit",
      "--out",
      pdf,
      "--paper",
      "a4",
      "--data",
      dataDir,
    ],
    { output: "collect" },
  );
  if (made.code !== 0) throw new Error(made.output);
  const { status } = spawnSync("pdftoppm", [
    "-r",
    "110",
    "-png",
    "-f",
    "1",
    "-l",
    "1",
    "-singlefile",
    pdf,
    join(PICTURES, "summary"),
  ]);
  if (status !== 0) throw new Error("pdftoppm could not turn the page into a picture");
}

const executablePath = await ensureChromium();
await buildIfNeeded();
const folder = mkdtempSync(join(tmpdir(), "scoot-pictures-"));
try {
  mkdirSync(PICTURES, { recursive: true });
  const dataDir = join(folder, "records");
  const examples = readdirSync(join(ROOT, "examples"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => join("examples", name));
  const added = await runNode(
    ["src/main/cli/main.ts", "diary", "add", "--shift-to-today", "--example", "--data", dataDir, ...examples],
    { output: "collect" },
  );
  if (added.code !== 0) throw new Error(added.output);
  await takePaper(dataDir, folder);
  await takeScreens(dataDir, executablePath);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
