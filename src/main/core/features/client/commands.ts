import { ScootError } from "../../../../shared/contract/errors.ts";
import { type CommandResult, runCommand } from "../../commands.ts";
import type { Context } from "../../context.ts";

/**
 * Puts a client into the trash.
 *
 * @throws ScootError SC-602 where there is none, SC-609 while animals still have this owner
 */
export async function trashClient(context: Context, id: string): Promise<CommandResult<null>> {
  return runCommand(context, "client.trash", async (tools) => {
    const image = await tools.read("client", id);
    if (image === null || image["deleted_at"] !== null) throw new ScootError("SC-602", { what: "client" });
    const animals = await tools.tx
      .selectFrom("animal")
      .select("id")
      .where("client_id", "=", id)
      .where("deleted_at", "is", null)
      .limit(1)
      .execute();
    if (animals.length > 0) {
      throw new ScootError("SC-609");
    }
    await tools.put("client", { ...image, deleted_at: tools.now });
    return null;
  });
}
