import { ScootError } from "../../shared/contract/errors.ts";
import type { CommandReply } from "../../shared/contract/views.ts";
import type { CommandResult } from "./commands.ts";

/** What a screen gets back from a command, after the commit. */
export function replyOf(result: CommandResult<unknown>): CommandReply {
  if (result.command_id === null) throw new ScootError("SC-605");
  return { command_id: result.command_id };
}
