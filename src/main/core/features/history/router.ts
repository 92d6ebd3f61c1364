import { z } from "zod";
import { id } from "../../../../shared/contract/fields.ts";
import { commandReply, commandRow } from "../../../../shared/contract/views.ts";
import { redo, undo } from "../../commands.ts";
import { replyOf } from "../../reply.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { latestCommands } from "./queries.ts";

const which = z.strictObject({ command_id: id.nullable().default(null) });

export const historyRouter = router({
  /** The last 50 commands, newest first. */
  latest: procedure(nothing, z.array(commandRow)).query(async ({ ctx }) => latestCommands(ctx.db, 50)),
  /** Takes a command back; without an id, the last one. */
  undo: procedure(which, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await undo(ctx, input.command_id)),
  ),
  /** Repeats a command that was taken back; without an id, the next one. */
  redo: procedure(which, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await redo(ctx, input.command_id)),
  ),
});
