import type { z } from "zod";
import { ScootError } from "../../../../shared/contract/errors.ts";
import type { careTickInput } from "../../../../shared/contract/follow-up.ts";
import { type CommandResult, runCommand } from "../../commands.ts";
import { type Context, todayOf } from "../../context.ts";
import { stampFollowUp } from "../assessment/follow-ups.ts";

/**
 * Ticks off one doing of a care-plan item.
 *
 * @throws ScootError SC-602 where the item is gone or another animal's, SC-604 for a day in the future,
 *   SC-601 for a day on which the item does not run
 */
export async function addTick(
  context: Context,
  input: z.output<typeof careTickInput>,
): Promise<CommandResult<null>> {
  return runCommand(context, "care.tick", async (tools) => {
    if (input.date > todayOf(context)) throw new ScootError("SC-604", { date: input.date });
    const item = await tools.read("care_plan", input.care_plan_id);
    if (item === null || item["deleted_at"] !== null || item["animal_id"] !== input.animal_id) {
      throw new ScootError("SC-602", { what: "care-plan item" });
    }
    const until = item["until"];
    if (input.date < String(item["date"]) || (typeof until === "string" && input.date > until)) {
      throw new ScootError("SC-601", { why: "the care-plan item does not run on that day" });
    }
    await tools.put("care_tick", await stampFollowUp(tools, "care_tick", input));
    return null;
  });
}

/**
 * Takes a tick back.
 *
 * @throws ScootError SC-602 where there is none
 */
export async function removeTick(context: Context, id: string): Promise<CommandResult<null>> {
  return runCommand(context, "care.untick", async (tools) => {
    const tick = await tools.read("care_tick", id);
    if (tick === null || tick["deleted_at"] !== null) throw new ScootError("SC-602", { what: "tick" });
    await tools.put("care_tick", { ...tick, deleted_at: tools.now });
    return null;
  });
}
