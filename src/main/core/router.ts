import { alertRouter } from "./features/alert/router.ts";
import { animalRouter } from "./features/animal/router.ts";
import { assessmentRouter } from "./features/assessment/router.ts";
import { careRouter } from "./features/care/router.ts";
import { clientRouter } from "./features/client/router.ts";
import { dueRouter } from "./features/due/router.ts";
import { historyRouter } from "./features/history/router.ts";
import { insightRouter } from "./features/insight/router.ts";
import { practiceRouter } from "./features/practice/router.ts";
import { profileRouter } from "./features/profile/router.ts";
import { recordRouter } from "./features/record/router.ts";
import { staffRouter } from "./features/staff/router.ts";
import { summaryRouter } from "./features/summary/router.ts";
import { todayRouter } from "./features/today/router.ts";
import { router } from "./trpc.ts";

/** Every procedure of the core, by feature. The renderer takes its type alone. */
export const appRouter = router({
  alert: alertRouter,
  animal: animalRouter,
  assessment: assessmentRouter,
  care: careRouter,
  client: clientRouter,
  due: dueRouter,
  history: historyRouter,
  insight: insightRouter,
  practice: practiceRouter,
  profile: profileRouter,
  record: recordRouter,
  staff: staffRouter,
  summary: summaryRouter,
  today: todayRouter,
});
export type AppRouter = typeof appRouter;
