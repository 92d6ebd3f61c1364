import type { CommandRow } from "../../../../shared/contract/views.ts";
import type { Reader } from "../../db/entities.ts";

/** The latest commands, newest first; undo and redo themselves left out. */
export async function latestCommands(handle: Reader, limit: number): Promise<CommandRow[]> {
  return handle
    .selectFrom("command")
    .select(["id", "name", "at", "recorder_id", "animal_id", "state"])
    .where("of_seq", "is", null)
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
}
