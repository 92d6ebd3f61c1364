import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "./lib/build.ts";
import { ensureChromium } from "./lib/chromium.ts";
import { runNode } from "./lib/run.ts";
import {
  complaintAbout,
  readPlaywrightReport,
  readVitestReport,
  summaryLine,
  type SuiteResult,
  type Tally,
} from "./lib/test-report.ts";

/**
 * `npm test`: every suite one after the other, then one line with the sum. `--full` makes the fault and load
 * tests run at their whole counts.
 */
async function testAll(full: boolean): Promise<number> {
  const reports = mkdtempSync(join(tmpdir(), "scoot-test-"));
  process.once("exit", () => rmSync(reports, { recursive: true, force: true }));
  const env = { ...(full ? { SCOOT_TEST_FULL: "1" } : {}), SCOOT_CHROMIUM: await ensureChromium() };
  await buildIfNeeded();

  const vitestReport = join(reports, "vitest.json");
  const vitest = await runNode(["node_modules/vitest/vitest.mjs", "run"], {
    env: { ...env, SCOOT_TEST_REPORT: vitestReport },
  });
  const playwrightReport = join(reports, "playwright.json");
  const playwright = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });

  const suites: SuiteResult[] = [
    { name: "vitest", tally: readReport(vitestReport, readVitestReport), exitCode: vitest.code },
    {
      name: "playwright",
      tally: readReport(playwrightReport, readPlaywrightReport),
      exitCode: playwright.code,
    },
  ];
  const complaints = suites.map(complaintAbout).filter((complaint) => complaint !== null);
  process.stdout.write("\n");
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
  process.stdout.write(`${summaryLine(suites)}\n`);
  return complaints.length === 0 ? 0 : 1;
}

function readReport(file: string, read: (report: unknown) => Tally | null): Tally | null {
  if (!existsSync(file)) return null;
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

try {
  const { values } = parseArgs({ options: { full: { type: "boolean", default: false } } });
  process.exitCode = await testAll(values.full);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}
