/**
 * Scoot as a person has it: the real program on a folder of its own, driven in a real browser. The same specs
 * run over the browser host and, where its binary is there, over Electron (SCOOT_E2E_HOST=electron).
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  test as base,
  type Browser,
  type ElectronApplication,
  expect,
  type Page,
  type TestInfo,
} from "@playwright/test";
import { chromium, _electron as electron } from "@playwright/test";
import { needsNoSandbox, QUIET_FLAGS } from "../../src/main/hosts/browser/chromium-flags.ts";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";

/** Folder of the program, with a slash at its end. */
export const ROOT = new URL("../../", import.meta.url).pathname;

export interface RunOptions {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** True where the window is Electron's. */
export const isElectron = process.env["SCOOT_E2E_HOST"] === "electron";

/** One running Scoot with its window. */
export interface RunningApp {
  readonly page: Page;
  /** What the page wrote as errors or warnings, and what it threw. A test fails where any is left at its end. */
  readonly complaints: readonly string[];
  /** Complaints that the test itself has caused, such as requests to a program that it has killed. */
  forgive(words: RegExp): void;
  /** Opens the program's address in another tab of the same browser, as after a crash of the page. */
  openAgain(): Promise<Page>;
  /** Process of the program that owns the records. */
  readonly pid: number;
  /** Ends the program as closing its window does, and waits for it. */
  close(): Promise<void>;
  /** Ends the program without any chance to save. */
  kill(): Promise<void>;
}

class Complaints {
  readonly #heard: string[] = [];
  readonly #forgiven: RegExp[] = [];

  watch(page: Page): void {
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      // Of an address only the path: the rest may hold the token or somebody's records.
      const from = URL.parse(message.location().url)?.pathname ?? "";
      this.#heard.push(from === "" ? message.text() : `${message.text()} (${from})`);
    });
    page.on("pageerror", (error) => this.#heard.push(error.message));
  }

  forgive(words: RegExp): void {
    this.#forgiven.push(words);
  }

  get left(): string[] {
    return this.#heard.filter((words) => !this.#forgiven.some((known) => known.test(words)));
  }
}

async function startBrowser(dataDir: string, options: RunOptions): Promise<RunningApp> {
  const host = spawn(process.execPath, ["src/main/hosts/browser/main.ts", "--data", dataDir, "--no-window"], {
    cwd: ROOT,
    env: { ...process.env, SCOOT_CHECK_OUTPUTS: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await Promise.race([
    once(createInterface({ input: host.stdout }), "line").then(([first]) => String(first)),
    once(host, "exit").then(() => "nothing, and ended"),
  ]);
  const url = /http:\/\/\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`the host said no address: ${line}`);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("no Chromium; npm test installs one");
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...QUIET_FLAGS],
    chromiumSandbox: !needsNoSandbox(process.platform, process.getuid?.()),
  });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.scheme ?? "light",
    locale: "en-GB",
    acceptDownloads: true,
  });
  const complaints = new Complaints();
  const openAgain = async () => {
    const page = await context.newPage();
    complaints.watch(page);
    await page.goto(url);
    return page;
  };
  const page = await openAgain();
  return {
    page,
    get complaints() {
      return complaints.left;
    },
    forgive: (words) => complaints.forgive(words),
    openAgain,
    pid: host.pid ?? 0,
    close: async () => {
      await browser.close();
      await end(host, "SIGTERM");
    },
    kill: async () => {
      // Whatever is being asked for at that moment stays unanswered.
      complaints.forgive(/net::ERR_/);
      await end(host, "SIGKILL");
      await browser.close();
    },
  };
}

async function startElectron(dataDir: string, options: RunOptions): Promise<RunningApp> {
  const app: ElectronApplication = await electron.launch({
    args: [".", "--data", dataDir],
    cwd: ROOT,
    colorScheme: options.scheme ?? "light",
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
  const child = app.process();
  const complaints = new Complaints();
  complaints.watch(page);
  return {
    page,
    get complaints() {
      return complaints.left;
    },
    forgive: (words) => complaints.forgive(words),
    openAgain: async () => {
      await page.reload();
      return page;
    },
    pid: child.pid ?? 0,
    close: async () => app.close(),
    kill: async () => end(child, "SIGKILL"),
  };
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

/**
 * Runs a command of the command line on a folder of records and returns what it printed. Throws with what it
 * said where it fails.
 */
export function runScoot(dataDir: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/main/cli/main.ts", ...args, "--data", dataDir],
    { cwd: ROOT, encoding: "utf8", timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`scoot ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Keeps a picture and the outline of each window that is still there, and the log, for whoever looks into a failure. */
async function keepTraces(
  running: readonly RunningApp[],
  dataDir: string,
  testInfo: TestInfo,
): Promise<void> {
  const log = join(dataDir, "logs", "scoot.log");
  if (existsSync(log)) copyFileSync(log, testInfo.outputPath("scoot.log"));
  for (const [at, { page }] of running.entries()) {
    if (page.isClosed()) continue;
    try {
      await page.screenshot({ path: testInfo.outputPath(`window-${at}.png`) });
      writeFileSync(testInfo.outputPath(`outline-${at}.yaml`), await page.locator("body").ariaSnapshot());
    } catch {
      // A window that has crashed shows nothing; the failure itself is what counts.
    }
  }
}

interface Fixtures {
  /** A folder for records that goes away with the test. */
  readonly dataDir: string;
  /** Starts Scoot on the test's folder; whatever is still running ends with the test. */
  readonly start: (options?: RunOptions) => Promise<RunningApp>;
  /** Runs a command of the command line on the test's folder and returns what it printed. */
  readonly scoot: (...args: readonly string[]) => string;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  dataDir: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), "scoot-e2e-"));
    await provide(join(folder, "records"));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  start: async ({ dataDir }, provide, testInfo) => {
    const running: RunningApp[] = [];
    await provide(async (options = {}) => {
      const app = await (isElectron ? startElectron(dataDir, options) : startBrowser(dataDir, options));
      running.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) await keepTraces(running, dataDir, testInfo);
    for (const app of running) await app.close();
    // Content that the page's policy blocks, a React warning, a failed request: all of it is said there.
    for (const app of running) expect(app.complaints, "what the page complained about").toEqual([]);
  },
  scoot: async ({ dataDir }, provide) => {
    await provide((...args) => runScoot(dataDir, ...args));
  },
});
export { expect } from "@playwright/test";
