import type { z } from "zod";
import type { Animal } from "../../../shared/contract/animal.ts";
import { type Diary, diary as diarySchema } from "../../../shared/contract/diary.ts";
import { ScootError } from "../../../shared/contract/errors.ts";
import { type CaseRecord, type RecordFields, recordInput } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { addDays, daysBetween } from "../../../shared/domain/dates.ts";
import { type CommandTools, runCommand } from "../commands.ts";
import { type Context, todayOf } from "../context.ts";
import { entityOf } from "../db/entities.ts";
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
function fieldsOf(diary: Diary, newId: () => string, animal_id: string): RecordFields[] {
  const drafts = [
    ...diary.authorisations.map(({ from, ...rest }) => ({ kind: "authorisation", date: from, ...rest })),
    ...diary.records,
  ];
  return drafts.map((draft) => recordInput.parse({ ...draft, id: newId(), animal_id }));
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
    "practice_id",
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

function isEmpty(value: unknown): boolean {
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
 * Adds a diary: the animal where it is new, and every record that is not there yet. Adding the same diary
 * twice adds nothing.
 *
 * @throws ScootError SC-208 for a wrong diary, SC-604 for a date in the future; nothing of it is added
 */
export async function addDiary(
  context: Context,
  value: unknown,
  options: AddDiaryOptions,
): Promise<AddedDiary> {
  const diary = readyDiary(context, value, options);

  const { value: added } = await runCommand(context, "diary.add", async (given) => {
    const tools = await withRecorder(context, given);
    const { animal_id, new_animal } = await findOrAddAnimal(context, tools, diary, options.example === true);
    const there = new Map<string, number>();
    for (const record of new_animal ? [] : await recordsOf(tools.tx, animal_id)) {
      const content = contentOf(record);
      there.set(content, (there.get(content) ?? 0) + 1);
    }
    let count = 0;
    let same = 0;
    for (const fields of fieldsOf(diary, context.ports.newId, animal_id)) {
      const content = contentOf(fields);
      const left = there.get(content) ?? 0;
      if (left > 0) {
        there.set(content, left - 1);
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
  example: boolean,
): Promise<{ animal_id: string; new_animal: boolean }> {
  const { client: clientName, birth_precision, ...animal } = diary.animal;
  const matching = await tools.tx
    .selectFrom("animal")
    .leftJoin("client", "client.id", "animal.client_id")
    .select(["animal.id", "animal.birth_date", "client.name as client_name"])
    .where("animal.name", "=", animal.name)
    .where("animal.species", "=", animal.species)
    .where("animal.deleted_at", "is", null)
    .execute();
  const found = matching.find(
    (row) => row.birth_date === animal.birth_date && row.client_name === (clientName ?? null),
  );
  if (found !== undefined) return { animal_id: found.id, new_animal: false };

  let client_id: string | null = null;
  if (clientName !== undefined) {
    const client = await tools.tx
      .selectFrom("client")
      .select("id")
      .where("name", "=", clientName)
      .where("deleted_at", "is", null)
      .executeTakeFirst();
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

/** One animal's case as a diary: what `addDiary` takes back in. */
export function exportDiary({ animal, client, records, assessment }: AnimalCase): unknown {
  const skipped = new Set<keyof Animal>([
    "id",
    "client_id",
    "practice_id",
    "example",
    "created_at",
    "changed_at",
  ]);
  const animalFields = Object.entries(animal).filter(
    ([key, value]) => !skipped.has(key as keyof Animal) && !isEmpty(value),
  );
  return {
    animal: { ...Object.fromEntries(animalFields), ...(client === null ? {} : { client: client.name }) },
    authorisations: records
      .filter((record) => record.kind === "authorisation")
      .map((record) => {
        const { date, kind: _, time: __, ...rest } = plainRecord(record);
        return { from: date, ...rest };
      }),
    records: records.filter((record) => record.kind !== "authorisation").map(plainRecord),
    as_of: assessment.as_of,
  };
}

function plainRecord(record: CaseRecord): Record<string, unknown> {
  const skipped = new Set([
    "id",
    "animal_id",
    "candidates",
    "practice_id",
    "instant",
    "recorder_id",
    "created_at",
    "changed_at",
    // A zone says something only beside a time.
    ...(record.time === null ? ["zone"] : []),
  ]);
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => !skipped.has(key) && !isEmpty(value)),
  );
}
