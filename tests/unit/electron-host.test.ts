import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Core, Ports } from "../../src/main/core/ports.ts";
import { electronStandIn, type StandIn, type StandInSituation } from "../support/electron-stand-in.ts";

/**
 * Boots the real entry of the Electron host over the real core and real files, with a recording stand-in for
 * the `electron` module, then drives what the host handed to it.
 */
const ROOT = join(import.meta.dirname, "../..");
const HOST_DIR = join(ROOT, "src/main/hosts/electron");
const SIGNALS = ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection"] as const;

interface Booted extends StandIn {
  readonly ports: Ports[];
  readonly closed: () => number;
}

let dir: string;
let listenersBefore: Map<string, readonly unknown[]>;
let running: Booted | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "scoot-electron-"));
  mkdirSync(join(dir, "app/out/renderer/assets"), { recursive: true });
  writeFileSync(join(dir, "app/out/renderer/index.html"), "<!doctype html><title>Scoot</title>");
  writeFileSync(join(dir, "app/out/renderer/assets/main.js"), "export {};");
  writeFileSync(join(dir, "app/out/secret.txt"), "the secret");
  listenersBefore = new Map(SIGNALS.map((name) => [name, process.listeners(name as "SIGTERM")]));
});

afterEach(async () => {
  if (running !== undefined && running.closed() === 0) await quit(running);
  running = undefined;
  for (const name of SIGNALS) {
    for (const listener of process.listeners(name as "SIGTERM")) {
      if (listenersBefore.get(name)?.includes(listener) !== true) process.off(name, listener);
    }
  }
  vi.unstubAllEnvs();
  vi.doUnmock("electron");
  vi.doUnmock("../../src/main/core/create-core.ts");
  rmSync(dir, { recursive: true, force: true });
});

type Open = (ports: Ports) => Promise<Core>;

/** Starts `main.ts`. `open` takes the place of the core's own opening where a test needs it to fail or to wait. */
async function boot(situation: Partial<StandInSituation> = {}, open?: Open): Promise<Booted> {
  const standIn = electronStandIn({
    paths: { userData: join(dir, "user"), logs: join(dir, "logs"), downloads: join(dir, "downloads") },
    appPath: join(dir, "app"),
    ...situation,
  });
  const ports: Ports[] = [];
  let closed = 0;
  vi.resetModules();
  vi.stubEnv("SCOOT_DATA", "");
  vi.doMock("electron", () => standIn.module);
  vi.doMock("../../src/main/core/create-core.ts", async (original: () => Promise<{ createCore: Open }>) => ({
    createCore: async (given: Ports): Promise<Core> => {
      ports.push(given);
      const core = await (open ?? (await original()).createCore)(given);
      return {
        handle: (request) => core.handle(request),
        close: () => {
          closed++;
          return core.close();
        },
      };
    },
  }));
  const main = await import("../../src/main/hosts/electron/main.ts");
  running = { ...standIn, ports, closed: () => closed };
  await main.started;
  return running;
}

async function quit({ app }: Booted): Promise<void> {
  app.emit("will-quit", { preventDefault: () => {} });
  await vi.waitFor(() => expect(app.exits).not.toEqual([]));
}

/** What the scheme handler of a session answers. */
async function ask(host: Booted, url: string, partition = ""): Promise<Response> {
  const handler = host.sessions.get(partition)?.handlers.get("scoot");
  if (handler === undefined) throw new Error("No handler.");
  return handler(new Request(url));
}

function event(): { preventDefault: () => void; prevented: () => boolean } {
  const preventDefault = vi.fn();
  return { preventDefault, prevented: () => preventDefault.mock.calls.length > 0 };
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("Nothing was recorded.");
  return item;
}

function hostSources(): string {
  return readdirSync(HOST_DIR)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(HOST_DIR, name), "utf8"))
    .join("\n");
}

const words = async (failing: Promise<unknown>): Promise<string> =>
  failing.then(
    () => "",
    (thrown: unknown) => (thrown as Error).message,
  );

describe("the start", () => {
  it("opens the core on its own folder and shows the app when it is ready", async () => {
    const host = await boot();
    const ports = first(host.ports);
    expect(ports.dataDir).toBe(join(dir, "user", "records"));
    expect(ports.rendererDir).toBe(join(dir, "app/out/renderer"));
    expect(ports.programVersion).toBe("9.8.7");
    expect(ports.newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Math.abs(ports.clock.now() - Date.now())).toBeLessThan(1_000);
    expect(Intl.supportedValuesOf("timeZone").concat("UTC")).toContain(ports.clock.zone());

    expect(host.windows).toHaveLength(1);
    const window = first(host.windows);
    expect(window.loaded).toEqual(["scoot://app/"]);
    expect(window.calls).toEqual([]);
    window.emit("ready-to-show");
    expect(window.calls).toEqual(["show"]);
    expect(host.errorBoxes).toEqual([]);
  });

  it("keeps Chromium's files out of the records", async () => {
    const host = await boot();
    expect(host.app.setPaths).toEqual([
      ["userData", join(dir, "user")],
      ["sessionData", join(dir, "user", "session")],
    ]);
    expect(existsSync(join(dir, "user", "session"))).toBe(true);
  });

  it("lets a second start show the first window and touches no record", async () => {
    const second = await boot({ firstInstance: false });
    expect(second.app.quits).toBe(1);
    expect(second.ports).toEqual([]);
    expect(second.windows).toEqual([]);
    running = undefined;

    const host = await boot();
    const window = first(host.windows);
    window.minimized = true;
    host.app.emit("second-instance", {}, ["scoot", "scoot://app/evil"], "/");
    expect(window.calls).toEqual(["restore", "show", "focus"]);
    expect(window.loaded).toEqual(["scoot://app/"]);
  });

  it("says in words why the records cannot be opened, and quits", async () => {
    const message = "Scoot is already open with these records (process 4711, since 09:12). SC-112";
    const host = await boot({}, async () => {
      throw Object.assign(new Error(message), { code: "SC-112" });
    });
    expect(host.errorBoxes).toEqual([["Scoot", message]]);
    expect(host.windows).toEqual([]);
    expect(host.app.exits).toEqual([1]);
  });

  it("never shows what a library says, and logs it without the user's folders", async () => {
    const host = await boot({}, async (ports) => {
      throw new Error(`SQLITE_IOERR in ${ports.dataDir}/scoot.db`);
    });
    const [, text] = first(host.errorBoxes);
    const reference = /Reference ([0-9a-f-]{36})/.exec(text)?.[1];
    expect(reference).toBeDefined();
    expect(text).not.toMatch(/SQLITE|scoot\.db|\bat /);
    const log = readFileSync(join(dir, "logs", "scoot.log"), "utf8");
    expect(log).toContain(reference);
    expect(log).toContain("SQLITE_IOERR in <records>/scoot.db");
    expect(log).not.toContain(join(dir, "user", "records"));
    expect(host.app.exits).toEqual([1]);
  });

  it("gives up in words when the page cannot be loaded, and closes the core", async () => {
    const host = await boot({ loadFails: new Error("ERR_FAILED (-2)") });
    expect(first(host.errorBoxes)[1]).not.toContain("ERR_FAILED");
    expect(host.closed()).toBe(1);
    expect(host.app.exits).toEqual([1]);
  });
});

describe("the scheme", () => {
  it("is standard and secure, without cross-origin reading and without a way around the CSP", async () => {
    const host = await boot();
    expect(host.schemes).toEqual([
      { scheme: "scoot", privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
    expect([...host.sessions.keys()]).toEqual(["", "scoot-print"]);
  });

  it.each(["", "scoot-print"])("hands the app's requests to the core, in session %j", async (partition) => {
    const host = await boot();
    const page = await ask(host, "scoot://app/", partition);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Scoot");
    const script = await ask(host, "scoot://app/assets/main.js", partition);
    expect(script.status).toBe(200);
    expect(await script.text()).toBe("export {};");
  });

  it.each([
    "scoot://evil/",
    "scoot://app.evil/",
    "scoot://user@app/",
    "scoot://app:80/",
    "https://app/",
    "file:///x",
  ])("answers 404 to %s without asking the core", async (url) => {
    const handle = vi.fn(async () => new Response("asked"));
    const host = await boot({}, async () => ({ handle, close: async () => {} }));
    const handler = first([...host.sessions.values()]).handlers.get("scoot");
    // A request with credentials in its address cannot be built; Chromium could hand one over.
    const answer = await handler?.({ url } as Request);
    expect(answer?.status).toBe(404);
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    "/../secret.txt",
    "/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2E%2E%2Fsecret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%2e%2e%5csecret.txt",
    "/%252e%252e%252fsecret.txt",
    "/%25252e%25252e/secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/....//secret.txt",
    "/..;/secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/%00../secret.txt",
    "/../secret.txt%00.js",
    "//secret.txt",
    "/file:///etc/passwd",
    "/C:/Windows/win.ini",
    "/%5c%5cserver%5cshare",
    "/%",
    "/%zz",
  ])("serves nothing from outside the app for %s", async (path) => {
    const host = await boot();
    const answer = await ask(host, `scoot://app${path}`);
    expect(await answer.text()).not.toMatch(/the secret|root:|\[fonts\]/);
    expect(answer.status).toBeLessThan(500);
  });
});

describe("Electron's security checklist", () => {
  const preferences = async (): Promise<Electron.WebPreferences> => {
    const { options } = first((await boot({ packaged: true })).windows);
    return options.webPreferences ?? {};
  };

  it("1: loads only its own content", async () => {
    const host = await boot();
    expect(first(host.windows).loaded.every((url) => url.startsWith("scoot://app/"))).toBe(true);
    for (const { beforeRequest } of host.sessions.values()) {
      for (const url of [
        "http://example.org/",
        "https://example.org/",
        "ws://example.org/",
        "file:///etc/passwd",
      ]) {
        const answer = vi.fn();
        beforeRequest?.({ url }, answer);
        expect(answer).toHaveBeenCalledWith({ cancel: true });
      }
      const answer = vi.fn();
      beforeRequest?.({ url: "scoot://app/rpc/x" }, answer);
      expect(answer).toHaveBeenCalledWith({ cancel: false });
    }
  });

  it("2: gives pages no Node", async () => {
    expect(await preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it("3: isolates contexts, and has no preload to isolate", async () => {
    const given = await preferences();
    expect(given.contextIsolation).toBe(true);
    expect(given).not.toHaveProperty("preload");
  });

  it("4: sandboxes every process", async () => {
    const host = await boot();
    expect(host.app.sandboxed).toBe(true);
    expect(first(host.windows).options.webPreferences?.sandbox).toBe(true);
  });

  it("5: denies permissions, on request and on check, and every device", async () => {
    const host = await boot();
    const names = [
      "accessibility-events",
      "ar",
      "background-sync",
      "clipboard-read",
      "deprecated-sync-clipboard-read",
      "display-capture",
      "fileSystem",
      "fullscreen",
      "geolocation",
      "hid",
      "idle-detection",
      "keyboardLock",
      "local-fonts",
      "local-network-access",
      "media",
      "mediaKeySystem",
      "midi",
      "midiSysex",
      "notifications",
      "openExternal",
      "pointerLock",
      "screen-wake-lock",
      "serial",
      "speaker-selection",
      "storage-access",
      "top-level-storage-access",
      "unknown",
      "usb",
      "window-management",
    ];
    for (const session of host.sessions.values()) {
      const request = session.permissionRequest as (
        c: unknown,
        p: string,
        done: (ok: boolean) => void,
      ) => void;
      const check = session.permissionCheck as (c: unknown, p: string) => boolean;
      const granted = (name: string): boolean[] => {
        const answers: boolean[] = [];
        request(null, name, (ok) => answers.push(ok));
        return [...answers, check(null, name)];
      };
      for (const name of names) expect([name, granted(name)]).toEqual([name, [false, false]]);
      expect(granted("clipboard-sanitized-write")).toEqual([true, true]);
      expect(session.devicePermission?.({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false);
      const streams = vi.fn();
      session.displayMedia?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, streams);
      expect(streams).toHaveBeenCalledWith(null);
      const pairing = vi.fn();
      session.bluetoothPairing?.({} as Electron.BluetoothPairingHandlerHandlerDetails, pairing);
      expect(pairing).toHaveBeenCalledWith({ confirmed: false });
      for (const name of ["select-hid-device", "select-usb-device", "select-serial-port"]) {
        expect(session.listenerCount(name)).toBe(1);
      }
    }
  });

  it("6: keeps web security on", async () => {
    expect((await preferences()).webSecurity).toBe(true);
  });

  it("7: serves pages under a content security policy without any unsafe word", async () => {
    const page = await ask(await boot(), "scoot://app/");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("8, 9, 10: runs no insecure content and no experiments", async () => {
    const given = await preferences();
    expect(given).toMatchObject({ allowRunningInsecureContent: false, experimentalFeatures: false });
    expect(given).not.toHaveProperty("enableBlinkFeatures");
  });

  it("11, 12: has no webview and lets none be attached", async () => {
    const window = first((await boot()).windows);
    expect(window.options.webPreferences?.webviewTag).toBe(false);
    const attach = event();
    window.webContents.emit("will-attach-webview", attach, {}, {});
    expect(attach.prevented()).toBe(true);
  });

  it.each(["will-navigate", "will-redirect", "will-frame-navigate"])(
    "13: lets no page leave by %s",
    async (name) => {
      const { webContents } = first((await boot()).windows);
      const leaves = (url: string, isMainFrame = true): boolean => {
        const details = event();
        webContents.emit(name, { ...details, url, isMainFrame });
        return !details.prevented();
      };
      for (const url of [
        "https://example.org/",
        "file:///etc/passwd",
        "scoot://evil/",
        "data:text/html,x",
        "about:blank",
      ]) {
        expect(leaves(url)).toBe(false);
      }
      expect(leaves("scoot://app/animals")).toBe(true);
      expect(leaves("https://example.org/", false)).toBe(false);
      expect(leaves("blob:scoot://app/0-1", false)).toBe(true);
      expect(leaves("blob:scoot://app/0-1")).toBe(false);
    },
  );

  it("14: opens no window", async () => {
    const host = await boot();
    for (const url of ["https://example.org/", "scoot://app/print/1", "about:blank", "javascript:1", ""]) {
      const details = { url } as Electron.HandlerDetails;
      expect(first(host.windows).webContents.windowOpen?.(details)).toEqual({ action: "deny" });
    }
    expect(host.windows).toHaveLength(1);
  });

  it("15: has one door to the outside, behind a gate", () => {
    const sources = hostSources();
    expect(sources.match(/shell\.openExternal\(/g)).toHaveLength(1);
    expect(sources.match(/shell\.openPath\(/g)).toHaveLength(1);
  });

  it("16: pins a current Electron", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies["electron"]).toMatch(/^(4[5-9]|[5-9]\d)\.\d+\.\d+$/);
  });

  it("17, 20: has no channel between pages and Electron at all", () => {
    expect(hostSources()).not.toMatch(/ipcMain|ipcRenderer|contextBridge|MessageChannelMain|preload:/);
  });

  it("18: uses no file: address", async () => {
    const host = await boot();
    expect(first(host.windows).loaded).toEqual(["scoot://app/"]);
    expect(hostSources()).not.toMatch(/loadFile\(|["'`]file:/);
  });

  it("19: has its fuses set at packaging", () => {
    const fuses = readFileSync(join(ROOT, "electron-builder.yml"), "utf8");
    for (const line of [
      "runAsNode: false",
      "enableNodeOptionsEnvironmentVariable: false",
      "enableNodeCliInspectArguments: false",
      "enableCookieEncryption: true",
      "enableEmbeddedAsarIntegrityValidation: true",
      "onlyLoadAppFromAsar: true",
      "grantFileProtocolExtraPrivileges: false",
      "loadBrowserProcessSpecificV8Snapshot: false",
    ]) {
      expect(fuses).toContain(`  ${line}\n`);
    }
  });

  it("and: no spelling service, no background services, no names resolved, developer tools in development only", async () => {
    const host = await boot({ packaged: true });
    expect(first(host.windows).options.webPreferences).toMatchObject({ spellcheck: false, devTools: false });
    for (const session of host.sessions.values()) expect(session.spellChecker).toBe(false);
    expect(host.app.switches).toContainEqual(["host-resolver-rules", "MAP * ~NOTFOUND"]);
    expect(host.app.switches).toContainEqual(["disable-background-networking", undefined]);
    expect(hostSources()).not.toMatch(/crashReporter|autoUpdater|net\.fetch|\bfetch\(/);
  });

  it("and: the window is as small as the screens allow and no smaller", async () => {
    expect(first((await boot()).windows).options).toMatchObject({
      minWidth: 1024,
      minHeight: 700,
      show: false,
    });
  });
});

describe("links", () => {
  const click = (host: Booted, url: string): void => {
    first(host.windows).webContents.windowOpen?.({ url } as Electron.HandlerDetails);
  };

  it("are shown to the user first, and Cancel is the default", async () => {
    const host = await boot({ answers: [0] });
    click(host, "https://example.org/a");
    await vi.waitFor(() => expect(host.questions).toHaveLength(1));
    expect(first(host.questions)).toMatchObject({
      message: "Open https://example.org/a in your browser?",
      buttons: ["Cancel", "Open"],
      defaultId: 0,
      cancelId: 0,
    });
    expect(host.openedExternally).toEqual([]);
  });

  it("are opened after a yes, in full view also when they are long", async () => {
    const host = await boot({ answers: [1] });
    const url = `https://example.org/${"a".repeat(500)}`;
    click(host, url);
    await vi.waitFor(() => expect(host.openedExternally).toEqual([url]));
    expect(first(host.questions)).toMatchObject({
      message: "Open a page of example.org in your browser?",
      detail: url,
    });
  });

  it.each(["http://example.org/", "https://user@example.org/", "mailto:a@example.org?attach=/etc/passwd"])(
    "of another kind are refused in words: %s",
    async (url) => {
      const host = await boot({ answers: [1, 1] });
      click(host, url);
      await vi.waitFor(() => expect(host.questions).toHaveLength(1));
      expect(first(host.questions).message).toBe("Scoot does not open this kind of link. SC-301");
      expect(host.openedExternally).toEqual([]);
    },
  );

  it("of the core pass the same gate", async () => {
    const host = await boot({ answers: [1] });
    const { openExternal } = first(host.ports);
    expect(await words(openExternal?.("file:///etc/passwd") ?? Promise.resolve())).toContain("SC-301");
    await openExternal?.("mailto:vet@example.org");
    expect(first(host.questions).message).toBe("Open mailto:vet@example.org in your mail program?");
    expect(host.openedExternally).toEqual(["mailto:vet@example.org"]);
  });
});

describe("the data folder", () => {
  it("is shown, and no other path", async () => {
    const host = await boot();
    await first(host.ports).openDataFolder?.();
    expect(host.openedPaths).toEqual([join(dir, "user", "records")]);
  });

  it("that the system cannot show is a failure without a path", async () => {
    const host = await boot({ openPathProblem: "no program for /home/jane" });
    const text = await words(first(host.ports).openDataFolder?.() ?? Promise.resolve());
    expect(text).toBe("The system did not open the data folder.");
  });
});

describe("the menu", () => {
  const clickOn = (host: Booted, label: string): void => {
    const items = first(host.menus).flatMap((menu) => menu.submenu as Electron.MenuItemConstructorOptions[]);
    const item = items.find((each) => each.label === label);
    (item?.click as (() => void) | undefined)?.();
  };

  it("prints the screen and shows the data folder", async () => {
    const host = await boot();
    clickOn(host, "Print…");
    clickOn(host, "Open data folder");
    expect(first(host.windows).webContents.prints).toBe(1);
    expect(host.openedPaths).toEqual([join(dir, "user", "records")]);
    expect(host.app.about?.applicationVersion).toBe("9.8.7");
  });

  it("of the right mouse button appears where there is something to do", async () => {
    const host = await boot();
    const { webContents } = first(host.windows);
    webContents.emit("context-menu", {}, { isEditable: false, selectionText: "" });
    expect(host.popups).toEqual([]);
    webContents.emit("context-menu", {}, { isEditable: true, selectionText: "" });
    expect(first(host.popups).map((item) => item.role)).toContain("paste");
  });
});

describe("downloads", () => {
  const download = async (url: string, name: string): Promise<{ stopped: boolean; options: unknown[] }> => {
    const host = await boot();
    const started = event();
    const options: unknown[] = [];
    host.sessions.get("")?.emit("will-download", started, {
      getURL: () => url,
      getFilename: () => name,
      setSaveDialogOptions: (given: unknown) => options.push(given),
    });
    return { stopped: started.prevented(), options };
  };

  it("ask where to save, under a safe name, and before they replace a file", async () => {
    const { stopped, options } = await download("blob:scoot://app/0-1", "../CON:Rex.csv");
    expect(stopped).toBe(false);
    expect(options).toEqual([
      {
        defaultPath: join(dir, "downloads", "-CON-Rex.csv"),
        properties: ["showOverwriteConfirmation", "createDirectory"],
      },
    ]);
  });

  it("from elsewhere are stopped", async () => {
    expect(await download("https://example.org/x.exe", "x.exe")).toEqual({ stopped: true, options: [] });
  });
});

describe("a PDF", () => {
  const print = (host: Booted, path: string, paper: "a4" | "letter" = "a4"): Promise<Uint8Array> =>
    first(host.ports).printPdf?.({ path, paper }) ?? Promise.reject(new Error("No printPdf."));

  it("is made in a hidden sandboxed window of a session of its own, once the page is ready", async () => {
    const host = await boot({ pageAnswers: [undefined, "", "yes"] });
    const bytes = await print(host, "/print/animal/1?from=2026-01-01", "letter");
    expect(Buffer.from(bytes).toString()).toBe("%PDF-stand-in");
    const window = host.windows[1];
    expect(window?.loaded).toEqual(["scoot://app/print/animal/1?from=2026-01-01"]);
    expect(window?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, devTools: false },
    });
    expect(window?.options.webPreferences?.session).toBe(host.sessions.get("scoot-print"));
    expect(window?.webContents.scripts).toHaveLength(3);
    expect(window?.webContents.pdfs).toEqual([
      {
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        pageSize: "Letter",
      },
    ]);
    expect(window?.calls).toEqual(["destroy"]);
  });

  it.each([
    "/",
    "/rpc/animals.list",
    "print/animal/1",
    "/print",
    "/printer/1",
    "/print/../rpc/animals.list",
    "/print/%2e%2e/rpc/x",
    "//evil/print/1",
    "@evil/print/",
    "/print/\n",
    "https://example.org/print/",
  ])("is not made of %j", async (path) => {
    const host = await boot({ pageAnswers: ["yes"] });
    expect(await words(print(host, path))).toBe("The path is not a print page.");
    expect(host.windows).toHaveLength(1);
  });

  it("fails when its page does, and the window goes away", async () => {
    const host = await boot({ pageAnswers: ["failed"] });
    expect(await words(print(host, "/print/animal/1"))).toBe("The print page could not read its records.");
    expect(host.windows[1]?.calls).toEqual(["destroy"]);
  });

  it("fails when the page dies, and the window goes away", async () => {
    const host = await boot({ pageAnswers: [""] });
    const printing = words(print(host, "/print/animal/1"));
    host.windows[1]?.webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 1 });
    expect(await printing).toBe("The print page stopped working: oom.");
    expect(host.windows[1]?.calls).toEqual(["destroy"]);
  });

  it("fails after 20 seconds without a word from the page", async () => {
    const host = await boot({ pageAnswers: [""] });
    vi.useFakeTimers();
    try {
      const printing = words(print(host, "/print/animal/1"));
      await vi.advanceTimersByTimeAsync(19_900);
      expect(host.windows[1]?.calls).toEqual([]);
      await vi.advanceTimersByTimeAsync(200);
      expect(await printing).toBe("The print page was not ready after 20 s.");
      expect(host.windows[1]?.calls).toEqual(["destroy"]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the end", () => {
  it("comes when the window is closed", async () => {
    const host = await boot();
    host.app.emit("window-all-closed");
    expect(host.app.quits).toBe(1);
    expect(host.closed()).toBe(0);
  });

  it("closes the core exactly once before the process ends, and the records open again", async () => {
    const host = await boot();
    const [one, two] = [event(), event()];
    host.app.emit("will-quit", one);
    host.app.emit("will-quit", two);
    process.emit("SIGTERM", "SIGTERM");
    first(host.windows).emit("session-end", {});
    await vi.waitFor(() => expect(host.app.exits).toEqual([0]));
    expect([one.prevented(), two.prevented()]).toEqual([true, true]);
    expect(host.closed()).toBe(1);

    const again = await boot();
    expect(again.errorBoxes).toEqual([]);
    expect((await ask(again, "scoot://app/")).status).toBe(200);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("comes by %s as well", async (signal) => {
    const host = await boot();
    process.emit(signal, signal);
    await vi.waitFor(() => expect(host.app.exits).toEqual([0]));
    expect(host.closed()).toBe(1);
  });

  it("waits for records that are still being opened", async () => {
    let opened = (_core: Core): void => {};
    const opening = new Promise<Core>((resolve) => (opened = resolve));
    const starting = boot({}, () => opening);
    await vi.waitFor(() => expect(running?.ports).toHaveLength(1));
    const host = running;
    host?.app.emit("will-quit", event());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host?.app.exits).toEqual([]);
    opened({ handle: async () => new Response(), close: async () => {} });
    await starting;
    await vi.waitFor(() => expect(host?.app.exits).toEqual([0]));
    expect(host?.closed()).toBe(1);
  });

  it("asks before unsaved input is left", async () => {
    const host = await boot({ answers: [0, 1] });
    const { webContents } = first(host.windows);
    const [stay, leave] = [event(), event()];
    webContents.emit("will-prevent-unload", stay);
    webContents.emit("will-prevent-unload", leave);
    expect([stay.prevented(), leave.prevented()]).toEqual([false, true]);
    expect(first(host.questions).defaultId).toBe(0);
  });

  it("is offered when the page has died, beside opening it again", async () => {
    const host = await boot({ answers: [1, 0] });
    const { webContents } = first(host.windows);
    webContents.emit("render-process-gone", {}, { reason: "clean-exit", exitCode: 0 });
    webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 5 });
    await vi.waitFor(() => expect(webContents.reloads).toBe(1));
    webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 5 });
    await vi.waitFor(() => expect(host.app.quits).toBe(1));
  });

  it("is told in words after something unexpected, once, and the core is closed", async () => {
    const host = await boot();
    process.emit("uncaughtException", new Error("boom in /home/jane"));
    process.emit("uncaughtException", new Error("boom again"));
    await vi.waitFor(() => expect(host.app.exits).toEqual([1]));
    expect(host.errorBoxes).toHaveLength(1);
    expect(first(host.errorBoxes)[1]).not.toContain("boom");
    expect(host.closed()).toBe(1);
  });
});
