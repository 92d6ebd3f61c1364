/**
 * Keeps Chromium from asking its maker anything: Scoot works offline and its window makes no connection
 * but the one to the loopback server. The resolver rule is what guarantees it: with the other flags alone,
 * Chromium 156 still looks up accounts.google.com and update.googleapis.com.
 */
export const QUIET_FLAGS: readonly string[] = [
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-default-browser-check",
];

/** Chromium refuses to run its sandbox as root on Linux; anywhere else the sandbox stays on. */
export function needsNoSandbox(platform: NodeJS.Platform, uid: number | undefined): boolean {
  return platform === "linux" && uid === 0;
}

export interface AppWindowFlags {
  readonly platform: NodeJS.Platform;
  /** Numeric user id; undefined on Windows. */
  readonly uid: number | undefined;
  /** A new, empty folder for the browser's profile. */
  readonly profileDir: string;
  /** Address of the redirect file. The token is in that file and never in these flags, which any user can list. */
  readonly redirectUrl: string;
}

/** The command line of the app window, without the executable. */
export function appWindowFlags(options: AppWindowFlags): string[] {
  return [
    ...QUIET_FLAGS,
    ...(needsNoSandbox(options.platform, options.uid) ? ["--no-sandbox"] : []),
    `--user-data-dir=${options.profileDir}`,
    `--app=${options.redirectUrl}`,
  ];
}
