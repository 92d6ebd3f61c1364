import { defineConfig } from "@playwright/test";

/**
 * End-to-end tests: real Chromium over the real browser host, or Electron where SCOOT_E2E_HOST says so and its
 * binary is there. `npm test` builds first and sets SCOOT_CHROMIUM.
 */
export default defineConfig({
  testDir: "tests/e2e/specs",
  // Each test starts a program of its own; two cores carry two.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A control that is not there is said so, long before the whole test is over.
  use: { actionTimeout: 20_000 },
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  reporter: "list",
  outputDir: "test-results",
});
