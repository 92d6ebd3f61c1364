import { EventEmitter } from "node:events";
import type * as Electron from "electron";

/**
 * Stands in for the `electron` module where its binary cannot be had. It records what it is given and returns
 * what the test has laid ready; it decides nothing. What Electron does with all this is not shown by it.
 */
export interface StandInSituation {
  /** What `app.getPath` answers. */
  readonly paths: Readonly<Record<string, string>>;
  readonly appPath: string;
  readonly packaged?: boolean;
  /** What `app.requestSingleInstanceLock` answers. */
  readonly firstInstance?: boolean;
  /** Button numbers for one message box after the other; after the last one, 0. */
  readonly answers?: readonly number[];
  /** What pages answer to one `executeJavaScript` after the other; after the last one, it stays. */
  readonly pageAnswers?: readonly unknown[];
  /** Rejection of each `loadURL`. */
  readonly loadFails?: Error;
  /** What `shell.openPath` answers: "" or the words of a problem. */
  readonly openPathProblem?: string;
}

type Handler<K extends keyof Electron.Session> = Electron.Session[K] extends (
  handler: infer H,
  ...rest: never[]
) => void
  ? H
  : never;

export class StandInSession extends EventEmitter {
  readonly partition: string;
  readonly handlers = new Map<string, Parameters<Electron.Protocol["handle"]>[1]>();
  spellChecker: boolean | undefined;
  permissionRequest: Handler<"setPermissionRequestHandler"> = null;
  permissionCheck: Handler<"setPermissionCheckHandler"> = null;
  devicePermission: Handler<"setDevicePermissionHandler"> = null;
  displayMedia: Handler<"setDisplayMediaRequestHandler"> = null;
  bluetoothPairing: Handler<"setBluetoothPairingHandler"> = null;
  beforeRequest:
    | ((details: { url: string }, callback: (response: Electron.CallbackResponse) => void) => void)
    | undefined;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  readonly protocol = {
    handle: (scheme: string, handler: Parameters<Electron.Protocol["handle"]>[1]): void => {
      this.handlers.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<StandInSession["beforeRequest"]>): void => {
      this.beforeRequest = listener;
    },
  };
  readonly setSpellCheckerEnabled: Electron.Session["setSpellCheckerEnabled"] = (enable) => {
    this.spellChecker = enable;
  };
  readonly setPermissionRequestHandler: Electron.Session["setPermissionRequestHandler"] = (handler) => {
    this.permissionRequest = handler;
  };
  readonly setPermissionCheckHandler: Electron.Session["setPermissionCheckHandler"] = (handler) => {
    this.permissionCheck = handler;
  };
  readonly setDevicePermissionHandler: Electron.Session["setDevicePermissionHandler"] = (handler) => {
    this.devicePermission = handler;
  };
  readonly setDisplayMediaRequestHandler: Electron.Session["setDisplayMediaRequestHandler"] = (handler) => {
    this.displayMedia = handler;
  };
  readonly setBluetoothPairingHandler: Electron.Session["setBluetoothPairingHandler"] = (handler) => {
    this.bluetoothPairing = handler;
  };
}

export class StandInContents extends EventEmitter {
  windowOpen: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0] | undefined;
  readonly scripts: string[] = [];
  readonly pdfs: Electron.PrintToPDFOptions[] = [];
  prints = 0;
  reloads = 0;
  readonly #pageAnswers: unknown[];

  constructor(pageAnswers: readonly unknown[]) {
    super();
    this.#pageAnswers = [...pageAnswers];
  }

  readonly setWindowOpenHandler: Electron.WebContents["setWindowOpenHandler"] = (handler) => {
    this.windowOpen = handler;
  };
  readonly executeJavaScript: Electron.WebContents["executeJavaScript"] = async (code) => {
    this.scripts.push(code);
    return this.#pageAnswers.length > 1 ? this.#pageAnswers.shift() : this.#pageAnswers[0];
  };
  readonly printToPDF: Electron.WebContents["printToPDF"] = async (options) => {
    this.pdfs.push(options);
    return Buffer.from("%PDF-stand-in");
  };
  readonly print: Electron.WebContents["print"] = () => {
    this.prints++;
  };
  readonly reload: Electron.WebContents["reload"] = () => {
    this.reloads++;
  };
}

export class StandInWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents: StandInContents;
  /** Names of the methods that were called, in order. */
  readonly calls: string[] = [];
  readonly loaded: string[] = [];
  minimized = false;
  readonly #loadFails: Error | undefined;

  constructor(options: Electron.BrowserWindowConstructorOptions, situation: StandInSituation) {
    super();
    this.options = options;
    this.webContents = new StandInContents(situation.pageAnswers ?? []);
    this.#loadFails = situation.loadFails;
  }

  readonly loadURL: Electron.BrowserWindow["loadURL"] = async (url) => {
    this.loaded.push(url);
    if (this.#loadFails !== undefined) throw this.#loadFails;
  };
  readonly show: Electron.BrowserWindow["show"] = () => void this.calls.push("show");
  readonly focus: Electron.BrowserWindow["focus"] = () => void this.calls.push("focus");
  readonly restore: Electron.BrowserWindow["restore"] = () => void this.calls.push("restore");
  readonly destroy: Electron.BrowserWindow["destroy"] = () => void this.calls.push("destroy");
  readonly isMinimized: Electron.BrowserWindow["isMinimized"] = () => this.minimized;
}

class StandInApp extends EventEmitter {
  readonly isPackaged: boolean;
  readonly setPaths: [name: string, path: string][] = [];
  readonly switches: [name: string, value: string | undefined][] = [];
  readonly exits: number[] = [];
  quits = 0;
  sandboxed = false;
  about: Electron.AboutPanelOptionsOptions | undefined;
  readonly #situation: StandInSituation;

  constructor(situation: StandInSituation) {
    super();
    this.#situation = situation;
    this.isPackaged = situation.packaged ?? false;
  }

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => void this.switches.push([name, value]),
  };
  readonly getPath: Electron.App["getPath"] = (name) => this.#situation.paths[name] ?? `/no-${name}`;
  readonly setPath: Electron.App["setPath"] = (name, path) => void this.setPaths.push([name, path]);
  readonly getAppPath: Electron.App["getAppPath"] = () => this.#situation.appPath;
  readonly getVersion: Electron.App["getVersion"] = () => "9.8.7";
  readonly whenReady: Electron.App["whenReady"] = () => Promise.resolve();
  readonly enableSandbox: Electron.App["enableSandbox"] = () => {
    this.sandboxed = true;
  };
  readonly requestSingleInstanceLock: Electron.App["requestSingleInstanceLock"] = () =>
    this.#situation.firstInstance ?? true;
  readonly setAboutPanelOptions: Electron.App["setAboutPanelOptions"] = (options) => {
    this.about = options;
  };
  readonly quit: Electron.App["quit"] = () => {
    this.quits++;
  };
  readonly exit: Electron.App["exit"] = (code) => void this.exits.push(code ?? 0);
}

/** A stand-in of the module, and everything that it was told. */
export interface StandIn {
  /** What `import … from "electron"` gives. */
  readonly module: Record<string, unknown>;
  readonly app: StandInApp;
  readonly windows: StandInWindow[];
  readonly schemes: Electron.CustomScheme[];
  /** "" is the default session. */
  readonly sessions: Map<string, StandInSession>;
  readonly menus: Electron.MenuItemConstructorOptions[][];
  readonly popups: Electron.MenuItemConstructorOptions[][];
  readonly questions: Electron.MessageBoxOptions[];
  readonly errorBoxes: [title: string, content: string][];
  readonly openedExternally: string[];
  readonly openedPaths: string[];
}

/** Builds a fresh stand-in; use it with `vi.doMock("electron", () => standIn.module)`. */
export function electronStandIn(situation: StandInSituation): StandIn {
  const app = new StandInApp(situation);
  const windows: StandInWindow[] = [];
  const schemes: Electron.CustomScheme[] = [];
  const defaultSession = new StandInSession("");
  const sessions = new Map([["", defaultSession]]);
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const popups: Electron.MenuItemConstructorOptions[][] = [];
  const questions: Electron.MessageBoxOptions[] = [];
  const errorBoxes: [string, string][] = [];
  const openedExternally: string[] = [];
  const openedPaths: string[] = [];
  const answers = [...(situation.answers ?? [])];

  // With or without a window before the options, as in Electron.
  const ask = (...args: [Electron.MessageBoxOptions] | [unknown, Electron.MessageBoxOptions]): number => {
    questions.push(args.length === 1 ? args[0] : args[1]);
    return answers.shift() ?? 0;
  };

  class Window extends StandInWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options, situation);
      windows.push(this);
      app.emit("web-contents-created", {}, this.webContents);
    }
  }

  const openExternal: Electron.Shell["openExternal"] = async (url) => void openedExternally.push(url);
  const openPath: Electron.Shell["openPath"] = async (path) => {
    openedPaths.push(path);
    return situation.openPathProblem ?? "";
  };
  const registerSchemesAsPrivileged: Electron.Protocol["registerSchemesAsPrivileged"] = (list) =>
    void schemes.push(...list);
  const showErrorBox: Electron.Dialog["showErrorBox"] = (title, content) =>
    void errorBoxes.push([title, content]);

  return {
    app,
    windows,
    schemes,
    sessions,
    menus,
    popups,
    questions,
    errorBoxes,
    openedExternally,
    openedPaths,
    module: {
      app,
      BrowserWindow: Window,
      Menu: {
        buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({
          template,
          popup: () => void popups.push(template),
        }),
        setApplicationMenu: (menu: { template: Electron.MenuItemConstructorOptions[] }) =>
          void menus.push(menu.template),
      },
      dialog: {
        showErrorBox,
        showMessageBox: async (...args: Parameters<typeof ask>) => ({
          response: ask(...args),
          checkboxChecked: false,
        }),
        showMessageBoxSync: ask,
      },
      protocol: { registerSchemesAsPrivileged, handle: defaultSession.protocol.handle },
      session: {
        defaultSession,
        fromPartition: (partition: string) => {
          const session = sessions.get(partition) ?? new StandInSession(partition);
          sessions.set(partition, session);
          return session;
        },
      },
      shell: { openExternal, openPath },
    },
  };
}
