import { join } from "node:path";
import type { Session } from "electron";
import { mayServe, ORIGIN } from "./protocol.ts";

const LONGEST_NAME = 120;
/** Linux and macOS count bytes, up to 255; a little room is left for a "(1)" of the dialog. */
const LONGEST_NAME_BYTES = 240;
const FALLBACK = "scoot";

// What Windows refuses in a name; control characters; marks that turn or hide letters ("gpj.exe" shown as "exe.jpg").
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
// Windows takes the name before the first dot for the device, whatever follows.
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(\.|$)/i;

/**
 * Makes a file name that every system takes: no separators or hidden characters, no device names, no dots or
 * blanks at the ends, at most 120 characters and 240 bytes with the ending kept.
 */
export function safeFileName(name: string): string {
  const plain = trimEnds(name.toWellFormed().normalize("NFC").replace(UNSAFE, "-"));
  if (/^-*$/.test(plain)) return FALLBACK;
  const named = DEVICE.test(plain) ? `_${plain}` : plain;
  const ending = /(?<!^)\.[\p{L}\p{N}]{1,12}$/u.exec(named)?.[0] ?? "";
  const stem = named.slice(0, named.length - ending.length);
  return trimEnds(shorten(stem, ending)) + ending;
}

function trimEnds(text: string): string {
  return text.replace(/^[.\s]+|[.\s]+$/g, "");
}

function shorten(stem: string, ending: string): string {
  let letters = Array.from(stem);
  const fits = (): boolean => {
    const name = letters.join("") + ending;
    return name.length <= LONGEST_NAME && Buffer.byteLength(name) <= LONGEST_NAME_BYTES;
  };
  if (letters.length > LONGEST_NAME) letters = letters.slice(0, LONGEST_NAME);
  while (!fits()) letters.pop();
  return letters.join("");
}

/** Only what the app itself made may be saved. */
export function mayDownload(url: string): boolean {
  return mayServe(url) || url.startsWith(`blob:${ORIGIN}/`);
}

/**
 * Gives each download the system's save dialog, which asks before it replaces a file.
 * Choosing a file (`<input type=file>`) needs nothing from the host: the platform's own dialog does it.
 */
export function askWhereToSave(session: Pick<Session, "on">, downloadsDir: string): void {
  session.on("will-download", (event, item) => {
    if (!mayDownload(item.getURL())) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({
      defaultPath: join(downloadsDir, safeFileName(item.getFilename())),
      properties: ["showOverwriteConfirmation", "createDirectory"],
    });
  });
}
