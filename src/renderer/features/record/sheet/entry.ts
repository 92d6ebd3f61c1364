/**
 * What the sheet holds while somebody types: a record of the contract whose few compulsory answers may
 * still be open (null). There is no other shape; on saving the contract's schema reads it.
 */
import type { ZodType } from "zod";
import type { Animal } from "../../../../shared/contract/animal.ts";
import {
  type CaseRecord,
  type RecordFields,
  type RecordInput,
  type RecordKind,
  recordInput,
} from "../../../../shared/contract/record.ts";
import { recordFieldsOf } from "../../../../shared/contract/record-fields.ts";
import type { Performer, Place, ProfileKind, StaffRole } from "../../../../shared/vocabulary/index.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { tidyFindings } from "./finding.ts";

type Fields<K extends RecordKind> = Extract<RecordFields, { kind: K }>;

/** Answers that a record cannot do without and that nothing can stand in for. */
type ToChoose = "score" | "grams" | "treatment" | "item" | "technique";

export type EntryOf<K extends RecordKind> = Omit<Fields<K>, ToChoose | "animal_id"> & {
  [F in Extract<keyof Fields<K>, ToChoose>]: Fields<K>[F] | null;
} & { animal_id: string | null };

export type Entry = { [K in RecordKind]: EntryOf<K> }[RecordKind];

/** A change to one entry, whatever its kind. */
export type EntryPatch = { [K in RecordKind]: Partial<EntryOf<K>> }[RecordKind];

/** Who records, where, and for which animal: what a new entry starts from. */
export interface EntryStart {
  readonly id: string;
  readonly date: string;
  readonly role: StaffRole | null;
  readonly profileKind: ProfileKind;
  readonly animal: Pick<Animal, "id" | "practice_id" | "vet"> | null;
}

/** A new entry of a kind: every field at its default, "not noted" wherever there is such a thing. */
export function blankEntry<K extends RecordKind>(kind: K, start: EntryStart): EntryOf<K> {
  const schema = recordInput.options.find((option) => option.shape.kind.value === kind);
  if (schema === undefined) throw new Error(`no record is of kind ${kind}`);
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<ZodType>(schema.shape)) {
    const byDefault = field.safeParse(undefined);
    if (!byDefault.success) fields[name] = null;
    else if (byDefault.data !== undefined) fields[name] = structuredClone(byDefault.data);
  }
  const first = {
    ...fields,
    kind,
    id: start.id,
    animal_id: start.animal?.id ?? null,
    date: start.date,
  };
  return { ...first, ...circumstances(kind, start) } as unknown as EntryOf<K>;
}

/** Who did it, where, and by which vet, as far as it goes without saying. */
function circumstances(kind: RecordKind, { role, profileKind, animal }: EntryStart): object {
  const atVet = { practice_id: animal?.practice_id ?? null, vet: animal?.vet ?? "" };
  switch (kind) {
    case "expression":
    case "check":
    case "declined":
      return { performer: performerOf(role), place: placeOf(profileKind) };
    case "vet_visit":
      return { performer: "veterinarian" satisfies Performer, place: "clinic" satisfies Place, ...atVet };
    case "authorisation":
      return atVet;
    case "leak":
    case "signs":
    case "stool":
    case "note":
      // In a salon these are mostly told by the owner, and then nobody knows where it was.
      return profileKind === "household" ? { place: "home" satisfies Place } : {};
    case "weight":
    case "treatment":
    case "care_plan":
      return {};
    default:
      return assertNever(kind);
  }
}

function performerOf(role: StaffRole | null): Performer | null {
  return role === null || role === "other" ? null : role;
}

function placeOf(kind: ProfileKind): Place {
  return kind === "salon" ? "salon" : "home";
}

/** Kinds in which somebody does something to the animal, somewhere. */
export const HANDS_ON: ReadonlySet<RecordKind> = new Set<RecordKind>(["expression", "check", "declined"]);

/** Fields that mean the same in several kinds. */
const SHARED = ["date", "time", "zone", "note", "signs", "candidates", "findings", "restraint"] as const;

/** What an entry hands on to another kind, by field; `before` is what earlier kinds of this sheet handed on. */
export function carriedFrom(
  entry: Entry,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const carried = { ...before };
  const fields = entry as unknown as Record<string, unknown>;
  const names = HANDS_ON.has(entry.kind) ? [...SHARED, "performer", "place"] : SHARED;
  for (const name of names) if (name in fields) carried[name] = fields[name];
  return carried;
}

/**
 * The entry as another kind: what the person typed stays, as far as the new kind has a place for it.
 *
 * @param carried from `carriedFrom`
 * @param earlier what this sheet held of the new kind before, if there was such a time
 */
export function changedKind(
  entry: Entry,
  kind: RecordKind,
  start: EntryStart,
  carried: Readonly<Record<string, unknown>>,
  earlier?: Entry,
): Entry {
  const next: Record<string, unknown> = { ...(earlier ?? blankEntry(kind, { ...start, id: entry.id })) };
  next["animal_id"] = entry.animal_id;
  const has = new Set(recordFieldsOf(kind));
  for (const [name, value] of Object.entries(carried)) {
    const byWhom = name === "performer" || name === "place";
    if (has.has(name) && (!byWhom || HANDS_ON.has(kind))) next[name] = value;
  }
  return next as unknown as Entry;
}

/** A stored record as the sheet edits it: without what the core adds. */
export function entryOfRecord(record: CaseRecord): Entry {
  const {
    instant: _instant,
    recorder_id: _recorder,
    created_at: _made,
    changed_at: _changed,
    ...fields
  } = record;
  return fields;
}

/**
 * What is sent: fields that do not apply hold "not noted", whatever was typed before they went away, and
 * sides that nobody described are left out.
 */
export function fieldsToSave(entry: Entry, species: Animal["species"] | null): RecordInput {
  const tidy: Entry = { ...entry };
  if ("findings" in tidy) tidy.findings = tidyFindings(tidy.kind, tidy.findings);
  if ("candidates" in tidy && tidy.animal_id !== null) tidy.candidates = [];
  if (tidy.kind === "leak" && species !== null && species !== "cat") tidy.cat_signs = [];
  if (tidy.kind === "expression" && tidy.performer === "natural") tidy.restraint = null;
  if (tidy.kind === "weight" && tidy.bcs === null) tidy.assessor = "";
  if (tidy.kind === "treatment" && tidy.treatment !== "sacculectomy") tidy.approach = null;
  if (tidy.kind === "care_plan" && tidy.item !== "express_every_n_days") tidy.interval_days = null;
  if (tidy.kind === "care_plan" && tidy.item !== "weight_target") tidy.target_grams = null;
  return tidy as RecordInput;
}
