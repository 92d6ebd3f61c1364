import type { SummaryView } from "../../../../shared/contract/views.ts";
import { type Context, todayOf } from "../../context.ts";
import { followUpsOf } from "../assessment/follow-ups.ts";
import { readCase } from "../animal/queries.ts";
import { readProfile } from "../profile/queries.ts";
import { listStaff } from "../staff/queries.ts";

export interface SummaryInput {
  readonly animal_id: string;
  /** First day of the period. */
  readonly from: string;
  /** Last day of the period, for which everything is worked out. */
  readonly to: string;
}

/** What the vet-visit summary prints: one animal's stored records up to a day, and nothing of any other. */
export async function readSummary(context: Context, input: SummaryInput): Promise<SummaryView> {
  const whole = await readCase(context.db, input.animal_id, input.to);
  return {
    ...whole,
    // What was recorded later is not part of a summary as of an earlier day.
    records: whole.records.filter((record) => record.date <= input.to),
    profile: await readProfile(context.db),
    staff: await listStaff(context.db),
    alert_answers: [...(await followUpsOf(context.db, input.animal_id)).alert_answers],
    from: input.from,
    to: input.to,
    printed_on: todayOf(context),
    program_version: context.ports.programVersion,
  };
}
