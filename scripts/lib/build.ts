import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT, runNode } from "./run.ts";

const SOURCES = ["src", "migrations", "electron.vite.config.ts", "package-lock.json", "package.json"];
const RESULTS = ["out/renderer/index.html", "out/main/main.js"];
const STAMP = "out/build-stamp.txt";

/** SHA-256 over the names and bytes of everything that the build reads. Takes some 20 ms, unlike the build. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** True when the build's results are there and were made from the sources as they are now. */
export function isBuilt(root: string): boolean {
  const stamp = join(root, STAMP);
  if (![...RESULTS, STAMP].every((file) => existsSync(join(root, file)))) return false;
  return readFileSync(stamp, "utf8").trim() === hashSources(root);
}

/** Builds the renderer and the Electron main process when they are missing or out of date. Throws when it fails. */
export async function buildIfNeeded(): Promise<void> {
  if (isBuilt(ROOT)) return;
  process.stdout.write("Building Scoot (this happens once after each change) …\n");
  // Taken before the build: a source that changes meanwhile makes the next start build again.
  const hash = hashSources(ROOT);
  const result = await runNode([join("node_modules", "electron-vite", "bin", "electron-vite.js"), "build"], {
    output: "collect",
    env: { NODE_ENV: "production" },
  });
  if (result.code !== 0) throw new Error(`The build failed:\n${result.output}`);
  const stamp = join(ROOT, STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${hash}\n`);
}

function filesUnder(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (kind.isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true, encoding: "utf8" });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
