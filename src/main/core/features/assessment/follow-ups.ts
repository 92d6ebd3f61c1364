import { sql } from "kysely";
import type { AlertAnswer, CareTick, DueAction } from "../../../../shared/contract/follow-up.ts";
import { ScootError } from "../../../../shared/contract/errors.ts";
import type { CaseHistory } from "../../../../shared/domain/case-history.ts";
import type { CommandTools } from "../../commands.ts";
import { type EntityName, type Image, imagesOf, type Reader } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

/** What people decided about one animal's due dates and alerts, and the ticks of its care plan. */
export async function followUpsOf(
  handle: Reader,
  animalId: string,
): Promise<Required<Pick<CaseHistory, "due_actions" | "alert_answers" | "care_ticks">>> {
  const read = async <T>(entity: "due_action" | "alert_answer" | "care_tick"): Promise<T[]> => {
    const rows = await handle
      .selectFrom(entity)
      .selectAll()
      .where("animal_id", "=", animalId)
      .where("deleted_at", "is", null)
      .orderBy(sql`rowid`)
      .execute();
    return (await imagesOf(handle, entity, rows)).map((image) => withoutTrash<T>(image));
  };
  return {
    due_actions: await read<DueAction>("due_action"),
    alert_answers: await read<AlertAnswer>("alert_answer"),
    care_ticks: await read<CareTick>("care_tick"),
  };
}

/**
 * A follow-up as it is stored: with recorder and moments.
 *
 * @throws ScootError SC-602 where the animal is gone
 */
export async function stampFollowUp(
  tools: CommandTools,
  entity: Extract<EntityName, "due_action" | "alert_answer" | "care_tick">,
  fields: Readonly<Record<string, unknown>> & { readonly id: string; readonly animal_id: string },
): Promise<Image> {
  const animal = await tools.read("animal", fields.animal_id);
  if (animal === null || animal["deleted_at"] !== null) throw new ScootError("SC-602", { what: "animal" });
  if (tools.recorderId === null) throw new ScootError("SC-601", { why: "nobody is set as recording yet" });
  const before = await tools.read(entity, fields.id);
  return {
    ...fields,
    recorder_id: before?.["recorder_id"] ?? tools.recorderId,
    created_at: before?.["created_at"] ?? tools.now,
    changed_at: tools.now,
    deleted_at: null,
  };
}
