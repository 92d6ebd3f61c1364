/**
 * Reads and writes whole records ("images"): a row with its children, in the contract's shape. Commands,
 * undo, redo, history and export all move images; nothing else writes to these tables.
 */
import { type Kysely, sql, type Transaction } from "kysely";
import type { RecordKind } from "../../../shared/contract/record.ts";
import { eventKind } from "../../../shared/vocabulary/index.ts";
import { recordFieldsOf } from "../../../shared/contract/record-fields.ts";
import { type DB, decodeInPlace, encodeValue } from "./schema.ts";

export const entityNames = [
  "profile",
  "staff",
  "client",
  "practice",
  "animal",
  "event",
  "weight",
  "treatment",
  "care_plan",
  "authorisation",
  "due_action",
  "alert_answer",
  "care_tick",
] as const;
export type EntityName = (typeof entityNames)[number];

/** The entities that are dated records of an animal. */
export const recordEntities = ["event", "weight", "treatment", "care_plan", "authorisation"] as const;
export type RecordEntity = (typeof recordEntities)[number];

/** A record with everything that belongs to it; `deleted_at` says since when it is in the trash. */
export type Image = Readonly<Record<string, unknown>> & { readonly id: string };

/** A reading handle: no write can be expressed on it by accident, and a transaction can be handed in. */
export type Reader = Pick<Kysely<DB>, "selectFrom" | "with" | "fn">;

/** The handle without its table types; dynamic table names live in this file only. */
function untyped(handle: Reader | Transaction<DB>): Kysely<Record<string, Record<string, unknown>>> {
  return handle as unknown as Kysely<Record<string, Record<string, unknown>>>;
}

/** The table in which records of a kind are kept. */
export function entityOf(kind: RecordKind): RecordEntity {
  return (eventKind.keys as readonly string[]).includes(kind) ? "event" : (kind as RecordEntity);
}

interface EventChildren {
  readonly findings: ReadonlyMap<string, Record<string, unknown>>;
  readonly signs: ReadonlyMap<string, Record<string, unknown>>;
  readonly candidates: ReadonlyMap<string, string[]>;
}

/** Events whose children are read together; beyond that the list of ids itself gets long. */
const EVENTS_AT_ONCE = 5_000;

/** A condition `column in (…)` whose text is the same for any number of values, so that its statement is kept. */
export function oneOfValues(values: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(values)}))`;
}

/** Children of events, grouped by event. */
async function readEventChildren(handle: Reader, ids: readonly string[]): Promise<EventChildren> {
  const findings = new Map<string, Record<string, unknown>>();
  const signs = new Map<string, Record<string, unknown>>();
  const candidates = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += EVENTS_AT_ONCE) {
    const some = oneOfValues(ids.slice(at, at + EVENTS_AT_ONCE));
    for (const row of await handle
      .selectFrom("finding")
      .selectAll()
      .where("event_id", "in", some)
      .execute()) {
      const { event_id, side, ...finding } = row;
      const own = findings.get(event_id);
      const decoded = decodeInPlace("finding", finding);
      if (own === undefined) findings.set(event_id, { [side]: decoded });
      else own[side] = decoded;
    }
    for (const row of await handle
      .selectFrom("event_sign")
      .selectAll()
      .where("event_id", "in", some)
      .execute()) {
      const own = signs.get(row.event_id) ?? {};
      own[row.sign] = { severity: row.severity, days: row.days };
      signs.set(row.event_id, own);
    }
    for (const row of await handle
      .selectFrom("event_candidate")
      .selectAll()
      .where("event_id", "in", some)
      .execute()) {
      const own = candidates.get(row.event_id);
      if (own === undefined) candidates.set(row.event_id, [row.animal_id]);
      else own.push(row.animal_id);
    }
  }
  return { findings, signs, candidates };
}

/** Puts rows of one table into the contract's shape; an event keeps the fields of its kind alone. */
export async function imagesOf(
  handle: Reader,
  entity: EntityName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<Image[]> {
  if (rows.length === 0) return [];
  if (entity !== "event") {
    const kind = isTableOfOneKind(entity) ? { kind: entity } : {};
    return rows.map((row) => decodeInPlace(entity, { ...kind, ...row }) as Image);
  }
  const children = await readEventChildren(
    handle,
    rows.map((row) => String(row["id"])),
  );
  return rows.map((row) => {
    const id = String(row["id"]);
    const image: Record<string, unknown> = {};
    for (const field of recordFieldsOf(row["kind"] as RecordKind)) {
      if (field === "findings") image[field] = children.findings.get(id) ?? {};
      else if (field === "signs") image[field] = children.signs.get(id) ?? {};
      else if (field === "candidates") image[field] = children.candidates.get(id) ?? [];
      else image[field] = row[field];
    }
    image["deleted_at"] = row["deleted_at"];
    return decodeInPlace("event", image) as Image;
  });
}

/** One record with its children; null where there is none. */
export async function readImage(handle: Reader, entity: EntityName, id: string): Promise<Image | null> {
  const row = await untyped(handle).selectFrom(entity).selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const [image] = await imagesOf(handle, entity, [row]);
  return image ?? null;
}

/** True for a table of dated records that are all of one kind: the table's name says it. */
function isTableOfOneKind(entity: EntityName): boolean {
  return entity !== "event" && (recordEntities as readonly string[]).includes(entity);
}

/**
 * Writes a record and its children in place of what was there.
 *
 * @param before the record as it is stored; null where it is new
 */
export async function writeImage(
  tx: Transaction<DB>,
  entity: EntityName,
  image: Image,
  before: Image | null,
): Promise<void> {
  const row: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(image)) {
    if (field === "findings" || field === "signs" || field === "candidates") continue;
    if (field === "kind" && isTableOfOneKind(entity)) continue;
    row[field] = encodeValue(value);
  }
  if (before === null) await untyped(tx).insertInto(entity).values(row).execute();
  else {
    const { id, ...changes } = row;
    await untyped(tx).updateTable(entity).set(changes).where("id", "=", id).execute();
  }
  if (entity === "event") await writeEventChildren(tx, image, before);
}

async function writeEventChildren(tx: Transaction<DB>, image: Image, before: Image | null): Promise<void> {
  const any = untyped(tx);
  const children: readonly (readonly [table: string, rows: readonly Record<string, unknown>[]])[] = [
    [
      "finding",
      Object.entries((image["findings"] ?? {}) as Record<string, Record<string, unknown>>)
        .filter(([, finding]) => finding !== undefined)
        .map(([side, finding]) => ({
          event_id: image.id,
          side,
          ...Object.fromEntries(Object.entries(finding).map(([field, value]) => [field, encodeValue(value)])),
        })),
    ],
    [
      "event_sign",
      Object.entries((image["signs"] ?? {}) as Record<string, Record<string, unknown>>).map(
        ([sign, entry]) => ({ event_id: image.id, sign, ...entry }),
      ),
    ],
    [
      "event_candidate",
      ((image["candidates"] ?? []) as readonly string[]).map((animal_id) => ({
        event_id: image.id,
        animal_id,
      })),
    ],
  ];
  for (const [table, rows] of children) {
    if (before !== null) await any.deleteFrom(table).where("event_id", "=", image.id).execute();
    if (rows.length > 0) await any.insertInto(table).values(rows).execute();
  }
}

/** Takes a record away for good, children with it. Only undo of its making does this. */
export async function removeImage(tx: Transaction<DB>, entity: EntityName, id: string): Promise<void> {
  await untyped(tx).deleteFrom(entity).where("id", "=", id).execute();
}
