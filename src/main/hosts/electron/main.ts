import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { app, BrowserWindow, dialog, Menu, protocol, session } from "electron";
import { uuidv7 } from "uuidv7";
import { createCore } from "../../core/create-core.ts";
import type { Core, Log } from "../../core/ports.ts";
import { askWhereToSave } from "./downloads.ts";
import { openClickedLink } from "./external-links.ts";
import { failureOf } from "./failure.ts";
import { chooseFolders, ownArguments, type Folders } from "./folders.ts";
import { guardContents, guardSession } from "./guards.ts";
import { fileLog } from "./log.ts";
import { contextMenuEntries, menuEntries, menuTemplate, type MenuCommands } from "./menu.ts";
import { electronPorts, openFolder } from "./ports.ts";
import { PRINT_PARTITION, renderPdf } from "./print-pdf.ts";
import { registerScheme, serve, START_URL } from "./protocol.ts";
import { createShutdown, type Shutdown } from "./shutdown.ts";
import { OFFLINE_SWITCHES, windowOptions } from "./window-policy.ts";

const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** What the parts below share while Scoot runs. */
interface Run {
  readonly development: boolean;
  readonly folders: Folders;
  readonly log: Log;
  readonly shutdown: Shutdown;
  window: BrowserWindow | null;
}

// Chromium reads these before `ready`, so they stand before the first await.
registerScheme(protocol);
app.enableSandbox();
for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);

/** Settles when the window shows the app, or when Scoot has given up and said why. */
export const started: Promise<void> = start();

async function start(): Promise<void> {
  let log = SILENT;
  try {
    const folders = chooseFolders({
      args: ownArguments(process.argv, app.isPackaged),
      env: process.env,
      userData: app.getPath("userData"),
      cwd: process.cwd(),
    });
    mkdirSync(folders.session, { recursive: true, mode: 0o700 });
    app.setPath("userData", folders.userData);
    app.setPath("sessionData", folders.session);
    if (!app.requestSingleInstanceLock()) {
      app.quit();
      return;
    }
    log = fileLog(app.getPath("logs"), { "<records>": folders.records, "<home>": homedir() });
    await run(folders, log);
  } catch (thrown) {
    await giveUp(thrown, log, async (code) => app.exit(code));
  }
}

async function run(folders: Folders, log: Log): Promise<void> {
  let opening: Promise<Core> | undefined;
  const scoot: Run = {
    development: !app.isPackaged,
    folders,
    log,
    window: null,
    shutdown: createShutdown({
      // Quitting while the records are being opened waits for the opening; a failed one has nothing to close.
      close: async () => (await opening?.catch(() => undefined))?.close(),
      exit: (code) => app.exit(code),
      log,
    }),
  };
  listen(scoot);

  await app.whenReady();
  const printing = session.fromPartition(PRINT_PARTITION);
  guardSession(session.defaultSession, scoot);
  guardSession(printing, { development: false });
  askWhereToSave(session.defaultSession, app.getPath("downloads"));
  setMenu(scoot);

  try {
    opening = createCore(
      electronPorts({
        dataDir: folders.records,
        rendererDir: join(app.getAppPath(), "out", "renderer"),
        programVersion: app.getVersion(),
        log,
        printPdf: (request) => renderPdf(request, printing),
        window: () => scoot.window,
      }),
    );
    const core = await opening;
    serve(session.defaultSession.protocol, core);
    serve(printing.protocol, core);
    await openWindow(scoot);
  } catch (thrown) {
    await giveUp(thrown, log, scoot.shutdown);
  }
}

/** Everything that can happen to a running app, in one place. */
function listen(scoot: Run): void {
  app.on("second-instance", () => focus(scoot.window));
  app.on("activate", () => focus(scoot.window));
  app.on("web-contents-created", (_event, contents) => {
    guardContents(contents, (url) => void openClickedLink(url, scoot.window).catch(report(scoot.log)));
  });
  // On macOS too: without its window Scoot has nothing to do, and would keep the records locked.
  app.on("window-all-closed", () => app.quit());
  // Not `before-quit`: at that moment a window with unsaved input may still refuse to close.
  app.on("will-quit", (event) => {
    event.preventDefault();
    void scoot.shutdown();
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void scoot.shutdown());
  // Electron's own answer to these is a dialog with the stack in it.
  let stopping = false;
  const unexpected = (thrown: unknown): void => {
    // What breaks on the way out is no news to the user.
    if (stopping) return;
    stopping = true;
    void giveUp(thrown, scoot.log, scoot.shutdown);
  };
  process.on("uncaughtException", unexpected);
  process.on("unhandledRejection", unexpected);
}

async function openWindow(scoot: Run): Promise<void> {
  const window = new BrowserWindow(windowOptions(scoot));
  scoot.window = window;
  window.once("ready-to-show", () => window.show());
  window.once("closed", () => {
    scoot.window = null;
  });
  // Windows ends a session without `will-quit`.
  window.on("session-end", () => void scoot.shutdown());
  const { webContents } = window;
  webContents.on("context-menu", (_event, clickedOn) => {
    const entries = contextMenuEntries(clickedOn);
    if (entries.length > 0) Menu.buildFromTemplate(menuTemplate(entries, commands(scoot))).popup({ window });
  });
  // A page that holds unsaved input asks to stay; Electron would obey without a word.
  webContents.on("will-prevent-unload", (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: "question",
      title: "Scoot",
      message: "There is something on this page that is not saved yet. Leave it?",
      buttons: ["Stay", "Leave without saving"],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choice === 1) event.preventDefault();
  });
  webContents.on("render-process-gone", (_event, details) => {
    if (details.reason !== "clean-exit") void offerToReload(window, details.reason, scoot.log);
  });
  await window.loadURL(START_URL);
}

async function offerToReload(window: BrowserWindow, reason: string, log: Log): Promise<void> {
  log.error("the page stopped working", { reason });
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Scoot",
    message: "This page has stopped working. Everything saved before is safe.",
    buttons: ["Quit", "Open again"],
    defaultId: 1,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) window.webContents.reload();
  else app.quit();
}

function setMenu(scoot: Run): void {
  app.setAboutPanelOptions({ applicationName: "Scoot", applicationVersion: app.getVersion() });
  const entries = menuEntries({ platform: process.platform, development: scoot.development });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, commands(scoot))));
}

function commands(scoot: Run): MenuCommands {
  return {
    // The window comes after the menu, so it is looked up at the click.
    print: () => scoot.window?.webContents.print(),
    openDataFolder: () => void openFolder(scoot.folders.records).catch(report(scoot.log)),
  };
}

function focus(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function report(log: Log): (thrown: unknown) => void {
  return (thrown) => log.warn("the system refused", failureOf(thrown, uuidv7).fields);
}

/** Says in words why Scoot stops, then stops. */
async function giveUp(thrown: unknown, log: Log, end: Shutdown): Promise<void> {
  const { words, fields } = failureOf(thrown, uuidv7);
  log.error("Scoot stops", fields);
  dialog.showErrorBox("Scoot", words);
  await end(1);
}
