import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashSources, isBuilt } from "../../scripts/lib/build.ts";
import { isDebianLike } from "../../scripts/lib/chromium.ts";
import { chooseHost, electronCannotRun, type HostQuestion } from "../../scripts/lib/electron.ts";
import { nodeComplaint } from "../../scripts/lib/node-version.ts";
import { parseStartOptions } from "../../scripts/lib/start-app.ts";
import {
  complaintAbout,
  readPlaywrightReport,
  readVitestReport,
  summaryLine,
} from "../../scripts/lib/test-report.ts";
import { temporaryFolder } from "../support/loopback.ts";

describe("the choice of the host", () => {
  const desktop: HostQuestion = {
    wanted: null,
    window: true,
    display: true,
    ci: false,
    electronInstalled: false,
    fetchFailedBefore: false,
  };

  test.each([
    ["a desktop without Electron's binary", {}, "fetch-electron"],
    ["a desktop with it", { electronInstalled: true }, "electron"],
    ["a desktop where fetching has failed", { fetchFailedBefore: true }, "browser"],
    ["continuous integration", { ci: true }, "browser"],
    ["a server without a display", { display: false, electronInstalled: true }, "browser"],
    ["--no-window", { window: false, electronInstalled: true }, "browser"],
    ["--host browser", { wanted: "browser", electronInstalled: true }, "browser"],
    ["--host electron", { wanted: "electron", ci: true, fetchFailedBefore: true }, "fetch-electron"],
    ["--host electron with its binary", { wanted: "electron", electronInstalled: true }, "electron"],
  ] as const)("%s", (_name, answers, expected) => {
    expect(chooseHost({ ...desktop, ...answers })).toBe(expected);
  });

  test("Electron that can't run is told from Electron that was closed or refused", () => {
    const ended = (code: number | null, signal: NodeJS.Signals | null) => ({ code, signal, output: "" });
    expect(electronCannotRun(ended(127, null), 200)).toBe(true);
    expect(electronCannotRun(ended(null, "SIGTRAP"), 200)).toBe(true);
    expect(electronCannotRun(ended(null, null), 20)).toBe(true);
    expect(electronCannotRun(ended(0, null), 200)).toBe(false);
    expect(electronCannotRun(ended(1, null), 200)).toBe(false);
    expect(electronCannotRun(ended(null, "SIGTERM"), 200)).toBe(false);
    expect(electronCannotRun(ended(null, "SIGSEGV"), 60_000)).toBe(false);
  });
});

describe("the options of npm start", () => {
  test("are read", () => {
    expect(parseStartOptions(["--data", "/x/y", "--host", "browser", "--no-window"])).toEqual({
      dataDir: "/x/y",
      host: "browser",
      window: false,
      verbose: false,
    });
  });

  test.each([[["--host", "firefox"]], [["--nonsense"]], [["extra"]]])("%j is refused", (args) => {
    expect(() => parseStartOptions(args)).toThrow();
  });

  test("an old Node is explained", () => {
    expect(nodeComplaint("20.19.0")).toContain("Node 22 or newer");
    expect(nodeComplaint("v24.1.0")).toBeNull();
  });
});

describe("the build", () => {
  test("is needed until its stamp fits the sources, and after each change", () => {
    const folder = temporaryFolder();
    try {
      const write = (name: string, text: string): void => {
        mkdirSync(join(folder.path, name, ".."), { recursive: true });
        writeFileSync(join(folder.path, name), text);
      };
      write("src/renderer/main.tsx", "1");
      write("package.json", "{}");
      expect(isBuilt(folder.path)).toBe(false);
      write("out/renderer/index.html", "<!doctype html>");
      write("out/main/main.js", "");
      expect(isBuilt(folder.path)).toBe(false);
      write("out/build-stamp.txt", `${hashSources(folder.path)}\n`);
      expect(isBuilt(folder.path)).toBe(true);
      write("src/renderer/main.tsx", "2");
      expect(isBuilt(folder.path)).toBe(false);
    } finally {
      folder.remove();
    }
  });
});

describe("the sum of the tests", () => {
  const vitest = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
  };

  test("is read from both reports", () => {
    expect(readVitestReport(vitest)).toEqual({ passed: 5, failed: 0, skipped: 1 });
    expect(
      readPlaywrightReport({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 0 }, errors: [] }),
    ).toEqual({
      passed: 4,
      failed: 0,
      skipped: 0,
    });
    expect(readVitestReport({ stats: {} })).toBeNull();
    expect(readPlaywrightReport(vitest)).toBeNull();
    expect(readPlaywrightReport(null)).toBeNull();
  });

  test("counts a file that could not be loaded, and an error outside every test", () => {
    const broken = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(readVitestReport({ ...vitest, numFailedTests: 1, testResults: [broken, failing] })?.failed).toBe(
      2,
    );
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    expect(readPlaywrightReport({ stats, errors: [{ message: "x" }] })?.failed).toBe(1);
  });

  test("never says that all is well when a suite crashed, ran nothing or ended badly", () => {
    const good = { name: "a", tally: { passed: 2, failed: 0, skipped: 0 }, exitCode: 0 };
    expect(summaryLine([good, good])).toBe("4 passed, 0 failed");
    expect(summaryLine([good, { name: "b", tally: null, exitCode: null }])).toBe("2 passed, 1 failed");
    const empty = { name: "b", tally: { passed: 0, failed: 0, skipped: 3 }, exitCode: 0 };
    expect(summaryLine([good, empty])).toBe("2 passed, 1 failed, 3 skipped");
    expect(complaintAbout({ ...good, exitCode: 1 })).toContain("exit code 1");
    expect(complaintAbout(good)).toBeNull();
  });

  test("Debian and its children are told from the rest", () => {
    expect(isDebianLike('NAME="Debian"\nID=debian\n')).toBe(true);
    expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
    expect(isDebianLike('NAME="not debian"\nID=fedora\n')).toBe(false);
  });
});
