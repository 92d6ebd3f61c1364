import { insightView } from "../../../../shared/contract/views.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { readInsight } from "./queries.ts";

export const insightRouter = router({
  /** Counts over all animals. */
  view: procedure(nothing, insightView).query(async ({ ctx }) => readInsight(ctx)),
});
