import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { findChromium } from "../../src/main/hosts/browser/find-chromium.ts";
import { run, runNode } from "./run.ts";

/** What the tests need of a Debian or Ubuntu computer: the browser, the PDF tools, and letters for every language. */
const DEBIAN_NEEDS = [
  { package: "chromium", isThere: (): boolean => findChromium() !== null },
  { package: "poppler-utils", isThere: (): boolean => inPath("pdftotext") && inPath("pdfinfo") },
  { package: "fonts-noto-core", isThere: (): boolean => existsSync("/usr/share/fonts/truetype/noto") },
] as const;

/** True for Debian and what is made from it, by the text of `/etc/os-release`. */
export function isDebianLike(osRelease: string): boolean {
  return osRelease
    .split("\n")
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .some((line) => /\b(debian|ubuntu)\b/.test(line));
}

/**
 * Path of a Chromium, installed first when there is none: by the package manager on Debian and Ubuntu as root,
 * else by Playwright's own download. Throws when that fails.
 */
export async function ensureChromium(): Promise<string> {
  if (isDebian() && process.getuid?.() === 0) await installDebianPackages();
  const found = findChromium();
  if (found !== null) return found;

  process.stdout.write("No Chromium, Chrome or Edge found; downloading Playwright's Chromium …\n");
  const result = await runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  const downloaded = findChromium();
  if (result.code !== 0 || downloaded === null) {
    throw new Error(
      "No Chromium could be had. Install Chromium, Chrome or Edge, or set SCOOT_CHROMIUM to its path.",
    );
  }
  return downloaded;
}

async function installDebianPackages(): Promise<void> {
  const missing = DEBIAN_NEEDS.filter((need) => !need.isThere()).map((need) => need.package);
  if (missing.length === 0) return;
  process.stdout.write(`Installing with apt-get: ${missing.join(", ")} …\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { output: "collect", env });
  const installed = await run("apt-get", ["install", "-y", "--no-install-recommends", ...missing], {
    output: "collect",
    env,
  });
  if (installed.code !== 0) process.stderr.write(`apt-get failed:\n${installed.output}`);
}

function isDebian(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && isDebianLike(readFileSync(file, "utf8"));
}

function inPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(posix.join(folder, program)));
}
