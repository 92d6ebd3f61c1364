import { alertAnswerInput } from "../../../../shared/contract/follow-up.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { replyOf } from "../../reply.ts";
import { procedure, router } from "../../trpc.ts";
import { saveAlertAnswer } from "./commands.ts";

export const alertRouter = router({
  /** The outcome of an answered alert, or a rest of an open one of level B or M. */
  answer: procedure(alertAnswerInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveAlertAnswer(ctx, input)),
  ),
});
