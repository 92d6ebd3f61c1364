import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { tmpdir } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { appWindowFlags, needsNoSandbox, QUIET_FLAGS } from "../../src/main/hosts/browser/chromium-flags.ts";
import { defaultDataDir } from "../../src/main/hosts/browser/data-dir.ts";
import { hasDisplay } from "../../src/main/hosts/browser/display.ts";
import {
  chromiumCandidates,
  findChromium,
  playwrightBrowsersDir,
  playwrightCandidates,
  tempRootFor,
} from "../../src/main/hosts/browser/find-chromium.ts";
import { fileManager } from "../../src/main/hosts/browser/ports.ts";
import { isOwnRequest, printUrl } from "../../src/main/hosts/browser/print-pdf.ts";
import {
  redirectPage,
  type RedirectFile,
  writeRedirectFile,
} from "../../src/main/hosts/browser/redirect-file.ts";
import { addressLine, refusalText } from "../../src/main/hosts/browser/run-host.ts";
import { ScootError } from "../../src/shared/contract/errors.ts";

describe("the folder of the records", () => {
  test.each([
    ["linux", {}, "/home/jo", "/home/jo/.local/share/scoot"],
    ["linux", { XDG_DATA_HOME: "/data/jo" }, "/home/jo", "/data/jo/scoot"],
    ["linux", { XDG_DATA_HOME: "data" }, "/home/jo", "/home/jo/.local/share/scoot"],
    ["linux", { SCOOT_DATA: "/srv/salon" }, "/home/jo", "/srv/salon"],
    ["linux", { SCOOT_DATA: "" }, "/home/jo", "/home/jo/.local/share/scoot"],
    ["darwin", {}, "/Users/jo", "/Users/jo/Library/Application Support/Scoot"],
    ["darwin", { SCOOT_DATA: "/Volumes/Salon" }, "/Users/jo", "/Volumes/Salon"],
    [
      "win32",
      { LOCALAPPDATA: "C:\\Users\\jo\\AppData\\Local" },
      "C:\\Users\\jo",
      "C:\\Users\\jo\\AppData\\Local\\Scoot",
    ],
    ["win32", {}, "C:\\Users\\jo", "C:\\Users\\jo\\AppData\\Local\\Scoot"],
    ["win32", { SCOOT_DATA: "D:\\Salon" }, "C:\\Users\\jo", "D:\\Salon"],
  ] as const)("on %s with %j", (platform, env, home, expected) => {
    expect(defaultDataDir(platform, env, home)).toBe(expected);
  });
});

describe("a display", () => {
  test.each([
    ["linux", {}, false],
    ["linux", { DISPLAY: "" }, false],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["darwin", {}, true],
    ["win32", {}, true],
  ] as const)("on %s with %j: %s", (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe("the search for a browser", () => {
  test("takes SCOOT_CHROMIUM alone when it is set", () => {
    expect(
      chromiumCandidates("linux", { SCOOT_CHROMIUM: "/x/chrome", PATH: "/usr/bin" }, "/home/jo"),
    ).toEqual(["/x/chrome"]);
    expect(findChromium({ SCOOT_CHROMIUM: "/nowhere/chrome", PATH: "/usr/bin" })).toBeNull();
  });

  test("on Linux goes through the PATH, then the usual folders, and ignores relative entries", () => {
    const found = chromiumCandidates("linux", { PATH: ".:bin:/opt/own" }, "/home/jo");
    expect(found.slice(0, 4)).toEqual([
      "/opt/own/chromium",
      "/usr/bin/chromium",
      "/usr/local/bin/chromium",
      "/snap/bin/chromium",
    ]);
    expect(found.every((path) => path.startsWith("/"))).toBe(true);
    expect(found).toContain("/usr/bin/microsoft-edge-stable");
    expect(found.at(-1)).toBe("/opt/microsoft/msedge/msedge");
  });

  test("on macOS looks into both application folders", () => {
    const found = chromiumCandidates("darwin", {}, "/Users/jo");
    expect(found).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(found).toContain("/Users/jo/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  test("on Windows looks under the program folders that exist", () => {
    const found = chromiumCandidates(
      "win32",
      { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      "C:\\Users\\jo",
    );
    expect(found).toEqual([
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ]);
  });

  test("knows Playwright's downloads, the newest first", () => {
    expect(playwrightBrowsersDir("linux", {}, "/home/jo")).toBe("/home/jo/.cache/ms-playwright");
    expect(playwrightBrowsersDir("linux", { PLAYWRIGHT_BROWSERS_PATH: "/b" }, "/home/jo")).toBe("/b");
    const entries = ["ffmpeg-1", "chromium-999", "chromium-1200", "chromium_headless_shell-1200", ".links"];
    expect(playwrightCandidates("linux", "/b", entries)).toEqual([
      "/b/chromium-1200/chrome-linux64/chrome",
      "/b/chromium-1200/chrome-linux/chrome",
      "/b/chromium-999/chrome-linux64/chrome",
      "/b/chromium-999/chrome-linux/chrome",
    ]);
  });

  test("gives a snap a folder that it can see", () => {
    expect(tempRootFor("/snap/bin/chromium", "/usr/bin/snap", "/tmp", "/home/jo")).toBe(
      "/home/jo/snap/chromium/common",
    );
    expect(tempRootFor("/usr/bin/chromium", "/usr/bin/chromium", "/tmp", "/home/jo")).toBe("/tmp");
  });
});

describe("the flags of the window", () => {
  const flags = (uid: number | undefined, platform: NodeJS.Platform): string[] =>
    appWindowFlags({ platform, uid, profileDir: "/tmp/p", redirectUrl: "file:///tmp/o/open.html" });

  test("keep Chromium quiet, with a profile of its own and no address of the server", () => {
    expect(flags(1000, "linux")).toEqual([
      ...QUIET_FLAGS,
      "--user-data-dir=/tmp/p",
      "--app=file:///tmp/o/open.html",
    ]);
  });

  test("leave the sandbox on for everybody but root on Linux", () => {
    expect(needsNoSandbox("linux", 0)).toBe(true);
    expect(needsNoSandbox("linux", 1000)).toBe(false);
    expect(needsNoSandbox("darwin", 0)).toBe(false);
    expect(needsNoSandbox("win32", undefined)).toBe(false);
    expect(flags(0, "linux")).toContain("--no-sandbox");
  });
});

describe("the redirect file", () => {
  let file: RedirectFile | undefined;
  afterEach(() => file?.remove());

  test.skipIf(process.platform === "win32")("is for this user alone, and goes with its folder", () => {
    file = writeRedirectFile("http://127.0.0.1:1/#t=secret", tmpdir());
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file.path)).mode & 0o777).toBe(0o700);
    expect(readFileSync(file.path, "utf8")).toContain("http://127.0.0.1:1/#t=secret");
    expect(file.url).not.toContain("secret");
    file.remove();
    file.remove();
    expect(existsSync(dirname(file.path))).toBe(false);
  });

  test("can't be left by an address that ends the script", () => {
    expect(redirectPage('http://x/"</script><b>')).not.toContain("</script><b>");
  });
});

describe("the print address", () => {
  const address = { origin: "http://127.0.0.1:4000", token: "tok" };

  test("carries the token in the fragment and keeps the query", () => {
    expect(printUrl(address, "/print/report/1?paper=a4")).toBe(
      "http://127.0.0.1:4000/print/report/1?paper=a4#t=tok",
    );
  });

  test.each([
    "",
    "/",
    "/animals",
    "print/x",
    "//evil.com/print/",
    "http://evil.com/print/x",
    "/print/../rpc/x",
    "/print",
  ])("refuses %j", (path) => {
    expect(() => printUrl(address, path)).toThrow("print route");
  });

  test.each([
    ["http://127.0.0.1:4000/assets/a.js", true],
    ["http://127.0.0.1:4001/", false],
    ["http://localhost:4000/", false],
    ["https://127.0.0.1:4000/", false],
    ["http://127.0.0.1:4000.evil.com/", false],
    ["http://127.0.0.1:4000@evil.com/", false],
    ["file:///etc/passwd", false],
    ["nonsense", false],
  ])("lets the page ask for %s: %s", (url, expected) => {
    expect(isOwnRequest(url, address.origin)).toBe(expected);
  });
});

describe("words", () => {
  test("a refusal of the core is shown with its code, once", () => {
    expect(refusalText(new ScootError("SC-106"))).toMatch(/^[^\n]*SC-106[^\n]*$/);
    expect(refusalText(new ScootError("SC-106")).match(/SC-106/g)).toHaveLength(1);
    expect(refusalText({ code: "SC-112", message: "Scoot is already open." })).toBe(
      "Scoot is already open. SC-112",
    );
    expect(refusalText(new Error("boom"))).toBe("Scoot could not start: boom");
  });

  test("the address is one line that says it is private", () => {
    expect(addressLine("http://127.0.0.1:1/#t=x")).toMatch(
      /^[^\n]*private[^\n]*http:\/\/127\.0\.0\.1:1\/#t=x$/,
    );
  });

  test("each platform has its file manager", () => {
    expect([fileManager("linux"), fileManager("darwin"), fileManager("win32")]).toEqual([
      "xdg-open",
      "open",
      "explorer.exe",
    ]);
  });
});
