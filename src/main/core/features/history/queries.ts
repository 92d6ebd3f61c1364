import type { CommandRow } from "../../../../shared/contract/views.ts";
import { isRepeatable } from "../../commands.ts";
import type { Reader } from "../../db/entities.ts";

/** The latest commands, newest first; undo and redo themselves left out. */
export async function latestCommands(handle: Reader, limit: number): Promise<CommandRow[]> {
  const rows = await handle
    .selectFrom("command")
    .select(["id", "name", "at", "recorder_id", "animal_id", "state", isRepeatable.as("repeatable")])
    .where("of_seq", "is", null)
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, repeatable: row.state === "undone" && row.repeatable === 1 }));
}
