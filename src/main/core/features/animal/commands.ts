import { type AnimalInput, animalInput } from "../../../../shared/contract/animal.ts";
import { ScootError } from "../../../../shared/contract/errors.ts";
import { type CommandResult, type CommandTools, runCommand } from "../../commands.ts";
import { type Context, todayOf } from "../../context.ts";
import { type Image, imagesOf, recordEntities } from "../../db/entities.ts";

/** An animal's image from the form's fields; keeps when it was made. */
export function animalImage(
  tools: Pick<CommandTools, "now">,
  before: Image | null,
  fields: AnimalInput,
): Image {
  return {
    ...animalInput.parse(fields),
    created_at: before?.["created_at"] ?? tools.now,
    changed_at: tools.now,
    deleted_at: null,
  };
}

/**
 * Saves an animal, new or changed.
 *
 * @throws ScootError SC-601 for a birth in the future, SC-602 where owner, practice or the animal is gone
 */
export async function saveAnimal(context: Context, fields: AnimalInput): Promise<CommandResult<null>> {
  return runCommand(context, "animal.save", async (tools) => {
    const today = todayOf(context);
    for (const date of [fields.birth_date, fields.status_date, fields.known_since]) {
      if (date != null && date > today) throw new ScootError("SC-604", { date });
    }
    const before = await tools.read("animal", fields.id);
    if (before !== null && before["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
    if (fields.client_id != null) {
      const client = await tools.read("client", fields.client_id);
      if (client === null || client["deleted_at"] !== null)
        throw new ScootError("SC-602", { what: "client" });
    }
    if (fields.practice_id != null && (await tools.read("practice", fields.practice_id)) === null) {
      throw new ScootError("SC-602", { what: "practice" });
    }
    await tools.put("animal", animalImage(tools, before, fields));
    return null;
  });
}

/**
 * Puts an animal and its records into the trash, in one step that one undo takes back.
 *
 * @throws ScootError SC-602 where there is none
 */
export async function trashAnimal(context: Context, id: string): Promise<CommandResult<null>> {
  return runCommand(context, "animal.trash", async (tools) => {
    const image = await tools.read("animal", id);
    if (image === null || image["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
    for (const entity of recordEntities) {
      const rows = await tools.tx
        .selectFrom(entity)
        .selectAll()
        .where("animal_id", "=", id)
        .where("deleted_at", "is", null)
        .execute();
      for (const record of await imagesOf(tools.tx, entity, rows)) {
        await tools.put(entity, { ...record, deleted_at: tools.now });
      }
    }
    await tools.put("animal", { ...image, deleted_at: tools.now });
    return null;
  });
}
