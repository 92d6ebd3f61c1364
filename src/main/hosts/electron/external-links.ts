import { dialog, shell, type BrowserWindow, type MessageBoxOptions } from "electron";
import { externalLink, LINK_REFUSED_WORDS } from "./window-policy.ts";

export type LinkOutcome = "opened" | "cancelled" | "refused";

const CANCEL = 0;
const OPEN = 1;
const LONGEST_SHOWN = 120;

/** The question about a link that the policy allows. Cancel is the default, and what Escape means. */
export function linkQuestion(url: string): MessageBoxOptions {
  const mail = url.startsWith("mailto:");
  const where = mail ? "in your mail program" : "in your browser";
  const long = url.length > LONGEST_SHOWN;
  const short = mail ? "this e-mail" : `a page of ${new URL(url).host}`;
  return {
    type: "question",
    title: "Scoot",
    message: `Open ${long ? short : url} ${where}?`,
    ...(long ? { detail: url } : {}),
    buttons: ["Cancel", "Open"],
    defaultId: CANCEL,
    cancelId: CANCEL,
    noLink: true,
  };
}

/**
 * The only way out of Scoot for a link: the policy first, then the user, then the system.
 * A refused link is never shown to the system; the caller says so to the user.
 *
 * @throws Error when the system has no program for the link.
 */
export async function openLink(raw: string, window: BrowserWindow | null): Promise<LinkOutcome> {
  const decision = externalLink(raw);
  if (!decision.allowed) return "refused";
  const question = linkQuestion(decision.url);
  const { response } =
    window === null ? await dialog.showMessageBox(question) : await dialog.showMessageBox(window, question);
  if (response !== OPEN) return "cancelled";
  await shell.openExternal(decision.url);
  return "opened";
}

/** A link that was clicked in a page: as `openLink`, and a refusal is put into words. */
export async function openClickedLink(raw: string, window: BrowserWindow | null): Promise<void> {
  if ((await openLink(raw, window)) !== "refused") return;
  const words: MessageBoxOptions = {
    type: "info",
    title: "Scoot",
    message: LINK_REFUSED_WORDS,
    buttons: ["Close"],
    noLink: true,
  };
  await (window === null ? dialog.showMessageBox(words) : dialog.showMessageBox(window, words));
}
