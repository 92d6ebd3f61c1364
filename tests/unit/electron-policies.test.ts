import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayDownload, safeFileName } from "../../src/main/hosts/electron/downloads.ts";
import { failureOf } from "../../src/main/hosts/electron/failure.ts";
import { chooseFolders, ownArguments } from "../../src/main/hosts/electron/folders.ts";
import { withoutFolders } from "../../src/main/hosts/electron/log.ts";
import { contextMenuEntries, menuEntries, type MenuEntry } from "../../src/main/hosts/electron/menu.ts";
import { mayServe } from "../../src/main/hosts/electron/protocol.ts";
import { createShutdown } from "../../src/main/hosts/electron/shutdown.ts";
import {
  externalLink,
  LINK_REFUSED_WORDS,
  mayHavePermission,
  mayLoad,
  mayNavigate,
  openDecision,
} from "../../src/main/hosts/electron/window-policy.ts";

const chars = (...codes: number[]): string => String.fromCodePoint(...codes);

const FOREIGN = [
  "https://example.org/",
  "http://example.org/",
  "http://127.0.0.1:8080/",
  "http://localhost/",
  "https://app/",
  "file:///etc/passwd",
  "file:///C:/Windows/win.ini",
  "file://server/share",
  "about:blank",
  "about:srcdoc",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://example.org/0",
  "blob:scoot://app/0",
  "filesystem:scoot://app/temporary/x",
  "view-source:scoot://app/",
  "chrome://settings",
  "devtools://devtools/bundled/inspector.html",
  "chrome-extension://abc/page.html",
  "ftp://example.org/",
  "ws://example.org/",
  "mailto:a@example.org",
  "tel:+4412345",
  "smb://server/share",
  "ms-msdt:/id",
  "vbscript:x",
  "scoot:",
  "scoot:app",
  "scoot:/app/",
  "scoot:///app/",
  "scoot://",
  "scoot://evil/",
  "scoot://app.evil/",
  "scoot://app.",
  "scoot://app./",
  "scoot://evil.app/",
  "scoot://app:80/",
  "scoot://app:0/",
  "scoot://user@app/",
  "scoot://user:word@app/",
  "scoot://app@evil/",
  "scoot://app\\evil/",
  "scoot://app%2eevil/",
  "scoot://APP/",
  "SCOOT://app/",
  " scoot://app/",
  "scoot://app",
  "scoot://app?x=/",
  `scoot://app/${chars(0)}`,
  `scoot://app/${chars(9)}x`,
  `scoot://app/${chars(10)}`,
  `scoot://ap${chars(9)}p/`,
  "scoots://app/",
  "scoot-x://app/",
  "",
  "/",
  "//app/",
];

describe("addresses of the app", () => {
  it.each(["scoot://app/", "scoot://app/animals/1?tab=weight#x", "scoot://app/assets/a%20b.js"])(
    "serves %j",
    (url) => {
      expect(mayServe(url)).toBe(true);
    },
  );

  it.each(FOREIGN)("does not serve, open or go to %j", (url) => {
    expect(mayServe(url)).toBe(false);
    expect(mayNavigate(url)).toBe(false);
    expect(openDecision(url).action).toBe("deny");
  });

  it("goes to pages of the app, but not to the wire", () => {
    expect(mayNavigate("scoot://app/animals")).toBe(true);
    expect(mayNavigate("scoot://app/rpcs")).toBe(true);
    expect(mayNavigate("scoot://app/rpc")).toBe(false);
    expect(mayNavigate("scoot://app/rpc/animals.list")).toBe(false);
    expect(mayNavigate("scoot://app/x/../rpc/animals.list")).toBe(false);
  });

  it("shows in a frame what the app made, and nothing from elsewhere", () => {
    expect(mayNavigate("scoot://app/print/summary", false)).toBe(true);
    expect(mayNavigate("blob:scoot://app/0-1", false)).toBe(true);
    expect(mayNavigate("scoot://app/rpc/animals.list", false)).toBe(false);
    for (const url of FOREIGN.filter((each) => !each.startsWith("blob:scoot://app/"))) {
      expect([url, mayNavigate(url, false)]).toEqual([url, false]);
    }
  });

  it("puts links of the web before the gate and drops the rest in silence", () => {
    expect(openDecision("https://example.org/")).toEqual({ action: "deny", gate: "https://example.org/" });
    expect(openDecision("http://example.org/").gate).toBe("http://example.org/");
    expect(openDecision("mailto:a@example.org").gate).toBe("mailto:a@example.org");
    for (const url of ["scoot://app/", "file:///x", "javascript:1", "about:blank", "data:,x", ""]) {
      expect(openDecision(url).gate).toBeNull();
    }
  });

  it("loads the app and what its pages hold, and nothing from a network", () => {
    const live = { development: false };
    expect(mayLoad("scoot://app/assets/x.js", live)).toBe(true);
    expect(mayLoad("blob:scoot://app/0-1", live)).toBe(true);
    expect(mayLoad("data:image/png;base64,AA==", live)).toBe(true);
    expect(mayLoad("devtools://devtools/x", live)).toBe(false);
    expect(mayLoad("devtools://devtools/x", { development: true })).toBe(true);
    for (const url of [
      "https://x.org/",
      "http://127.0.0.1/",
      "ws://x/",
      "file:///x",
      "blob:https://x/0",
      "scoot://x/",
    ]) {
      expect(mayLoad(url, { development: true })).toBe(false);
    }
  });
});

describe("links that leave Scoot", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["https://example.org:8443/", "https://example.org:8443/"],
    ["https://example.org/a b", "https://example.org/a%20b"],
    ["https://example.org/mail@home", "https://example.org/mail@home"],
    ["https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
    ["https://example.org/%0a", "https://example.org/%0a"],
    ["mailto:vet@example.org", "mailto:vet@example.org"],
    ["mailto:vet@example.org?subject=Rex&body=Hello", "mailto:vet@example.org?subject=Rex&body=Hello"],
    [`https://example.org/${"a".repeat(2028)}`, `https://example.org/${"a".repeat(2028)}`],
  ])("may open %j", (raw, url) => {
    expect(externalLink(raw)).toEqual({ allowed: true, url });
  });

  it.each([
    "",
    "https:",
    "https://",
    "https:///example.org",
    "https:example.org",
    "https:/example.org",
    "https:\\\\example.org",
    "https://example.org\\@evil.org",
    "https://exa mple.org",
    "https://user@example.org/",
    "https://user:word@example.org/",
    "https://:word@example.org/",
    "https://@example.org/",
    "https://example.org@evil.org/",
    " https://example.org/",
    "http://example.org/",
    "http://localhost/",
    "//example.org/",
    "example.org",
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "blob:https://example.org/0",
    "file:///etc/passwd",
    "file://server/share",
    "smb://server/share",
    "ftp://example.org/",
    "scoot://app/",
    "scoot://evil/",
    "about:blank",
    "view-source:https://example.org/",
    "chrome://settings",
    "tel:+441234",
    "sms:+441234",
    "ms-msdt:/id",
    "ms-word:ofe|u|https://example.org/x.docx",
    "search-ms:query=x",
    "vscode://file/x",
    "slack://open",
    "steam://run/1",
    "jar:https://example.org!/x",
    "ws://example.org/",
    "wss://example.org/",
    "intent://example.org#Intent;end",
    "vbscript:x",
    "magnet:?xt=x",
    "ssh://example.org",
    "x-apple.systempreferences:x",
    "https://example.org/\n",
    `https://example.org/${chars(0)}`,
    `https://exa${chars(9)}mple.org/`,
    `https://example.org/${chars(0x7f)}`,
    `https://example.org/${chars(0x85)}`,
    `https://example.org/${chars(0x202e)}gpj.exe`,
    `https://example.org/${chars(0x200b)}`,
    `https://example.org/${chars(0x2028)}`,
    `${chars(0xfeff)}https://example.org/`,
    `java${chars(10)}script:alert(1)`,
    `https://example.org/${"a".repeat(2029)}`,
    `https://example.org/${chars(0xfc).repeat(1000)}`,
    "mailto:",
    "mailto:vet",
    "mailto:@example.org",
    "mailto:?to=vet@example.org",
    "mailto:vet@example.org?attach=/etc/passwd",
    "mailto:vet@example.org?attachment=/etc/passwd",
    "mailto:vet@example.org?ATTACH=x",
    "mailto:vet@example.org?bcc=evil@example.org",
    "mailto:vet@example.org%0d%0abcc:evil@example.org",
    "mailto:vet@example.org?subject=x%0d%0abcc:evil@example.org",
    `mailto:vet@example.org${chars(13, 10)}bcc:evil@example.org`,
  ])("refuses %j in words", (raw) => {
    expect(externalLink(raw)).toEqual({ allowed: false, code: "SC-301", message: LINK_REFUSED_WORDS });
  });
});

describe("permissions", () => {
  it("are limited to writing text to the clipboard", () => {
    expect(mayHavePermission("clipboard-sanitized-write")).toBe(true);
    for (const name of [
      "clipboard-read",
      "media",
      "geolocation",
      "notifications",
      "fileSystem",
      "",
      "__proto__",
    ]) {
      expect(mayHavePermission(name)).toBe(false);
    }
  });
});

describe("names of saved files", () => {
  it.each([
    ["Rex.pdf", "Rex.pdf"],
    ["Rex – 2026-11-21.scoot.zip", "Rex – 2026-11-21.scoot.zip"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["..\\..\\x.exe", "-..-x.exe"],
    ["C:\\x.csv", "C-x.csv"],
    ["/abs.csv", "-abs.csv"],
    ['a:b*c?d"e<f>g|h.csv', "a-b-c-d-e-f-g-h.csv"],
    [`a${chars(0)}b${chars(10)}.csv`, "a-b-.csv"],
    [`photo${chars(0x202e)}gpj.exe`, "photo-gpj.exe"],
    ["CON", "_CON"],
    ["con.txt", "_con.txt"],
    ["nul .tar.gz", "_nul .tar.gz"],
    ["AUX.pdf", "_AUX.pdf"],
    ["com1.csv", "_com1.csv"],
    [`LPT${chars(0xb9)}.csv`, `_LPT${chars(0xb9)}.csv`],
    ["CONOUT$", "_CONOUT$"],
    ["console.csv", "console.csv"],
    ["com10.csv", "com10.csv"],
    ["name.", "name"],
    ["name. . .", "name"],
    [".hidden", "hidden"],
    ["", "scoot"],
    ["...", "scoot"],
    ["///", "scoot"],
    [" \t ", "scoot"],
    ["\ud800.pdf", "\ufffd.pdf"],
  ])("makes of %j %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it("are short enough for every system and keep their ending and whole letters", () => {
    for (const letter of ["a", "犬", "🐕", "e\u0301"]) {
      const name = safeFileName(`${letter.repeat(400)}.case.pdf`);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      expect(name).toMatch(/\.pdf$/);
      expect(name.isWellFormed()).toBe(true);
      expect(safeFileName(name)).toBe(name);
    }
    expect(safeFileName(`${"a".repeat(115)}. . . . . . .pdf`)).not.toMatch(/[. ]\.pdf$/);
  });

  it("are safe and stay as they are, whatever was asked for", () => {
    const piece = fc.constantFrom(
      ".",
      " ",
      "/",
      "\\",
      "con",
      "nul",
      "-",
      "pdf",
      "\u0301",
      "犬",
      "a".repeat(119),
    );
    const anyName = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*]|^[.\s]|[.\s]$|^$/);
        expect(safe).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(\.|$)/i);
        expect(safe.length).toBeLessThanOrEqual(120);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 2_000 },
    );
  });

  it("belong to what the app made", () => {
    expect(mayDownload("blob:scoot://app/0-1")).toBe(true);
    expect(mayDownload("scoot://app/export/x")).toBe(true);
    for (const url of [
      "https://x.org/a",
      "blob:https://x.org/0",
      "file:///x",
      "data:,x",
      "blob:scoot://evil/0",
    ]) {
      expect(mayDownload(url)).toBe(false);
    }
  });
});

describe("folders", () => {
  const userData = resolve("/home/me/.config/scoot");
  const cwd = resolve("/work");
  const choose = (args: string[], env: Record<string, string> = {}): ReturnType<typeof chooseFolders> =>
    chooseFolders({ args, env, userData, cwd });

  it("are Electron's own when nothing is said, with Chromium's files apart from the records", () => {
    expect(choose([])).toEqual({
      records: join(userData, "records"),
      userData,
      session: join(userData, "session"),
    });
  });

  it.each([
    [["--data", "kept"], {}, "kept"],
    [["--data=kept"], {}, "kept"],
    [["--remote-debugging-port=0", "--data", "kept", "scoot://evil"], {}, "kept"],
    [[], { SCOOT_DATA: "kept" }, "kept"],
    [["--data", "kept"], { SCOOT_DATA: "other" }, "kept"],
  ] as const)("follow %j and %j", (args, env, name) => {
    const folders = choose([...args], env);
    expect(folders.records).toBe(resolve(cwd, name));
    expect(folders.userData.startsWith(userData)).toBe(true);
    expect(folders.session.startsWith(folders.records)).toBe(false);
  });

  it("give each records folder its own lock, and the same folder the same one", () => {
    expect(choose(["--data", "a"]).userData).toBe(choose(["--data", "../work/a"]).userData);
    expect(choose(["--data", "a"]).userData).not.toBe(choose(["--data", "b"]).userData);
  });

  it.each([["--data"], ["--data="]])("are asked for when %s comes alone", (arg) => {
    expect(() => choose([arg])).toThrow("--data needs a folder");
  });

  it("leave other words of the command line alone", () => {
    expect(choose(["scoot://app/rpc", "/etc/passwd", "--dat", "x"], { SCOOT_DATA: "" }).userData).toBe(
      userData,
    );
    expect(ownArguments(["scoot", "--data", "x"], true)).toEqual(["--data", "x"]);
    expect(ownArguments(["electron", ".", "--data", "x"], false)).toEqual(["--data", "x"]);
  });
});

describe("the menu", () => {
  const flat = (entries: readonly MenuEntry[]): MenuEntry[] =>
    entries.flatMap((entry) => [entry, ...flat(entry.submenu ?? [])]);
  const PLATFORMS = ["linux", "win32", "darwin"] as const;

  it.each(PLATFORMS)("has the same commands and editing roles on %s", (platform) => {
    const all = flat(menuEntries({ platform, development: false }));
    const roles = all.map((entry) => entry.role);
    expect(all.filter((entry) => entry.command).map((entry) => entry.command)).toEqual([
      "print",
      "openDataFolder",
    ]);
    for (const role of ["undo", "redo", "cut", "copy", "paste", "selectAll", "quit", "about"] as const) {
      expect(roles.filter((each) => each === role)).toHaveLength(1);
    }
    for (const role of ["resetZoom", "zoomIn", "zoomOut", "togglefullscreen", "help"] as const) {
      expect(roles).toContain(role);
    }
  });

  it.each(PLATFORMS)("takes no key of the page on %s", (platform) => {
    const keys = flat(menuEntries({ platform, development: true })).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(keys.filter((key) => !["CommandOrControl+P", "CommandOrControl+Q"].includes(key))).toEqual([]);
  });

  it.each(PLATFORMS)("reloads in development only on %s", (platform) => {
    const roles = (development: boolean): unknown[] =>
      flat(menuEntries({ platform, development })).map((e) => e.role);
    expect(roles(true)).toEqual(expect.arrayContaining(["reload", "toggleDevTools"]));
    for (const role of ["reload", "forceReload", "toggleDevTools"]) expect(roles(false)).not.toContain(role);
  });

  it("of macOS begins with the app and ends with Help", () => {
    const mac = menuEntries({ platform: "darwin", development: false });
    expect(mac[0]?.submenu?.map((entry) => entry.role)).toContain("hide");
    expect(mac.at(-1)?.role).toBe("help");
  });

  it("of the right mouse button offers what can be done there", () => {
    const roles = (isEditable: boolean, selectionText: string): unknown[] =>
      contextMenuEntries({ isEditable, selectionText }).flatMap((entry) => entry.role ?? []);
    expect(roles(true, "")).toEqual(["cut", "copy", "paste", "selectAll"]);
    expect(roles(false, "Rex")).toEqual(["copy"]);
    expect(roles(false, "  ")).toEqual([]);
  });
});

describe("words of a failure", () => {
  it("are its own when it has a code", () => {
    const locked = { code: "SC-112", message: "Scoot is already open with these records." };
    expect(failureOf(locked, () => "r").words).toBe("Scoot is already open with these records. SC-112");
    const coded = { code: "SC-105", message: "Your records file is empty (0 bytes). SC-105" };
    expect(failureOf(coded, () => "r").words).toBe(coded.message);
  });

  it.each([
    new Error("SQLITE_CORRUPT at /home/me"),
    "text",
    undefined,
    null,
    { code: "ENOENT", message: "/home/me" },
  ])("never tell what the library said: %j", (thrown) => {
    const { words } = failureOf(thrown, () => "0199-ref");
    expect(words).toContain("Reference 0199-ref");
    expect(words).not.toMatch(/SQLITE|home|ENOENT|\bat /);
  });
});

describe("lines of the log", () => {
  it.each([
    ["at /home/jane/scoot/x.ts", "at <home>/scoot/x.ts"],
    ["in /home/jane/records/scoot.db", "in <records>/scoot.db"],
    ["file:///home/jane/records/a", "file://<records>/a"],
  ])("keep no folder of the user: %s", (line, clean) => {
    expect(withoutFolders(line, { "<home>": "/home/jane", "<records>": "/home/jane/records" })).toBe(clean);
  });

  it("keep none of Windows either, escaped or as an address", () => {
    const folders = { "<home>": "C:\\Users\\Jane Doe" };
    expect(withoutFolders(String.raw`{"e":"C:\\Users\\Jane Doe\\x"}`, folders)).toBe(
      String.raw`{"e":"<home>\\x"}`,
    );
    expect(withoutFolders("file:///C:/Users/Jane%20Doe/x", folders)).toBe("file:///<home>/x");
  });
});

describe("the way out", () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };

  it("closes once, however often it is called", async () => {
    const steps: unknown[] = [];
    const end = createShutdown({
      close: async () => void steps.push("close"),
      exit: (code) => void steps.push(code),
      log,
    });
    await Promise.all([end(), end(1), end()]);
    await end();
    expect(steps).toEqual(["close", 0]);
  });

  it("ends with 1 when closing fails or takes too long", async () => {
    const exits: number[] = [];
    const exit = (code: number): void => void exits.push(code);
    await createShutdown({ close: () => Promise.reject(new Error("disk")), exit, log })();
    await createShutdown({ close: () => new Promise(() => {}), exit, log, patience: 5 })();
    expect(exits).toEqual([1, 1]);
  });
});
