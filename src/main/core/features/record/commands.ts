import { ScootError } from "../../../../shared/contract/errors.ts";
import type { Animal } from "../../../../shared/contract/animal.ts";
import type { Findings, RecordFields } from "../../../../shared/contract/record.ts";
import { dayNumber, instantOf } from "../../../../shared/domain/dates.ts";
import { removedFrom } from "../../../../shared/domain/sacs.ts";
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
  // An edit that names no zone leaves the one in which the record was entered.
  const zone = fields.zone ?? (before?.["zone"] as string | undefined) ?? context.ports.clock.zone();
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
  const before = await commandThatMade(context, input.id);
  // The reply to an earlier attempt may have been lost; the record is there, whatever became of it since.
  if (before !== null) return { value: null, command_id: before };
  return runCommand(context, "record.sameAsUsual", async (tools) => {
    const animal = await tools.read("animal", input.animal_id);
    if (animal === null || animal["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
    const today = todayOf(context);
    const usual = usualExpression(await recordsOf(tools.tx, input.animal_id));
    const findings = usual === null ? {} : withoutRemoved(usual.findings, animal as unknown as Animal, today);
    if (usual === null || Object.keys(findings).length === 0) {
      throw new ScootError("SC-608", { name: String(animal["name"]) });
    }
    const recorder = tools.recorderId === null ? null : await tools.read("staff", tools.recorderId);
    const performer = recorder === null ? null : performerOf(recorder["role"] as StaffRole);
    const profile = await readProfile(tools.tx);
    await tools.put(
      "event",
      await stampRecord(context, tools, {
        ...usualDoneBy(usual, performer),
        findings,
        place: profile?.kind === "household" ? "home" : usual.place,
        id: input.id,
        animal_id: input.animal_id,
        date: today,
        time: null,
        note: "",
      }),
    );
    return null;
  });
}

/** The command that made a record; null where no record bears this id. */
async function commandThatMade(context: Context, id: string): Promise<string | null> {
  const row = await context.db
    .selectFrom("change")
    .innerJoin("command", "command.seq", "change.command_seq")
    .select("command.id")
    .where("change.entity", "in", recordEntities)
    .where("change.record_id", "=", id)
    .orderBy("change.command_seq")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Findings without the sides whose sac is not there any more. */
function withoutRemoved(findings: Findings, animal: Animal, today: string): Findings {
  const left = { ...findings };
  for (const side of ["left", "right"] as const) {
    if (removedFrom(animal, side) <= dayNumber(today)) delete left[side];
  }
  return left;
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
