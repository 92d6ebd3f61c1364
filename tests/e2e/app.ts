/**
 * Scoot as a person has it: the real program on a folder of its own, driven in a real browser. The same specs
 * run over the browser host and, where its binary is there, over Electron (SCOOT_E2E_HOST=electron).
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test as base, type Browser, type ElectronApplication, type Page } from "@playwright/test";
import { chromium, _electron as electron } from "@playwright/test";
import { needsNoSandbox, QUIET_FLAGS } from "../../src/main/hosts/browser/chromium-flags.ts";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

export interface RunOptions {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** One running Scoot with its window. */
export interface RunningApp {
  readonly page: Page;
  /** What the page wrote as errors or warnings, and what it threw. */
  readonly complaints: readonly string[];
  /** Process of the program that owns the records. */
  readonly pid: number;
  /** Ends the program as closing its window does, and waits for it. */
  close(): Promise<void>;
  /** Ends the program without any chance to save. */
  kill(): Promise<void>;
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

async function startBrowser(dataDir: string, options: RunOptions): Promise<RunningApp> {
  const host = spawn(process.execPath, ["src/main/hosts/browser/main.ts", "--data", dataDir, "--no-window"], {
    cwd: ROOT,
    env: { ...process.env, SCOOT_CHECK_OUTPUTS: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: host.stdout }), "line")) as [string];
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
  const page = await context.newPage();
  const complaints = watch(page);
  await page.goto(url);
  return {
    page,
    complaints,
    pid: host.pid ?? 0,
    close: async () => {
      await browser.close();
      await end(host, "SIGTERM");
    },
    kill: async () => {
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
  return {
    page,
    complaints: watch(page),
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
  start: async ({ dataDir }, provide) => {
    const running: RunningApp[] = [];
    const isElectron = process.env["SCOOT_E2E_HOST"] === "electron";
    await provide(async (options = {}) => {
      const app = await (isElectron ? startElectron(dataDir, options) : startBrowser(dataDir, options));
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },
  scoot: async ({ dataDir }, provide) => {
    await provide((...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["src/main/cli/main.ts", ...args, "--data", dataDir],
        { cwd: ROOT, encoding: "utf8", timeout: 60_000 },
      );
      if (status !== 0) throw new Error(`scoot ${args.join(" ")}: ${stderr}`);
      return stdout;
    });
  },
});
export { expect } from "@playwright/test";
