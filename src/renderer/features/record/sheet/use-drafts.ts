import { useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, fittingDraft, keepDraft, keptDrafts } from "../draft.ts";
import type { SheetEntry } from "./use-entry.ts";

/** Keeps what is typed for after a crash, and finds what was kept before. */
export function useDrafts(sheet: SheetEntry): {
  /** An earlier entry that fits and was not saved; null once something is typed. */
  readonly offered: Draft | null;
  readonly forget: (draft: Draft) => void;
} {
  const { entry, weight, edits, unattributed, isDirty } = sheet;
  const animalName = sheet.animal?.name ?? "";
  const [drafts, setDrafts] = useState(() => keptDrafts(Date.now()));

  // Written with every change, because nobody knows which one is the last before a crash.
  const kept = useRef(false);
  useEffect(() => {
    const saved_at = new Date().toISOString();
    if (isDirty) keepDraft({ saved_at, edits, unattributed, animal_name: animalName, entry, weight });
    else if (kept.current) dropDraft(entry.id);
    kept.current = isDirty;
  }, [isDirty, edits, unattributed, animalName, entry, weight]);

  return {
    offered: isDirty
      ? null
      : fittingDraft(drafts, {
          animalId: entry.animal_id ?? undefined,
          kind: sheet.kindChosen ? entry.kind : undefined,
          recordId: edits ? entry.id : undefined,
        }),
    forget: (draft) => {
      dropDraft(draft.entry.id);
      setDrafts((held) => held.filter((other) => other !== draft));
    },
  };
}
