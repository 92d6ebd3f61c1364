import type { z } from "zod";
import { ScootError } from "../../../../shared/contract/errors.ts";
import type { dueActionInput } from "../../../../shared/contract/follow-up.ts";
import { type CommandResult, runCommand } from "../../commands.ts";
import type { Context } from "../../context.ts";
import { stampFollowUp } from "../assessment/follow-ups.ts";
import { summaryDue } from "./queries.ts";

/**
 * Closes, skips or moves the due item of an animal.
 *
 * @throws ScootError SC-601 where nothing is due from that expression, or a move names no day
 */
export async function saveDueAction(
  context: Context,
  input: z.output<typeof dueActionInput>,
): Promise<CommandResult<null>> {
  return runCommand(context, "due.act", async (tools) => {
    const image = await stampFollowUp(tools, "due_action", input);
    if (input.kind === "moved" && input.moved_to === null) {
      throw new ScootError("SC-601", { why: "a move needs its new day" });
    }
    const countedFrom = await summaryDue(tools.tx, input.animal_id);
    if (countedFrom !== input.counted_from) {
      throw new ScootError("SC-601", { why: "an expression was recorded since, so this due date is over" });
    }
    await tools.put("due_action", image);
    return null;
  });
}
