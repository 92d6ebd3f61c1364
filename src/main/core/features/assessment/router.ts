import { z } from "zod";
import { beforeAfter } from "../../../../shared/contract/assessment.ts";
import { ScootError } from "../../../../shared/contract/errors.ts";
import { civilDate, id, oneOf } from "../../../../shared/contract/fields.ts";
import { beforeAfterOf } from "../../../../shared/domain/before-after.ts";
import { stream } from "../../../../shared/vocabulary/index.ts";
import { todayOf } from "../../context.ts";
import { procedure, router } from "../../trpc.ts";
import { historyOf } from "../record/queries.ts";

export const assessmentRouter = router({
  /** Events of a stream before and after a day, as a rule the start of a treatment or care-plan item. */
  beforeAfter: procedure(
    z.strictObject({
      animal_id: id,
      stream: oneOf(stream),
      start: civilDate,
      /** Days on each side. */
      days: z.int().min(30).max(730).default(90),
      as_of: civilDate.optional(),
    }),
    beforeAfter,
  ).query(async ({ ctx, input: { animal_id, as_of, ...asked } }) => {
    const history = await historyOf(ctx.db, animal_id);
    if (history === null) throw new ScootError("SC-602", { what: "animal" });
    return beforeAfterOf(history, as_of ?? todayOf(ctx), asked);
  }),
});
