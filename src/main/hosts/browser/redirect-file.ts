import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface RedirectFile {
  /** Absolute path of the file, inside a folder of its own. */
  readonly path: string;
  /** `file:` address of it, which is what the browser's command line shows. */
  readonly url: string;
  /** Deletes the file and its folder. Safe to call twice. */
  remove(): void;
}

/**
 * Writes a page that leads to `target`, readable by this user alone (folder 0700, file 0600).
 * It carries the token past the command line, which every user of the computer can list.
 */
export function writeRedirectFile(target: string, tempRoot: string): RedirectFile {
  const folder = mkdtempSync(join(tempRoot, "scoot-open-"));
  const path = join(folder, "open.html");
  writeFileSync(path, redirectPage(target), { mode: 0o600, flag: "wx" });
  return {
    path,
    url: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The page's text. The address goes through JSON and loses every `<`, so that it can't end the script. */
export function redirectPage(target: string): string {
  const literal = JSON.stringify(target).replaceAll("<", "\\u003c");
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="referrer" content="no-referrer">',
    "<title>Scoot</title>",
    `<script>location.replace(${literal});</script>`,
    "<p>Opening Scoot …</p>",
    "</html>",
    "",
  ].join("\n");
}
