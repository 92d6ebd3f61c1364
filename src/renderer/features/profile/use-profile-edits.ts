import { useState } from "react";
import { type Profile, profileInput } from "../../../shared/contract/people.ts";
import { failureIn } from "../../lib/failure.ts";
import { useSaveProfile } from "./mutations.ts";
import { useSession } from "./queries.ts";

type Fields = Omit<Profile, "id" | "created_at" | "changed_at">;

const FIELDS = Object.keys(profileInput.shape) as readonly (keyof Fields)[];

/** The profile as its form sends it, without what the core adds. */
export function fieldsOf(profile: Profile): Fields {
  return Object.fromEntries(FIELDS.map((field) => [field, profile[field]])) as Fields;
}

/** Texts and numbers are compared as they are, the thresholds by their numbers. */
function isSame(a: Fields[keyof Fields], b: Fields[keyof Fields]): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  const other = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => value === other.get(key));
}

/**
 * What one section of the settings has changed. Only its own edits lie over the stored profile, so that
 * another section can be saved meanwhile without losing them.
 */
export function useProfileEdits() {
  const { profile } = useSession();
  const [edits, setEdits] = useState<Partial<Fields>>({});
  const save = useSaveProfile(() => setEdits({}));
  if (profile === null) throw new Error("settings are shown only after the first start");
  const stored = fieldsOf(profile);
  const values = { ...stored, ...edits };
  const dirty = FIELDS.some((field) => !isSame(values[field], stored[field]));
  const problems = save.error === null ? [] : failureIn(save.error).fields;
  return {
    values,
    dirty,
    saving: save.isPending,
    error: save.error,
    /** What is wrong with a field, in words; null where nothing is. */
    problem: (field: keyof Fields): string | null =>
      problems.find(({ path }) => path === field)?.message ?? null,
    set: <K extends keyof Fields>(field: K, value: Fields[K]) => setEdits({ ...edits, [field]: value }),
    discard: () => {
      setEdits({});
      save.reset();
    },
    submit: () => {
      if (dirty && !save.isPending) save.mutate(values);
    },
  };
}
export type ProfileEdits = ReturnType<typeof useProfileEdits>;
