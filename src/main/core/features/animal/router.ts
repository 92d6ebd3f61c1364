import { z } from "zod";
import { animalInput } from "../../../../shared/contract/animal.ts";
import { civilDate, id } from "../../../../shared/contract/fields.ts";
import {
  animalCase,
  animalFilter,
  animalRow,
  commandReply,
  MOST_CASES,
} from "../../../../shared/contract/views.ts";
import { todayOf } from "../../context.ts";
import { replyOf } from "../../reply.ts";
import { procedure, router } from "../../trpc.ts";
import { refreshSummaries } from "../assessment/summaries.ts";
import { saveAnimal, trashAnimal } from "./commands.ts";
import { countActive, listAnimals, readCase, readCases } from "./queries.ts";

export const animalRouter = router({
  list: procedure(animalFilter, z.array(animalRow)).query(async ({ ctx, input }) => {
    await refreshSummaries(ctx);
    return listAnimals(ctx.db, input, todayOf(ctx));
  }),
  /** Everything of one animal, assessed on a day (today where none is given). */
  case: procedure(z.strictObject({ id, as_of: civilDate.optional() }), animalCase).query(
    async ({ ctx, input }) => readCase(ctx.db, input.id, input.as_of ?? todayOf(ctx)),
  ),
  /** Everything of a few animals, in the order asked for: the page that shows them side by side. */
  cases: procedure(
    z.strictObject({ ids: z.array(id).min(1).max(MOST_CASES), as_of: civilDate.optional() }),
    z.array(animalCase),
  ).query(async ({ ctx, input }) => readCases(ctx.db, input.ids, input.as_of ?? todayOf(ctx))),
  /** How many animals are active: what is shown in the navigation depends on it. */
  count: procedure(z.strictObject({}), z.strictObject({ active: z.int() })).query(async ({ ctx }) => ({
    active: await countActive(ctx.db),
  })),
  save: procedure(animalInput, commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await saveAnimal(ctx, input)),
  ),
  /** Puts an animal and its records into the trash. */
  trash: procedure(z.strictObject({ id }), commandReply).mutation(async ({ ctx, input }) =>
    replyOf(await trashAnimal(ctx, input.id)),
  ),
});
