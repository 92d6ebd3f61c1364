import { z } from "zod";
import { civilDate } from "../../../../shared/contract/fields.ts";
import { dueActionInput } from "../../../../shared/contract/follow-up.ts";
import { commandReply, dueList } from "../../../../shared/contract/views.ts";
import { replyOf } from "../../reply.ts";
import { procedure, router } from "../../trpc.ts";
import { saveDueAction } from "./commands.ts";
import { readDueList } from "./queries.ts";

export const dueRouter = router({
  /** Who is due up to a day (a week ahead where none is given). */
  list: procedure(z.strictObject({ until: civilDate.nullable().default(null) }), dueList).query(
    async ({ ctx, input }) => readDueList(ctx, input.until),
  ),
  /** Closes, skips or moves a due item, with a reason. */
  act: procedure(dueActionInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveDueAction(ctx, input)),
  ),
});
