import { todayView } from "../../../../shared/contract/views.ts";
import { nothing, procedure, router } from "../../trpc.ts";
import { readToday } from "./queries.ts";

export const todayRouter = router({
  view: procedure(nothing, todayView).query(async ({ ctx }) => readToday(ctx)),
});
