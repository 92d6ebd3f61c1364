/** Builds case histories for tests: small, typed, with the defaults of the contract. */
import { readdirSync, readFileSync } from "node:fs";
import { animalInput, type Animal } from "../../src/shared/contract/animal.ts";
import {
  recordInput,
  type CaseRecord,
  type RecordInput,
  type RecordKind,
} from "../../src/shared/contract/record.ts";
import { compareRecords } from "../../src/shared/domain/dated-record.ts";
import { instantOf } from "../../src/shared/domain/dates.ts";
import type { CaseHistory } from "../../src/shared/domain/case-history.ts";
import type { Expectation } from "../../src/shared/domain/expectation.ts";

const ANIMAL_ID = testId(0xa);
const RECORDER_ID = testId(0xb);
const STAMP = "2026-01-01T00:00:00Z";

/** A UUID made from a number: the same number gives the same id, a higher one sorts later. */
export function testId(n: number): string {
  return `00000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

type InputOf<K extends RecordKind> = Extract<RecordInput, { kind: K }>;

/** What a test writes of a record: kind, date and whatever matters; the rest takes its default. */
export type Entry = {
  [K in RecordKind]: Partial<Omit<InputOf<K>, "kind" | "date">> & { readonly kind: K; readonly date: string };
}[RecordKind];

/** What a test may say about the animal. */
export type AnimalEntry = Partial<CaseHistory["animal"]>;

/** Fields without a default that a short entry may leave out. */
const REQUIRED: Partial<Record<RecordKind, object>> = {
  stool: { score: 2 },
  weight: { grams: 10_000 },
  treatment: { treatment: "flush" },
  care_plan: { item: "other" },
  authorisation: { technique: "external" },
};

/** One record; `n` makes its id. */
export function record(entry: Entry, n = 1): CaseRecord {
  const fields = recordInput.parse({
    id: testId(n),
    animal_id: ANIMAL_ID,
    ...REQUIRED[entry.kind],
    ...entry,
  });
  const zone = fields.zone ?? "Europe/Berlin";
  return {
    ...fields,
    zone,
    instant: instantOf(fields.date, fields.time, zone),
    recorder_id: RECORDER_ID,
    created_at: STAMP,
    changed_at: STAMP,
  };
}

/** A history of a dog (or what `animal` says), sorted as the database gives it. */
export function history(entries: readonly Entry[], animal: AnimalEntry = {}): CaseHistory {
  return {
    animal: {
      species: "dog",
      birth_date: "2022-05-01",
      sac_left: "present",
      sac_left_removed_on: null,
      sac_right: "present",
      sac_right_removed_on: null,
      ...animal,
    },
    records: entries.map((entry, i) => record(entry, 0x100 + i)).toSorted(compareRecords),
  };
}

/** The day that many days before (negative: after) a date. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** A case diary as it is written by hand (see `examples/`). */
export interface Diary {
  readonly title: string;
  readonly story: string;
  readonly animal: { readonly species: Animal["species"]; readonly birth_date?: string } & Record<
    string,
    unknown
  >;
  readonly authorisations?: readonly ({ readonly from: string } & Record<string, unknown>)[];
  readonly records: readonly ({ readonly date: string; readonly kind: RecordKind } & Record<
    string,
    unknown
  >)[];
  readonly as_of: string;
  readonly expect: Expectation;
}

/** The history that a diary tells; what it leaves out takes the defaults of the contract. */
export function historyOfDiary(diary: Diary): CaseHistory {
  const { client: _client, ...animal } = diary.animal;
  const entries = [
    ...(diary.authorisations ?? []).map(({ from, ...rest }) => ({
      kind: "authorisation",
      date: from,
      ...rest,
    })),
    ...diary.records.map((entry) =>
      "signs" in entry ? { ...entry, signs: withSeverity(entry.signs) } : entry,
    ),
  ] as Entry[];
  return history(entries, animalInput.parse({ id: ANIMAL_ID, ...animal }));
}

/** Diaries write a sign as its severity alone. */
function withSeverity(signs: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(signs as Record<string, unknown>).map(([sign, value]) => [
      sign,
      typeof value === "number" ? { severity: value } : value,
    ]),
  );
}

const EXAMPLES = new URL("../../examples/", import.meta.url);

/** The names of the diaries in `examples/`. */
export function diaryNames(): string[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .toSorted();
}

/** One diary of `examples/`. */
export function readDiary(name: string): Diary {
  return JSON.parse(readFileSync(new URL(`${name}.json`, EXAMPLES), "utf8")) as Diary;
}
