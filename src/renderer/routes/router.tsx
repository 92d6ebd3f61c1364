import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Outlet,
  type SearchSchemaInput,
  stripSearchParams,
} from "@tanstack/react-router";
import { z } from "../../shared/contract/zod.ts";
import { civilDate, id, oneOf } from "../../shared/contract/fields.ts";
import { animalFilter } from "../../shared/contract/views.ts";
import { paper } from "../../shared/vocabulary/index.ts";
import { AnimalPage } from "../features/animal/animal-page.tsx";
import { AnimalsPage } from "../features/animal/animals-page.tsx";
import { ClientsPage } from "../features/client/clients-page.tsx";
import { type CourseSearch, courseSearch } from "../features/course/course-search.ts";
import { DuePage } from "../features/due/due-page.tsx";
import { dueGroupings, dueRanges } from "../features/due/due-groups.ts";
import { Frame } from "../features/frame/frame.tsx";
import { HouseholdPage } from "../features/household/household-page.tsx";
import { InsightsPage } from "../features/insight/insights-page.tsx";
import { NotFound } from "../features/frame/not-found.tsx";
import { PageFailure } from "../features/frame/session-failure.tsx";
import { SettingsPage } from "../features/profile/settings-page.tsx";
import { TodayPage } from "../features/today/today-page.tsx";
import { NoPaper, SummaryPrint } from "../print/summary-print.tsx";

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Everything that a person works in: navigation on the left, search and Record on top. */
const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: "frame", component: Frame });

const todayRoute = createRoute({ getParentRoute: () => frameRoute, path: "/", component: TodayPage });

const dueSearch = z.object({
  range: z.enum(dueRanges).catch("week"),
  group: z.enum(dueGroupings).catch("day"),
});
type DueSearch = z.output<typeof dueSearch>;

const dueRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/due",
  validateSearch: (search: Partial<DueSearch> & SearchSchemaInput): DueSearch => dueSearch.parse(search),
  search: { middlewares: [stripSearchParams<DueSearch>({ range: "week", group: "day" })] },
  component: DuePage,
});

const filterSearch = animalFilter.partial();
type FilterSearch = z.output<typeof filterSearch>;

/** Filters stand in the address, so that Back brings them back. */
export const animalsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/animals",
  validateSearch: (search): FilterSearch => filterSearch.catch({}).parse(search),
  // What holds its default is left out of the address.
  search: { middlewares: [stripSearchParams<FilterSearch>(animalFilter.parse({}))] },
  component: AnimalsPage,
});

/** Tabs of an animal's page. */
export const animalTabs = ["timeline", "glands", "course", "weight", "care", "print"] as const;

type AnimalTab = (typeof animalTabs)[number];
const animalSearch = z.object({ tab: z.enum(animalTabs).catch("timeline"), ...courseSearch.shape });
type AnimalSearch = { tab: AnimalTab } & CourseSearch;

export const animalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/animals/$animalId",
  // A link may leave the tab out, and what only one of the tabs reads.
  validateSearch: (search: Partial<AnimalSearch> & SearchSchemaInput): AnimalSearch =>
    animalSearch.parse(search),
  component: AnimalPage,
});

const clientsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/clients",
  component: ClientsPage,
});

const householdRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/household",
  component: HouseholdPage,
});

const insightsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/insights",
  component: InsightsPage,
});

const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/settings",
  component: SettingsPage,
});

/** Every other address, inside the frame, so that the way back is there. */
const nowhereRoute = createRoute({ getParentRoute: () => frameRoute, path: "$", component: NotFound });

/** Paper: no frame, no state, only what the address names and the core has stored. */
export const summaryPrintRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/print/summary",
  validateSearch: (search) =>
    z
      .strictObject({
        animal: id,
        from: civilDate.optional(),
        to: civilDate.optional(),
        paper: oneOf(paper).default("a4"),
      })
      .parse(search),
  component: SummaryPrint,
  // The printer waits for the page's word; an address that is wrong says so at once.
  errorComponent: ({ error }) => <NoPaper error={error} />,
});

function failure({ error, reset }: ErrorComponentProps) {
  return <PageFailure error={error} reset={reset} />;
}

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    frameRoute.addChildren([
      todayRoute,
      dueRoute,
      animalsRoute,
      animalRoute,
      clientsRoute,
      householdRoute,
      insightsRoute,
      settingsRoute,
      nowhereRoute,
    ]),
    summaryPrintRoute,
  ]),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: failure,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
