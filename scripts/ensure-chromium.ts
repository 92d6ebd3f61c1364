import { ensureChromium } from "./lib/chromium.ts";

/** Finds a Chromium or installs one; the last line is its path. */
try {
  process.stdout.write(`${await ensureChromium()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
