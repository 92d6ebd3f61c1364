import { sql } from "kysely";
import type { z } from "zod";
import { type Diary, diary as diarySchema } from "../../../shared/contract/diary.ts";
import { ScootError } from "../../../shared/contract/errors.ts";
import { practiceInput } from "../../../shared/contract/people.ts";
import { type CaseRecord, type RecordFields, recordInput } from "../../../shared/contract/record.ts";
import { addDays, daysBetween } from "../../../shared/domain/dates.ts";
import { type CommandTools, runCommand } from "../commands.ts";
import { type Context, todayOf } from "../context.ts";
import { entityOf, recordEntities } from "../db/entities.ts";
import { animalImage } from "../features/animal/commands.ts";
import { stampRecord } from "../features/record/commands.ts";
import { recordsOf } from "../features/record/queries.ts";

export interface AddDiaryOptions {
  /** Name of the file, for the words of a refusal. */
  readonly file: string;
  /** Moves every date so that the diary's `as_of` becomes today; for the examples. */
  readonly shiftToToday?: boolean;
  /** Marks the animal as an example. */
  readonly example?: boolean;
}

export interface AddedDiary {
  readonly animal_id: string;
  readonly name: string;
  /** Records that were not there yet, authorisations included. */
  readonly added: number;
  /** Records that were there already. */
  readonly same: number;
  readonly new_animal: boolean;
}

/**
 * Checks a diary's form.
 *
 * @throws ScootError SC-208 with the path and the reason of the first fault; nothing is added
 */
export function parseDiary(value: unknown, file: string): Diary {
  const parsed = diarySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = mostPrecise(parsed.error.issues);
  throw new ScootError("SC-208", {
    path: `${file}: ${pathOf(issue.path) || "the file"}`,
    why: `— ${issue.message}`,
  });
}

/** The issue that a person can act on: inside a union, the one that got furthest. */
function mostPrecise(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []) {
  const [first] = issues;
  if (first === undefined) return { path: base, message: "cannot be read" };
  const path = [...base, ...first.path];
  if (first.code === "invalid_union") {
    const inner = first.errors.flatMap((branch) =>
      branch.map((issue) => ({ issue, depth: issue.path.length })),
    );
    const deepest = inner.toSorted((a, b) => b.depth - a.depth)[0];
    if (deepest !== undefined) {
      return { path: [...path, ...deepest.issue.path], message: deepest.issue.message };
    }
  }
  return { path, message: first.message };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === "number" ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`,
    )
    .join("");
}

/** Every date of a record moved by so many days. */
function shifted<T>(value: T, days: number): T {
  if (days === 0) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => shifted(part, days)) as T;
  if (typeof value === "string") {
    return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shifted(part, days)])) as T;
}

/** The diary's records as the form would send them, the authorisations first. */
function fieldsOf(
  diary: Diary,
  newId: () => string,
  animal_id: string,
  practiceIds: ReadonlyMap<string, string>,
): RecordFields[] {
  const drafts = [
    ...diary.authorisations.map(({ from, ...rest }) => ({ kind: "authorisation", date: from, ...rest })),
    ...diary.records,
  ];
  return drafts.map((draft) => {
    const { practice, ...rest } = { practice: undefined, ...draft };
    const practice_id = practice === undefined ? {} : { practice_id: practiceIds.get(practice) };
    return recordInput.parse({ ...rest, ...practice_id, id: newId(), animal_id });
  });
}

/** What a record says, without ids, stamps and empty fields: two records with the same text are the same. */
function contentOf(fields: RecordFields | CaseRecord): string {
  const left = new Set([
    "id",
    "animal_id",
    "candidates",
    "zone",
    "instant",
    "recorder_id",
    "created_at",
    "changed_at",
  ]);
  return JSON.stringify(
    withoutEmpty(Object.fromEntries(Object.entries(fields).filter(([key]) => !left.has(key)))),
  );
}

/** The value without empty parts and with sorted keys; lists keep their order. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, withoutEmpty(part)] as const)
      .filter(([, part]) => !isEmpty(part))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** True for what a diary leaves out: null, empty text, empty list, empty object. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/**
 * A diary that can be added as it is: its form is right, its dates are moved if asked, and none lies ahead.
 *
 * @throws ScootError SC-208 for a wrong diary, SC-604 for a date in the future
 */
export function readyDiary(context: Context, value: unknown, options: AddDiaryOptions): Diary {
  const parsed = parseDiary(value, options.file);
  const today = todayOf(context);
  const days =
    options.shiftToToday === true && parsed.as_of !== undefined ? daysBetween(parsed.as_of, today) : 0;
  const diary = {
    ...parsed,
    authorisations: shifted(parsed.authorisations, days),
    records: shifted(parsed.records, days),
  };
  const dates = [...diary.authorisations.map(({ from }) => from), ...diary.records.map(({ date }) => date)];
  const ahead = dates.find((date) => date > today);
  if (ahead !== undefined) throw new ScootError("SC-604", { date: `${ahead} in ${options.file}` });
  return diary;
}

/**
 * Adds a diary: the animal where it is new, and every record that is not there yet and never was. Adding the
 * same diary twice adds nothing, and a correction made in between stays.
 *
 * @throws ScootError SC-208 for a wrong diary, SC-604 for a date in the future, SC-607 and SC-614 where several
 *   animals or clients could be meant; nothing of it is added
 */
export async function addDiary(
  context: Context,
  value: unknown,
  options: AddDiaryOptions,
): Promise<AddedDiary> {
  const diary = readyDiary(context, value, options);

  const { value: added } = await runCommand(context, "diary.add", async (given) => {
    const tools = await withRecorder(context, given);
    const practiceIds = await findOrAddPractices(context, tools, diary);
    const { animal_id, new_animal } = await findOrAddAnimal(
      context,
      tools,
      diary,
      practiceIds,
      options.example === true,
    );
    const known = new_animal ? new Map<string, Set<string>>() : await knownContents(tools, animal_id);
    let count = 0;
    let same = 0;
    for (const fields of fieldsOf(diary, context.ports.newId, animal_id, practiceIds)) {
      const id = known.get(contentOf(fields))?.values().next().value;
      if (id !== undefined) {
        // Each stored record stands for one of the diary's.
        for (const ids of known.values()) ids.delete(id);
        same += 1;
        continue;
      }
      await tools.put(entityOf(fields.kind), await stampRecord(context, tools, fields));
      count += 1;
    }
    return { animal_id, name: diary.animal.name, added: count, same, new_animal };
  });
  return added;
}

/**
 * What the animal's records say, and what they said before they were corrected or put into the trash: a
 * correction made in Scoot is not taken back by adding the old diary again.
 */
async function knownContents(tools: CommandTools, animalId: string): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>();
  const note = (image: RecordFields | CaseRecord) => {
    const content = contentOf(image);
    known.set(content, (known.get(content) ?? new Set<string>()).add(image.id));
  };
  for (const record of await recordsOf(tools.tx, animalId)) note(record);
  const earlier = await tools.tx
    .selectFrom("change")
    .select("after")
    .where("entity", "in", recordEntities)
    .where(sql<string>`json_extract(after, '$.animal_id')`, "=", animalId)
    .orderBy("command_seq")
    .execute();
  for (const { after } of earlier) {
    if (after === null) continue;
    const { deleted_at: _, ...image } = JSON.parse(after) as RecordFields & { deleted_at: string | null };
    note(image);
  }
  return known;
}

/** The practices that a diary names, by name; those that are not there yet are added. */
async function findOrAddPractices(
  context: Context,
  tools: CommandTools,
  diary: Diary,
): Promise<Map<string, string>> {
  const named = [diary.animal, ...diary.authorisations, ...diary.records].flatMap((part) =>
    "practice" in part && part.practice !== undefined ? [part.practice] : [],
  );
  const ids = new Map<string, string>();
  for (const name of new Set(named)) {
    const found = await tools.tx
      .selectFrom("practice")
      .select("id")
      .where("name", "=", name)
      .where("deleted_at", "is", null)
      .orderBy("created_at")
      .limit(1)
      .executeTakeFirst();
    ids.set(name, found?.id ?? context.ports.newId());
    if (found !== undefined) continue;
    await tools.put("practice", {
      ...practiceInput.parse({ id: ids.get(name), name }),
      created_at: tools.now,
      changed_at: tools.now,
      deleted_at: null,
    });
  }
  return ids;
}

/** A diary may come before anybody has answered the first start; its file is then named as the recorder. */
async function withRecorder(context: Context, tools: CommandTools): Promise<CommandTools> {
  if (tools.recorderId !== null) return tools;
  const id = context.ports.newId();
  await tools.put("staff", {
    id,
    name: "Diary file",
    initials: "DF",
    role: "other",
    active: true,
    created_at: tools.now,
    changed_at: tools.now,
    deleted_at: null,
  });
  return { ...tools, recorderId: id };
}

async function findOrAddAnimal(
  context: Context,
  tools: CommandTools,
  diary: Diary,
  practiceIds: ReadonlyMap<string, string>,
  example: boolean,
): Promise<{ animal_id: string; new_animal: boolean }> {
  const { client: clientName, practice, birth_precision, ...animal } = diary.animal;
  const matching = await tools.tx
    .selectFrom("animal")
    .leftJoin("client", "client.id", "animal.client_id")
    .select(["animal.id", "animal.birth_date", "animal.microchip", "client.name as client_name"])
    .where("animal.name", "=", animal.name)
    .where("animal.species", "=", animal.species)
    .where("animal.deleted_at", "is", null)
    .execute();
  const found = matching.filter(
    (row) =>
      row.birth_date === animal.birth_date &&
      row.client_name === (clientName ?? null) &&
      // Two chips are two animals; a chip that one side does not know says nothing.
      (row.microchip === animal.microchip || row.microchip === "" || animal.microchip === ""),
  );
  const byChip = found.filter((row) => animal.microchip !== "" && row.microchip === animal.microchip);
  const [match, ...others] = byChip.length > 0 ? byChip : found;
  if (match !== undefined && others.length > 0) {
    const ids = [match, ...others].map(({ id }) => id).join(", ");
    throw new ScootError("SC-607", { count: others.length + 1, name: animal.name, ids });
  }
  if (match !== undefined) return { animal_id: match.id, new_animal: false };

  let client_id: string | null = null;
  if (clientName !== undefined) {
    const [client, ...namesakes] = await tools.tx
      .selectFrom("client")
      .select("id")
      .where("name", "=", clientName)
      .where("deleted_at", "is", null)
      .execute();
    if (namesakes.length > 0) {
      throw new ScootError("SC-614", { count: namesakes.length + 1, name: clientName, animal: animal.name });
    }
    client_id = client?.id ?? context.ports.newId();
    if (client === undefined) {
      await tools.put("client", {
        id: client_id,
        name: clientName,
        phones: [],
        email: "",
        address: "",
        preferred_contact: "none",
        note: "",
        consent_date: null,
        created_at: tools.now,
        changed_at: tools.now,
        deleted_at: null,
      });
    }
  }
  const animal_id = context.ports.newId();
  const precision = { 10: "exact", 7: "month", 4: "year" } as const;
  await tools.put(
    "animal",
    animalImage(tools, null, {
      ...animal,
      id: animal_id,
      client_id,
      practice_id: practice === undefined ? null : (practiceIds.get(practice) ?? null),
      birth_precision:
        birth_precision ??
        (animal.birth_date === null
          ? "unknown"
          : precision[animal.birth_date.length as keyof typeof precision]),
      example,
    }),
  );
  return { animal_id, new_animal: true };
}
