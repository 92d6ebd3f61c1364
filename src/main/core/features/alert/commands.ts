import type { z } from "zod";
import { ScootError } from "../../../../shared/contract/errors.ts";
import type { alertAnswerInput } from "../../../../shared/contract/follow-up.ts";
import { type CommandResult, runCommand } from "../../commands.ts";
import { type Context, todayOf } from "../../context.ts";
import { readCase } from "../animal/queries.ts";
import { stampFollowUp } from "../assessment/follow-ups.ts";

/**
 * Notes the outcome of an answered alert, or lets an open one of level B or M rest until a day.
 *
 * @throws ScootError SC-601 for a snooze of a more serious level, without a reason or a day ahead, or for an
 *   alert that does not fire
 */
export async function saveAlertAnswer(
  context: Context,
  input: z.output<typeof alertAnswerInput>,
): Promise<CommandResult<null>> {
  return runCommand(context, "alert.answer", async (tools) => {
    const image = await stampFollowUp(tools, "alert_answer", input);
    const today = todayOf(context);
    const { assessment } = await readCase(tools.tx, input.animal_id, today);
    const alert = assessment.alerts.find(
      ({ rule, dates }) => rule === input.rule && dates.at(-1) === input.fired_on,
    );
    if (alert === undefined) throw new ScootError("SC-601", { why: "this alert does not fire any more" });
    if (input.kind === "outcome") {
      if (input.outcome === null) throw new ScootError("SC-601", { why: "the outcome is missing" });
      if (alert.answered_by === null) {
        throw new ScootError("SC-601", { why: "record the vet visit first; it answers the alert" });
      }
    } else {
      if (alert.level !== "B" && alert.level !== "M") {
        throw new ScootError("SC-601", { why: "an alert of this level cannot rest; it waits for a vet" });
      }
      if (input.said === "") throw new ScootError("SC-601", { why: "a rest needs its reason" });
      if (input.until === null || input.until < today) {
        throw new ScootError("SC-601", { why: "a rest needs a day that is not over" });
      }
    }
    await tools.put("alert_answer", image);
    return null;
  });
}
