import { defineConfig } from "vitest/config";

/** `npm test` asks for a report in a file; a person in a terminal doesn't. */
const report = process.env["SCOOT_TEST_REPORT"];

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{unit,property,migrations,contract,faults}/**/*.test.ts"],
    // Child processes, as better-sqlite3 and the fault tests kill, lock and change the zone of whole processes.
    pool: "forks",
    // Every output of the core is parsed with its schema in tests.
    env: { SCOOT_CHECK_OUTPUTS: "1" },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
