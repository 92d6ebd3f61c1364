import { ScootError } from "../../../../shared/contract/errors.ts";
import type { RecordFields } from "../../../../shared/contract/record.ts";
import { instantOf } from "../../../../shared/domain/dates.ts";
import { performerOf, usualDoneBy, usualExpression } from "../../../../shared/domain/usual.ts";
import type { StaffRole } from "../../../../shared/vocabulary/index.ts";
import { type CommandResult, type CommandTools, runCommand } from "../../commands.ts";
import { type Context, todayOf } from "../../context.ts";
import { entityOf, type Image, recordEntities } from "../../db/entities.ts";
import { readProfile } from "../profile/queries.ts";
import { recordsOf } from "./queries.ts";

/** True where any record of any kind bears this id. */
async function isTaken(tools: CommandTools, id: string): Promise<boolean> {
  const [first, ...others] = recordEntities.map((entity) =>
    tools.tx.selectFrom(entity).select("id").where("id", "=", id),
  );
  if (first === undefined) return false;
  const found = await others.reduce((all, one) => all.unionAll(one), first).execute();
  return found.length > 0;
}

/** Adds what the core knows (moment, zone, recorder) and keeps what an earlier version of the record had. */
export async function stampRecord(
  context: Context,
  tools: CommandTools,
  fields: RecordFields,
): Promise<Image> {
  if (fields.date > todayOf(context)) throw new ScootError("SC-604", { date: fields.date });
  const before = await tools.read(entityOf(fields.kind), fields.id);
  const takenElsewhere = before === null && (await isTaken(tools, fields.id));
  if (takenElsewhere || (before !== null && before["kind"] !== fields.kind)) {
    throw new ScootError("SC-601", { why: "the kind of a record cannot be changed" });
  }
  if (before !== null && before["deleted_at"] !== null) throw new ScootError("SC-602");
  for (const animalId of [fields.animal_id, ...("candidates" in fields ? fields.candidates : [])]) {
    if (animalId === null) continue;
    const animal = await tools.read("animal", animalId);
    if (animal === null || animal["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
  }
  if (tools.recorderId === null) throw new ScootError("SC-601", { why: "nobody is set as recording yet" });
  const zone = fields.zone ?? context.ports.clock.zone();
  return {
    ...fields,
    zone,
    instant: instantOf(fields.date, fields.time, zone),
    recorder_id: before?.["recorder_id"] ?? tools.recorderId,
    created_at: before?.["created_at"] ?? tools.now,
    changed_at: tools.now,
    deleted_at: null,
  };
}

/**
 * Saves records, new or changed, in one step that one undo takes back.
 *
 * @throws ScootError SC-604 for a date in the future, SC-602 where the animal or record is gone
 */
export async function saveRecords(
  context: Context,
  records: readonly RecordFields[],
): Promise<CommandResult<null>> {
  return runCommand(context, "record.save", async (tools) => {
    for (const fields of records) {
      await tools.put(entityOf(fields.kind), await stampRecord(context, tools, fields));
    }
    return null;
  });
}

/**
 * Records today's expression with the description of the last one: both sides as usual.
 *
 * @throws ScootError SC-608 where there is no earlier description
 */
export async function saveSameAsUsual(
  context: Context,
  input: { readonly id: string; readonly animal_id: string },
): Promise<CommandResult<null>> {
  return runCommand(context, "record.sameAsUsual", async (tools) => {
    const animal = await tools.read("animal", input.animal_id);
    if (animal === null || animal["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
    const usual = usualExpression(await recordsOf(tools.tx, input.animal_id));
    if (usual === null) throw new ScootError("SC-608", { name: String(animal["name"]) });
    const recorder = tools.recorderId === null ? null : await tools.read("staff", tools.recorderId);
    const performer = recorder === null ? null : performerOf(recorder["role"] as StaffRole);
    const profile = await readProfile(tools.tx);
    await tools.put(
      "event",
      await stampRecord(context, tools, {
        ...usualDoneBy(usual, performer),
        place: profile?.kind === "household" ? "home" : usual.place,
        id: input.id,
        animal_id: input.animal_id,
        date: todayOf(context),
        time: null,
        note: "",
      }),
    );
    return null;
  });
}

/**
 * Puts a record into the trash.
 *
 * @throws ScootError SC-602 where there is none
 */
export async function trashRecord(context: Context, id: string): Promise<CommandResult<null>> {
  return runCommand(context, "record.trash", async (tools) => {
    for (const entity of recordEntities) {
      const image = await tools.read(entity, id);
      if (image === null || image["deleted_at"] !== null) continue;
      await tools.put(entity, { ...image, deleted_at: tools.now });
      return null;
    }
    throw new ScootError("SC-602");
  });
}
