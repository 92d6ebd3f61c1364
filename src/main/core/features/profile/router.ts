import { z } from "zod";
import { filledLine, id } from "../../../../shared/contract/fields.ts";
import { profileInput } from "../../../../shared/contract/people.ts";
import { commandReply, session } from "../../../../shared/contract/views.ts";
import { replyOf } from "../../reply.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { begin, saveProfile, setRecorder } from "./commands.ts";
import { readSession } from "./queries.ts";

export const profileRouter = router({
  /** Profile, staff, today's date and what the host can do. */
  session: procedure(nothing, session).query(async ({ ctx }) => readSession(ctx)),
  /** Answers the first start. */
  begin: procedure(
    z.strictObject({ profile: profileInput, recorder: filledLine, example: z.boolean() }),
    commandReply,
  ).mutation(async ({ ctx, input }) => replyOf(await begin(ctx, input))),
  save: procedure(profileInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveProfile(ctx, input)),
  ),
  /** Sets who is recording at this computer. */
  recorder: procedure(z.strictObject({ staff_id: id }), commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await setRecorder(ctx, input.staff_id)),
  ),
});
