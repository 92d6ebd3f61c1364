/**
 * The one way in for every write: a queue, one transaction per command, the images before and after in
 * the same transaction, the animals' summary rows with it, and the reply after the commit.
 */
import { sql, type Transaction } from "kysely";
import { ScootError } from "../../shared/contract/errors.ts";
import type { Context } from "./context.ts";
import {
  type EntityName,
  type Image,
  readImage,
  recordEntities,
  removeImage,
  writeImage,
} from "./db/entities.ts";
import type { DB } from "./db/schema.ts";
import { asRefusal, isSqliteCode } from "./db/sqlite-errors.ts";
import { rebuildSummaries } from "./features/assessment/summaries.ts";

/** What a command may do. Handed to it; it never sees the outer handle (awaiting that would hang for ever). */
export interface CommandTools {
  readonly tx: Transaction<DB>;
  /** The moment of the command, ISO 8601 in UTC. */
  readonly now: string;
  /** Who is recording; null only while there is no staff yet. */
  readonly recorderId: string | null;
  /** The record as it is, trash included; null where there is none. */
  read(entity: EntityName, id: string): Promise<Image | null>;
  /** Writes a record, new or changed. */
  put(entity: EntityName, image: Image): Promise<void>;
  /** Takes a record away for good. */
  remove(entity: EntityName, id: string): Promise<void>;
}

export interface CommandResult<T> {
  readonly value: T;
  /** Id by which the command can be undone; null where nothing changed. */
  readonly command_id: string | null;
}

/** SQLite takes at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 1_000;

/** Commands that begin something, so that taking them back would leave nothing to stand on. */
const NOT_TAKEN_BACK: readonly string[] = ["profile.begin"];

interface Change {
  readonly entity: EntityName;
  readonly id: string;
  readonly before: Image | null;
  readonly after: Image | null;
}

/**
 * Runs a command. Either everything of it is committed when this resolves, or nothing is.
 *
 * @param name stable name for the history, such as `record.save`
 * @throws ScootError what the command throws, or SC-101 and SC-102 for a full or failing disk
 */
export async function runCommand<T>(
  context: Context,
  name: string,
  work: (tools: CommandTools) => Promise<T>,
): Promise<CommandResult<T>> {
  return inQueue(context, "SC-602", async (now) => {
    return context.db.transaction().execute(async (tx) => {
      const recorderId = await currentRecorder(tx);
      const changes: Change[] = [];
      // What this command has read or written; nobody else writes meanwhile.
      const images = new Map<string, Image | null>();
      const read = async (entity: EntityName, id: string) => {
        const key = `${entity} ${id}`;
        const known = images.get(key);
        if (known !== undefined) return known;
        const image = await readImage(tx, entity, id);
        images.set(key, image);
        return image;
      };
      const value = await work({
        tx,
        now,
        recorderId,
        read,
        put: async (entity, image) => {
          const before = await read(entity, image.id);
          await writeImage(tx, entity, image, before);
          images.set(`${entity} ${image.id}`, image);
          changes.push({ entity, id: image.id, before, after: image });
        },
        remove: async (entity, id) => {
          const before = await read(entity, id);
          if (before === null) return;
          await removeImage(tx, entity, id);
          images.set(`${entity} ${id}`, null);
          changes.push({ entity, id, before, after: null });
        },
      });
      if (changes.length === 0) return { value, command_id: null };
      const command_id = await logCommand(context, tx, { name, now, recorderId, changes, ofSeq: null });
      await rebuildSummaries(context, tx, animalsOf(changes));
      return { value, command_id };
    });
  });
}

/** Takes one command back, or the last one that can be. */
export async function undo(context: Context, commandId: string | null): Promise<CommandResult<null>> {
  return turn(context, "undo", commandId);
}

/** Repeats one command that was taken back, or the next one that can be. */
export async function redo(context: Context, commandId: string | null): Promise<CommandResult<null>> {
  return turn(context, "redo", commandId);
}

/** One write at a time; what the disk says comes back in words. */
async function inQueue<T>(
  context: Context,
  dangling: "SC-602" | "SC-606",
  work: (now: string) => Promise<T>,
): Promise<T> {
  return context.writes.add(async () => {
    try {
      return await work(new Date(context.ports.clock.now()).toISOString());
    } catch (error) {
      // Keys are checked at the commit: something points to what is not there.
      if (isSqliteCode(error, "SQLITE_CONSTRAINT_FOREIGNKEY")) throw new ScootError(dangling);
      throw asRefusal(error, context.ports.dataDir);
    }
  });
}

async function turn(
  context: Context,
  direction: "undo" | "redo",
  commandId: string | null,
): Promise<CommandResult<null>> {
  const from = direction === "undo" ? "done" : "undone";
  const to = direction === "undo" ? "undone" : "done";
  return inQueue(context, "SC-606", async (now) => {
    return context.db.transaction().execute(async (tx) => {
      const command = await nextCommand(tx, direction, commandId);
      if (command === null || command.state !== from) throw new ScootError("SC-605");
      const rows = await tx
        .selectFrom("change")
        .selectAll()
        .where("command_seq", "=", command.seq)
        .orderBy("position", direction === "undo" ? "desc" : "asc")
        .execute();
      const changes: Change[] = [];
      for (const row of rows) {
        const entity = row.entity as EntityName;
        const [expected, wanted] = direction === "undo" ? [row.after, row.before] : [row.before, row.after];
        const current = await readImage(tx, entity, row.record_id);
        if (canonical(current) !== canonical(parseImage(expected))) throw new ScootError("SC-603");
        const after = parseImage(wanted);
        if (after === null) {
          await assertUnused(tx, entity, row.record_id);
          await removeImage(tx, entity, row.record_id);
        } else await writeImage(tx, entity, after, current);
        changes.push({ entity, id: row.record_id, before: current, after });
      }
      await tx.updateTable("command").set({ state: to }).where("seq", "=", command.seq).execute();
      const recorderId = await currentRecorder(tx);
      const command_id = await logCommand(context, tx, {
        name: direction,
        now,
        recorderId,
        changes,
        ofSeq: command.seq,
      });
      await rebuildSummaries(context, tx, animalsOf(changes));
      return { value: null, command_id };
    });
  });
}

/** The command that undo or redo would act on. Undo and redo themselves are in the log, not in this row. */
async function nextCommand(tx: Transaction<DB>, direction: "undo" | "redo", commandId: string | null) {
  const own = tx
    .selectFrom("command")
    .selectAll()
    .where("of_seq", "is", null)
    .where("name", "not in", NOT_TAKEN_BACK);
  if (commandId !== null) return (await own.where("id", "=", commandId).executeTakeFirst()) ?? null;
  const lastDone = await own.where("state", "=", "done").orderBy("seq", "desc").limit(1).executeTakeFirst();
  if (direction === "undo") return lastDone ?? null;
  const next = await own
    .where("state", "=", "undone")
    .where(isRepeatable, "=", 1)
    .orderBy("seq", "asc")
    .limit(1)
    .executeTakeFirst();
  return next ?? null;
}

/** A new command ends the row of what can be repeated: nothing that was taken back before it comes again. */
export const isRepeatable = sql<0 | 1>`not exists (
  select 1 from command as later
  where later.of_seq is null
    and later.seq > (select max(turned.seq) from command as turned where turned.of_seq = command.seq)
)`;

async function logCommand(
  context: Context,
  tx: Transaction<DB>,
  entry: {
    name: string;
    now: string;
    recorderId: string | null;
    changes: readonly Change[];
    ofSeq: number | null;
  },
): Promise<string> {
  const id = context.ports.newId();
  const [animalId = null] = animalsOf(entry.changes);
  const inserted = await tx
    .insertInto("command")
    .values({
      id,
      name: entry.name,
      at: entry.now,
      recorder_id: entry.recorderId,
      animal_id: animalId,
      state: "done",
      of_seq: entry.ofSeq,
    } as never)
    .executeTakeFirstOrThrow();
  const seq = Number(inserted.insertId);
  const rows = entry.changes.map((change, position) => ({
    command_seq: seq,
    position,
    entity: change.entity,
    record_id: change.id,
    before: change.before === null ? null : JSON.stringify(change.before),
    after: change.after === null ? null : JSON.stringify(change.after),
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx
      .insertInto("change")
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
  return id;
}

async function currentRecorder(tx: Transaction<DB>): Promise<string | null> {
  const profile = await tx.selectFrom("profile").select("recorder_id").executeTakeFirst();
  if (profile?.recorder_id != null) return profile.recorder_id;
  const staff = await tx
    .selectFrom("staff")
    .select("id")
    .where("deleted_at", "is", null)
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
  return staff?.id ?? null;
}

/** Animals whose summary row a set of changes touches. */
function animalsOf(changes: readonly Change[]): string[] {
  const ids = new Set<string>();
  for (const { entity, before, after, id } of changes) {
    if (entity === "animal") ids.add(id);
    for (const image of [before, after]) {
      const animalId = image?.["animal_id"];
      if (typeof animalId === "string") ids.add(animalId);
    }
  }
  return [...ids];
}

function parseImage(text: string | null): Image | null {
  return text === null ? null : (JSON.parse(text) as Image);
}

/** JSON with sorted keys and without nulls in objects, so that two images compare by what they say. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, inner]) => inner !== null && inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

/**
 * Refuses to take away an animal that later records, or leaks that may be its, still point to. Everything else
 * is refused by the file's own keys at the commit; a candidate would just vanish from its leak.
 */
async function assertUnused(tx: Transaction<DB>, entity: EntityName, id: string): Promise<void> {
  if (entity !== "animal") return;
  for (const table of [...recordEntities, "event_candidate"] as const) {
    const used = await tx
      .selectFrom(table)
      .select("animal_id")
      .where("animal_id", "=", id)
      .limit(1)
      .execute();
    if (used.length > 0) throw new ScootError("SC-606", { what: "the animal" });
  }
}

/** Saves one record of people's data (staff, client, practice) as the form gives it. */
export async function saveImage(
  context: Context,
  name: string,
  entity: "staff" | "client" | "practice",
  fields: Readonly<Record<string, unknown>> & { readonly id: string },
): Promise<CommandResult<null>> {
  return runCommand(context, name, async (tools) => {
    const before = await tools.read(entity, fields.id);
    if (before !== null && before["deleted_at"] !== null) throw new ScootError("SC-602");
    await tools.put(entity, {
      ...fields,
      created_at: before?.["created_at"] ?? tools.now,
      changed_at: tools.now,
      deleted_at: null,
    });
    return null;
  });
}
