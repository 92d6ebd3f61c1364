/** What a suite came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface SuiteResult {
  readonly name: string;
  /** Null when the suite left no readable report: it crashed. */
  readonly tally: Tally | null;
  readonly exitCode: number | null;
}

/** Reads Vitest's JSON report. A file that could not be loaded counts as one failed test. Null when it is no report. */
export function readVitestReport(report: unknown): Tally | null {
  const numbers = fieldsOf(report, ["numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests"]);
  if (numbers === null || !isRecord(report) || !Array.isArray(report["testResults"])) return null;
  const [passed = 0, failed = 0, pending = 0, todo = 0] = numbers;
  const unloadable = report["testResults"].filter(
    (file: unknown) =>
      isRecord(file) &&
      file["status"] === "failed" &&
      Array.isArray(file["assertionResults"]) &&
      !file["assertionResults"].some((test: unknown) => isRecord(test) && test["status"] === "failed"),
  ).length;
  return { passed, failed: failed + unloadable, skipped: pending + todo };
}

/**
 * Reads Playwright's JSON report. A test that passed only when repeated counts as passed; an error outside every
 * test counts as one failed test. Null when it is no report.
 */
export function readPlaywrightReport(report: unknown): Tally | null {
  if (!isRecord(report)) return null;
  const numbers = fieldsOf(report["stats"], ["expected", "flaky", "unexpected", "skipped"]);
  if (numbers === null) return null;
  const [expected = 0, flaky = 0, unexpected = 0, skipped = 0] = numbers;
  const errors = Array.isArray(report["errors"]) ? report["errors"].length : 0;
  return { passed: expected + flaky, failed: unexpected + errors, skipped };
}

/** What is wrong with a suite, or null: a crash, no test at all, a failed test, an exit code that says more. */
export function complaintAbout(suite: SuiteResult): string | null {
  if (suite.tally === null)
    return `${suite.name}: crashed without a report (exit code ${suite.exitCode ?? "none"})`;
  const { passed, failed, skipped } = suite.tally;
  if (failed > 0) return `${suite.name}: ${failed} of ${passed + failed} failed`;
  if (passed === 0) return `${suite.name}: no test was run (${skipped} skipped)`;
  if (suite.exitCode !== 0) return `${suite.name}: ended with exit code ${suite.exitCode ?? "none"}`;
  return null;
}

/** The last line of `npm test`. A suite that is wrong without a failed test counts as one failure. */
export function summaryLine(suites: readonly SuiteResult[]): string {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const suite of suites) {
    passed += suite.tally?.passed ?? 0;
    skipped += suite.tally?.skipped ?? 0;
    const counted = suite.tally?.failed ?? 0;
    failed += counted === 0 && complaintAbout(suite) !== null ? 1 : counted;
  }
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function fieldsOf(value: unknown, names: readonly string[]): number[] | null {
  if (!isRecord(value)) return null;
  const numbers = names.map((name) => value[name]);
  return numbers.every((number): number is number => typeof number === "number") ? numbers : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
