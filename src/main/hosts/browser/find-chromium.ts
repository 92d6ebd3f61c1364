import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { posix, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = [
  ["Google Chrome.app", "Google Chrome"],
  ["Chromium.app", "Chromium"],
  ["Microsoft Edge.app", "Microsoft Edge"],
] as const;

const WINDOWS_APPS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Where the executable sits inside a folder of Playwright's own downloads. */
const PLAYWRIGHT_INNER: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["chrome-linux64/chrome", "chrome-linux/chrome"],
  darwin: [
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["chrome-win64/chrome.exe", "chrome-win/chrome.exe"],
};

/**
 * Absolute paths at which a Chromium, Chrome or Edge may be installed, best first.
 * `SCOOT_CHROMIUM` is the only candidate when it is set, so that a person can choose (or rule out) a browser.
 */
export function chromiumCandidates(platform: NodeJS.Platform, env: Environment, home: string): string[] {
  const chosen = env["SCOOT_CHROMIUM"];
  if (chosen !== undefined && chosen !== "") return [chosen];
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const present = roots.filter((root): root is string => root !== undefined && root !== "");
    return WINDOWS_APPS.flatMap((parts) => present.map((root) => win32.join(root, ...parts)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", posix.join(home, "Applications")];
    return MAC_APPS.flatMap(([app, name]) =>
      roots.map((root) => posix.join(root, app, "Contents", "MacOS", name)),
    );
  }
  // A relative PATH entry would let the current folder choose the program.
  const searched = (env["PATH"] ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
  const folders = [...new Set([...searched, "/usr/bin", "/usr/local/bin", "/snap/bin"])];
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

/** The folder of Playwright's own downloads. */
export function playwrightBrowsersDir(platform: NodeJS.Platform, env: Environment, home: string): string {
  const chosen = env["PLAYWRIGHT_BROWSERS_PATH"];
  if (chosen !== undefined && chosen !== "" && chosen !== "0") return chosen;
  if (platform === "win32")
    return win32.join(env["LOCALAPPDATA"] ?? win32.join(home, "AppData", "Local"), "ms-playwright");
  if (platform === "darwin") return posix.join(home, "Library", "Caches", "ms-playwright");
  return posix.join(env["XDG_CACHE_HOME"] ?? posix.join(home, ".cache"), "ms-playwright");
}

/** Executables among Playwright's downloads, the newest revision first. `entries` is the listing of `root`. */
export function playwrightCandidates(
  platform: NodeJS.Platform,
  root: string,
  entries: readonly string[],
): string[] {
  const path = platform === "win32" ? win32 : posix;
  const revision = (entry: string): number => Number(/^chromium-(\d+)$/.exec(entry)?.[1] ?? Number.NaN);
  return entries
    .filter((entry) => !Number.isNaN(revision(entry)))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((entry) => (PLAYWRIGHT_INNER[platform] ?? []).map((inner) => path.join(root, entry, inner)));
}

/** Path of the browser to use on this computer, or null when none is installed. */
export function findChromium(env: Environment = process.env): string | null {
  const { platform } = process;
  const home = homedir();
  const chosen = env["SCOOT_CHROMIUM"];
  const installed = chromiumCandidates(platform, env, home);
  const downloadsDir = playwrightBrowsersDir(platform, env, home);
  const downloaded =
    chosen !== undefined && chosen !== ""
      ? []
      : playwrightCandidates(platform, downloadsDir, listing(downloadsDir));
  return [...installed, ...downloaded].find(isExecutableFile) ?? null;
}

/**
 * The folder in which a browser's profile and the redirect file are made. A Chromium from a snap sees neither
 * the system's temporary folder nor hidden folders, only its own; `realPath` is the executable without links.
 */
export function tempRootFor(executable: string, realPath: string, temp: string, home: string): string {
  const isSnap = [executable, realPath].some((path) => path.startsWith("/snap/") || path === "/usr/bin/snap");
  return isSnap ? posix.join(home, "snap", posix.basename(executable), "common") : temp;
}

/** `tempRootFor` with what this computer says; falls back on the system's folder when the snap's is missing. */
export function browserTempRoot(executable: string): string {
  const temp = tmpdir();
  const root = tempRootFor(executable, realpathSync(executable), temp, homedir());
  return statSync(root, { throwIfNoEntry: false })?.isDirectory() === true ? root : temp;
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
