import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { appWindowFlags } from "./chromium-flags.ts";
import { browserTempRoot } from "./find-chromium.ts";
import { writeRedirectFile } from "./redirect-file.ts";

export interface AppWindowOptions {
  /** Path of the Chromium, Chrome or Edge to run. */
  readonly executable: string;
  /** Address with the token in its fragment. */
  readonly url: string;
  /** Resolves when the page has the token; the redirect file goes then. */
  readonly handedOver: Promise<void>;
}

export interface AppWindow {
  /** Process id of the browser, undefined when it could not be started. */
  readonly pid: number | undefined;
  /** How the browser ended: its exit code, or null when a signal or a failed start ended it. Never rejects. */
  readonly ended: Promise<number | null>;
  /** Asks the browser to end and waits until its profile is gone. Safe to call twice. */
  close(): Promise<void>;
}

const KILL_AFTER_MS = 3_000;

/** Opens Scoot as a window of its own in an installed browser, with a new profile that is removed afterwards. */
export function openAppWindow(options: AppWindowOptions): AppWindow {
  const tempRoot = browserTempRoot(options.executable);
  const profileDir = mkdtempSync(join(tempRoot, "scoot-profile-"));
  const redirect = writeRedirectFile(options.url, tempRoot);
  void options.handedOver.then(() => redirect.remove());

  const child = spawn(
    options.executable,
    appWindowFlags({
      platform: process.platform,
      uid: process.getuid?.(),
      profileDir,
      redirectUrl: redirect.url,
    }),
    // A group of its own: Ctrl+C reaches Scoot first, which saves and then ends the browser.
    { stdio: "ignore", detached: process.platform !== "win32" },
  );
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", () => resolve(null));
  });
  const cleaned = exited.then(async (code) => {
    redirect.remove();
    // Helper processes write to the profile for a moment after the browser has ended.
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    );
    return code;
  });

  return {
    pid: child.pid,
    ended: cleaned,
    close: async () => {
      const force = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
      child.kill("SIGTERM");
      await cleaned;
      clearTimeout(force);
    },
  };
}
