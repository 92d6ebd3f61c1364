import { z } from "zod";
import { practice, practiceInput } from "../../../../shared/contract/people.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { saveImage } from "../../commands.ts";
import { replyOf } from "../../reply.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { listPractices } from "./queries.ts";

export const practiceRouter = router({
  list: procedure(nothing, z.array(practice)).query(async ({ ctx }) => listPractices(ctx.db)),
  save: procedure(practiceInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveImage(ctx, "practice.save", "practice", input)),
  ),
});
