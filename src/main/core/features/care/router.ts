import { z } from "zod";
import { id } from "../../../../shared/contract/fields.ts";
import { careTick, careTickInput } from "../../../../shared/contract/follow-up.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { replyOf } from "../../reply.ts";
import { procedure, router } from "../../trpc.ts";
import { followUpsOf } from "../assessment/follow-ups.ts";
import { addTick, removeTick } from "./commands.ts";

export const careRouter = router({
  /** The ticks of an animal's care plan. */
  ticks: procedure(z.strictObject({ animal_id: id }), z.array(careTick)).query(async ({ ctx, input }) => {
    const { care_ticks } = await followUpsOf(ctx.db, input.animal_id);
    return [...care_ticks];
  }),
  /** Ticks off one doing. */
  tick: procedure(careTickInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await addTick(ctx, input)),
  ),
  /** Takes a tick back. */
  untick: procedure(z.strictObject({ id }), commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await removeTick(ctx, input.id)),
  ),
});
