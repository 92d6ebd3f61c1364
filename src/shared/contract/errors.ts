/**
 * Every expected failure: a code, and words that say what happened, what is safe and what to do.
 * The words of SC-1xx to SC-5xx are those of the project's reliability document; SC-6xx are about input.
 */
import { z } from "./zod.ts";

type Words = (p: Readonly<Record<string, string | number>>) => string;

const words = {
  "SC-101": (p) =>
    `Not saved: the disk is full (${p["free"] ?? "no space"} left). Everything saved before is safe. Free at least 100 MB, then press Try again.`,
  "SC-102": () =>
    "Not saved: the disk reported an error. Your earlier records are safe as far as we can tell. Save a backup to another disk now.",
  "SC-103": (p) =>
    `Scoot did not open your records, because the folder ${p["folder"]} is read-only and nothing could be saved. Nothing was changed. Change its permissions or choose another folder.`,
  "SC-104": (p) =>
    `The folder with your records was not found: ${p["folder"]}. Connect the drive and press Try again, or choose the folder. Scoot has not created an empty one.`,
  "SC-105": (p) =>
    `Your records file is empty (0 bytes). Something outside Scoot emptied it. ${p["backup"] ?? "There is no verified backup in the backups folder"}. Nothing was changed.`,
  "SC-106": () => "This file is not a Scoot records file. Nothing was changed.",
  "SC-107": (p) =>
    `These records were last opened with Scoot ${p["theirs"]}. This is Scoot ${p["ours"]}. Please install ${p["theirs"]} or newer. Nothing was changed.`,
  "SC-108": (p) =>
    `Part of your records file is damaged. Nothing has been deleted or changed. ${p["backup"] ?? "There is no verified backup in the backups folder"}. Quit, and keep a copy of the folder before you try anything else.`,
  "SC-111": (p) =>
    `The update of your records did not work, and they are exactly as before. Use Scoot ${p["theirs"] ?? "in the version you had"} for now; a backup from before the update is kept.`,
  "SC-112": (p) =>
    `Scoot is already open with these records (process ${p["pid"] ?? "unknown"}, since ${p["since"] ?? "earlier"}). Use that window, or close it first.`,
  "SC-120": (p) =>
    `The backup could not be made (${p["why"]}). Your records are fine, but a copy is missing.`,
  "SC-203": (p) => `${p["where"]}: ${p["why"]}. Nothing from this file was added.`,
  "SC-208": (p) =>
    `This is not a Scoot diary, or it was changed: ${p["path"]} ${p["why"]}. Nothing was added.`,
  "SC-301": () => "Scoot does not open this kind of link.",
  "SC-401": () => "This address is not valid any more. Start Scoot again and use the new link.",
  "SC-402": () =>
    "Scoot itself is not running any more, so nothing can be read or saved from this window. Everything that was saved is safe. Start Scoot again.",
  "SC-601": (p) =>
    `Not saved: ${p["why"] ?? "something in the form cannot be used"}. What you typed is still in the form. Correct it and save again.`,
  "SC-602": (p) =>
    `This ${p["what"] ?? "record"} is not there any more. It may have been deleted or merged; look in the trash. Nothing was changed.`,
  "SC-603": () =>
    "Not undone: the record was changed since. Both states are kept in its history; nothing was changed now.",
  "SC-604": (p) =>
    `Not saved: the date ${p["date"]} is in the future. What you typed is still in the form. Correct the date and save again.`,
  "SC-605": () => "There is nothing to undo or redo. Nothing was changed.",
  "SC-606": (p) =>
    `Not undone: ${p["what"] ?? "the record"} is still used by later records. Undo those first. Nothing was changed.`,
  "SC-607": (p) =>
    `There are ${p["count"]} animals called ${p["name"]}. Give the id instead: ${p["ids"]}. Nothing was changed.`,
  "SC-608": (p) =>
    `${p["name"]} has no earlier usual description to copy. Record this one in full; the next can copy it.`,
  "SC-609": () =>
    "Not deleted: this client still has animals. Give them another owner, or delete them first. Nothing was changed.",
  "SC-610": (p) => `The page could not be printed (${p["why"]}). Your records are not affected. Try again.`,
  "SC-611": () =>
    "No Chromium, Chrome or Edge was found, so no PDF can be made here. Your records are not affected. Install one, or print from the window.",
  "SC-612": (p) =>
    `The file ${p["file"]} is there already, and was not overwritten. Choose another name, or allow it.`,
  "SC-613": (p) =>
    `${p["count"]} worked-out rows do not match the records. The records themselves are sound. Run verify with --rebuild, and tell the makers.`,
  "SC-614": (p) =>
    `There are ${p["count"]} clients called ${p["name"]}, so it is not clear whose animal ${p["animal"]} is. Add the animal in Scoot first, or tell the clients apart by name. Nothing from this file was added.`,
  "SC-615": (p) =>
    `The file ${p["file"]} could not be written (${p["why"]}). Your records are not affected. Choose another place.`,
  "SC-699": (p) =>
    `Something went wrong that Scoot did not expect. Everything saved before is safe. Reference ${p["reference"]}, also in the log.`,
} as const satisfies Record<string, Words>;

export type ErrorCode = keyof typeof words;
export const errorCodes = Object.keys(words) as [ErrorCode, ...ErrorCode[]];

/** Where in the input something is wrong, and why. */
export const fieldProblem = z.strictObject({ path: z.string(), message: z.string() });
export type FieldProblem = z.output<typeof fieldProblem>;

/** A failure as it travels: the renderer shows `message`, tests look at `code`. */
export const failure = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  fields: z.array(fieldProblem).default([]),
});
export type Failure = z.output<typeof failure>;

/**
 * Words of a failure, with its code at the end.
 *
 * @param params what the words name: a folder, a version, a path in the input
 */
export function failureOf(
  code: ErrorCode,
  params: Readonly<Record<string, string | number>> = {},
  fields: readonly FieldProblem[] = [],
): Failure {
  const say: Words = words[code];
  return { code, message: `${say(params)} ${code}`, fields: [...fields] };
}

/** An expected failure, thrown inside and turned into its words at the edge. */
export class ScootError extends Error {
  override readonly name = "ScootError";
  readonly failure: Failure;

  constructor(
    code: ErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    fields: readonly FieldProblem[] = [],
  ) {
    const value = failureOf(code, params, fields);
    super(value.message);
    this.failure = value;
  }

  get code(): ErrorCode {
    return this.failure.code;
  }
}
