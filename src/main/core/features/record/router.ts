import { z } from "zod";
import { id } from "../../../../shared/contract/fields.ts";
import { recordInput } from "../../../../shared/contract/record.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { replyOf } from "../../reply.ts";
import { procedure, router } from "../../trpc.ts";
import { saveRecords, saveSameAsUsual, trashRecord } from "./commands.ts";

export const recordRouter = router({
  /** Saves what one sheet holds: one to twenty records, all or none. */
  save: procedure(z.strictObject({ records: z.array(recordInput).min(1).max(20) }), commandReply).mutation(
    async ({ ctx, input }) => replyOf(await saveRecords(ctx, input.records)),
  ),
  /** Today's expression, described as the last one; `id` is the new record's. */
  sameAsUsual: procedure(z.strictObject({ id, animal_id: id }), commandReply).mutation(
    async ({ ctx, input }) => replyOf(await saveSameAsUsual(ctx, input)),
  ),
  /** Puts a record into the trash. */
  trash: procedure(z.strictObject({ id }), commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await trashRecord(ctx, input.id)),
  ),
});
