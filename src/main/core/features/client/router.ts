import { z } from "zod";
import { id } from "../../../../shared/contract/fields.ts";
import { client, clientInput } from "../../../../shared/contract/people.ts";
import { commandReply } from "../../../../shared/contract/views.ts";
import { saveImage } from "../../commands.ts";
import { replyOf } from "../../reply.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { trashClient } from "./commands.ts";
import { listClients } from "./queries.ts";

export const clientRouter = router({
  list: procedure(nothing, z.array(client)).query(async ({ ctx }) => listClients(ctx.db)),
  save: procedure(clientInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveImage(ctx, "client.save", "client", input)),
  ),
  /** Puts a client without animals into the trash. */
  trash: procedure(z.strictObject({ id }), commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await trashClient(ctx, input.id)),
  ),
});
