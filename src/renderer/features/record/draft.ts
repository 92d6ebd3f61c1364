/**
 * What is typed and not saved yet, kept in this window's storage so that a crash or reload loses nothing.
 * One entry, one key; it goes with the save, with "Discard", and by itself after a week.
 */
import { z } from "../../../shared/contract/zod.ts";
import { id } from "../../../shared/contract/fields.ts";
import { caseRecord } from "../../../shared/contract/record.ts";
import type { Entry, EntryOf } from "./sheet/entry.ts";

export interface Draft {
  /** Instant of the last change. */
  readonly saved_at: string;
  /** True where the entry changes a record that is stored already. */
  readonly edits: boolean;
  readonly unattributed: boolean;
  /** For the offer; empty while no animal is chosen. */
  readonly animal_name: string;
  readonly entry: Entry;
  /** The weight beside an expression. */
  readonly weight: EntryOf<"weight"> | null;
}

const PREFIX = "scoot.draft.";
const KEPT_DAYS = 7;
const kinds = caseRecord.options.map((option) => option.shape.kind.value);

/** Only the frame is checked: the sheet itself shows what is wrong inside, beside its field. */
const stored = z.strictObject({
  saved_at: z.iso.datetime(),
  edits: z.boolean(),
  unattributed: z.boolean(),
  animal_name: z.string(),
  entry: z.looseObject({ id, kind: z.enum(kinds), animal_id: id.nullable(), date: z.string() }),
  weight: z.looseObject({ id, kind: z.literal("weight") }).nullable(),
});

/** Keeps the entry; where the storage refuses, recording goes on without a draft. */
export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + draft.entry.id, JSON.stringify(draft));
  } catch {
    // Full or switched off: a draft is a convenience, the form itself still holds everything.
  }
}

/** Forgets the draft of an entry. */
export function dropDraft(entryId: string): void {
  try {
    localStorage.removeItem(PREFIX + entryId);
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** Drafts that are kept, newest first; those that are too old or cannot be read are removed. */
export function keptDrafts(now: number): Draft[] {
  const found: Draft[] = [];
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const draft = readDraft(localStorage.getItem(key));
      if (draft === null || now - Date.parse(draft.saved_at) > KEPT_DAYS * 86_400_000) {
        localStorage.removeItem(key);
      } else found.push(draft);
    }
  } catch {
    return [];
  }
  return found.toSorted((a, b) => (a.saved_at < b.saved_at ? 1 : -1));
}

function readDraft(text: string | null): Draft | null {
  try {
    const parsed = stored.safeParse(JSON.parse(text ?? ""));
    return parsed.success ? (parsed.data as unknown as Draft) : null;
  } catch {
    return null;
  }
}

/** What the sheet was asked for; a draft is offered where it fits. */
interface DraftWanted {
  readonly animalId?: string | undefined;
  readonly kind?: string | undefined;
  /** Id of the stored record that is edited. */
  readonly recordId?: string | undefined;
}

/** The newest draft that fits what the sheet was opened for; null where there is none. */
export function fittingDraft(drafts: readonly Draft[], wanted: DraftWanted): Draft | null {
  const fits = ({ edits, entry }: Draft) => {
    if (wanted.recordId !== undefined) return edits && entry.id === wanted.recordId;
    if (edits) return wanted.animalId === undefined && wanted.kind === undefined;
    return (
      (wanted.animalId === undefined || entry.animal_id === wanted.animalId) &&
      (wanted.kind === undefined || entry.kind === wanted.kind)
    );
  };
  return drafts.find(fits) ?? null;
}
