import { animalRouter } from "./features/animal/router.ts";
import { clientRouter } from "./features/client/router.ts";
import { historyRouter } from "./features/history/router.ts";
import { practiceRouter } from "./features/practice/router.ts";
import { profileRouter } from "./features/profile/router.ts";
import { recordRouter } from "./features/record/router.ts";
import { staffRouter } from "./features/staff/router.ts";
import { summaryRouter } from "./features/summary/router.ts";
import { todayRouter } from "./features/today/router.ts";
import { router } from "./trpc.ts";

/** Every procedure of the core, by feature. The renderer takes its type alone. */
export const appRouter = router({
  animal: animalRouter,
  client: clientRouter,
  history: historyRouter,
  practice: practiceRouter,
  profile: profileRouter,
  record: recordRouter,
  staff: staffRouter,
  summary: summaryRouter,
  today: todayRouter,
});
export type AppRouter = typeof appRouter;
