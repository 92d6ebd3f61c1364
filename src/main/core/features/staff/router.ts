import { z } from "zod";
import { staff, staffInput } from "../../../../shared/contract/people.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { saveImage } from "../../commands.ts";
import { replyOf } from "../../reply.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { listStaff } from "./queries.ts";

export const staffRouter = router({
  list: procedure(nothing, z.array(staff)).query(async ({ ctx }) => listStaff(ctx.db)),
  save: procedure(staffInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveImage(ctx, "staff.save", "staff", input)),
  ),
});
