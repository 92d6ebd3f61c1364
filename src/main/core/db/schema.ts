/**
 * The tables as Kysely sees them. Field names and values follow from the contract's records; only lists
 * (JSON text) and booleans (0 or 1) are encoded. A test compares these lists with the real file.
 */
import type { Animal } from "../../../shared/contract/animal.ts";
import type { AlertAnswer, CareTick, DueAction } from "../../../shared/contract/follow-up.ts";
import type { Client, Practice, Profile, Staff } from "../../../shared/contract/people.ts";
import type { CaseRecord, Finding, RecordOf } from "../../../shared/contract/record.ts";
import type { AlertLevel, EventKind, FindingSide, Sign } from "../../../shared/vocabulary/index.ts";

/** A value as its column holds it. */
type Encoded<T> = T extends boolean ? 0 | 1 : T extends object ? string : T;
type Row<T> = { [K in keyof T]: Encoded<T[K]> };

/** In the trash since (instant), or null. */
interface Trashable {
  deleted_at: string | null;
}

type EventRecord = Extract<CaseRecord, { kind: EventKind }>;
type KeysOf<U> = U extends unknown ? keyof U : never;
type FieldOf<U, K> = U extends unknown ? (K extends keyof U ? U[K] : null) : never;

/** Events keep their children in tables of their own. */
type EventChildren = "findings" | "signs" | "candidates";

export type EventRow = Trashable & {
  [K in Exclude<KeysOf<EventRecord>, EventChildren>]: Encoded<FieldOf<EventRecord, K>>;
};
type DatedRow<K extends "weight" | "treatment" | "care_plan" | "authorisation"> = Trashable &
  Row<Omit<RecordOf<K>, "kind">>;

export interface FindingRow extends Row<Finding> {
  event_id: string;
  side: FindingSide;
}

export interface EventSignRow {
  event_id: string;
  sign: Sign;
  severity: number;
  days: number;
}

/** One row per animal with what lists need; rebuilt with every write that changes it. */
export interface AnimalSummaryRow {
  animal_id: string;
  /** Day for which level and alerts were worked out. */
  as_of: string;
  rule_set: string;
  /** First day on which they could change by themselves; null: never. */
  recheck_on: string | null;
  entries: number;
  last_expression: string | null;
  last_leak: string | null;
  last_episode: string | null;
  typical_median: number | null;
  typical_n: number | null;
  intervals: string;
  due_date: string | null;
  due_basis: "vet" | "typical" | null;
  level: AlertLevel | null;
  open_level: AlertLevel | null;
  alerts: string;
  weight_date: string | null;
  weight_grams: number | null;
  weight_change_pct: number | null;
  /** What people last decided about the due date. */
  due_action: "closed" | "skipped" | "moved" | null;
  /** 1 while lists show the animal: it is active and not in the trash. */
  listed: 0 | 1;
}

export interface CommandTable {
  seq: number;
  id: string;
  name: string;
  at: string;
  recorder_id: string | null;
  animal_id: string | null;
  state: "done" | "undone";
  of_seq: number | null;
}

export interface ChangeTable {
  command_seq: number;
  position: number;
  entity: string;
  record_id: string;
  before: string | null;
  after: string | null;
}

export interface DB {
  meta: { key: string; value: string };
  profile: Row<Profile>;
  staff: Row<Staff> & Trashable;
  client: Row<Client> & Trashable;
  practice: Row<Practice> & Trashable;
  animal: Row<Animal> & Trashable;
  event: EventRow;
  finding: FindingRow;
  event_sign: EventSignRow;
  event_candidate: { event_id: string; animal_id: string };
  weight: DatedRow<"weight">;
  treatment: DatedRow<"treatment">;
  care_plan: DatedRow<"care_plan">;
  authorisation: DatedRow<"authorisation">;
  due_action: Row<DueAction> & Trashable;
  alert_answer: Row<AlertAnswer> & Trashable;
  care_tick: Row<CareTick> & Trashable;
  animal_summary: AnimalSummaryRow;
  command: CommandTable;
  change: ChangeTable;
}

/** Columns that hold a list as JSON text. */
export const jsonColumns: Readonly<Partial<Record<keyof DB, readonly string[]>>> = {
  profile: ["thresholds"],
  client: ["phones"],
  event: ["cat_signs"],
  finding: ["skin", "colour"],
};

/** Columns that hold a boolean as 0 or 1. */
export const booleanColumns: Readonly<Partial<Record<keyof DB, readonly string[]>>> = {
  staff: ["active"],
  animal: ["example"],
  event: ["looked_like_stool", "straining", "mucus", "blood"],
};

/** Decodes the lists and booleans of a row, in the row itself: reading a history decodes hundreds of them. */
export function decodeInPlace(table: keyof DB, row: Record<string, unknown>): Record<string, unknown> {
  for (const column of jsonColumns[table] ?? []) {
    const value = row[column];
    if (typeof value === "string") row[column] = JSON.parse(value);
  }
  for (const column of booleanColumns[table] ?? []) {
    const value = row[column];
    if (value !== null && value !== undefined) row[column] = value === 1;
  }
  return row;
}

/** A value as its column holds it: lists as JSON text, booleans as 0 or 1, a missing value as null. */
export function encodeValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return value;
}
