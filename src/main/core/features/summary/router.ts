import { z } from "zod";
import { ScootError } from "../../../../shared/contract/errors.ts";
import { civilDate, id, oneOf } from "../../../../shared/contract/fields.ts";
import { summaryView } from "../../../../shared/contract/views.ts";
import { addMonths } from "../../../../shared/domain/dates.ts";
import { paper } from "../../../../shared/vocabulary/index.ts";
import { todayOf } from "../../context.ts";
import { procedure, router } from "../../trpc.ts";
import { printSummary } from "./pdf.ts";
import { readSummary } from "./queries.ts";

const period = {
  animal_id: id,
  /** Last day of the period; today where none is given. */
  to: civilDate.optional(),
  /** First day of the period; twelve months before its last day where none is given. */
  from: civilDate.optional(),
};

export const summaryRouter = router({
  /** The stored records that the print route lays out. */
  view: procedure(z.strictObject(period), summaryView).query(async ({ ctx, input }) => {
    const to = input.to ?? todayOf(ctx);
    const from = input.from ?? addMonths(to, -12);
    if (from > to) throw new ScootError("SC-601", { why: "the period ends before it begins" });
    return readSummary(ctx, { animal_id: input.animal_id, from, to });
  }),
  /** The PDF of the summary, as base64 with a safe file name. */
  pdf: procedure(
    z.strictObject({ ...period, paper: oneOf(paper) }),
    z.strictObject({ file_name: z.string(), base64: z.string() }),
  ).mutation(async ({ ctx, input }) => {
    const to = input.to ?? todayOf(ctx);
    const made = await printSummary(ctx, { ...input, to, from: input.from ?? addMonths(to, -12) });
    return { file_name: made.file_name, base64: Buffer.from(made.bytes).toString("base64") };
  }),
});
