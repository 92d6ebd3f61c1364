import type { ContextMenuParams, MenuItemConstructorOptions } from "electron";

/** What a menu entry can ask of the host. Commands of the app itself are in the page, see docs/electron.md. */
export interface MenuCommands {
  print(): void;
  openDataFolder(): void;
}

export type MenuCommand = keyof MenuCommands;

/** A menu entry as data; `command` names what a click does, a `role` is Electron's own. */
export interface MenuEntry {
  readonly label?: string;
  readonly role?: NonNullable<MenuItemConstructorOptions["role"]>;
  readonly type?: "separator";
  readonly accelerator?: string;
  readonly command?: MenuCommand;
  readonly submenu?: readonly MenuEntry[];
}

export interface MenuSituation {
  readonly platform: NodeJS.Platform;
  readonly development: boolean;
}

const LINE: MenuEntry = { type: "separator" };

/**
 * The application menu of a platform. It takes no key of the page's own: no single letters, no Ctrl+K.
 */
export function menuEntries({ platform, development }: MenuSituation): readonly MenuEntry[] {
  const mac = platform === "darwin";
  const appMenu: MenuEntry = {
    label: "Scoot",
    submenu: [
      { role: "about", label: "About Scoot" },
      LINE,
      { role: "services" },
      LINE,
      { role: "hide", label: "Hide Scoot" },
      { role: "hideOthers" },
      { role: "unhide" },
      LINE,
      { role: "quit", label: "Quit Scoot" },
    ],
  };
  const file: MenuEntry = {
    label: "File",
    submenu: [
      { label: "Print…", accelerator: "CommandOrControl+P", command: "print" },
      { label: "Open data folder", command: "openDataFolder" },
      LINE,
      mac ? { role: "close" } : { role: "quit", label: "Quit", accelerator: "CommandOrControl+Q" },
    ],
  };
  const edit: MenuEntry = {
    label: "Edit",
    submenu: [
      { role: "undo" },
      { role: "redo" },
      LINE,
      { role: "cut" },
      { role: "copy" },
      { role: "paste" },
      { role: "delete" },
      LINE,
      { role: "selectAll" },
    ],
  };
  const view: MenuEntry = {
    label: "View",
    submenu: [
      { role: "resetZoom", label: "Actual size" },
      { role: "zoomIn", label: "Zoom in" },
      { role: "zoomOut", label: "Zoom out" },
      LINE,
      { role: "togglefullscreen", label: "Full screen" },
      ...(development ? ([LINE, { role: "reload" }, { role: "toggleDevTools" }] satisfies MenuEntry[]) : []),
    ],
  };
  const windowMenu: MenuEntry = { label: "Window", submenu: [{ role: "minimize" }, { role: "zoom" }] };
  const help: MenuEntry = { role: "help", label: "Help", submenu: [{ role: "about", label: "About Scoot" }] };
  return mac
    ? [appMenu, file, edit, view, windowMenu, { role: "help", submenu: [] }]
    : [file, edit, view, help];
}

/** Turns entries into Electron's template by giving each command its click. */
export function menuTemplate(
  entries: readonly MenuEntry[],
  commands: MenuCommands,
): MenuItemConstructorOptions[] {
  return entries.map(({ command, submenu, ...entry }) => ({
    ...entry,
    ...(command === undefined ? {} : { click: () => commands[command]() }),
    ...(submenu === undefined ? {} : { submenu: menuTemplate(submenu, commands) }),
  }));
}

type ClickedOn = Pick<ContextMenuParams, "isEditable" | "selectionText">;

/** The menu of the right mouse button: Electron has none, and paste in a form is expected. Empty = no menu. */
export function contextMenuEntries({ isEditable, selectionText }: ClickedOn): readonly MenuEntry[] {
  if (isEditable) {
    return [{ role: "cut" }, { role: "copy" }, { role: "paste" }, LINE, { role: "selectAll" }];
  }
  return selectionText.trim() === "" ? [] : [{ role: "copy" }];
}
