/** What the page of all animals shows of each: the same lanes as its own page, on one axis for all. Pure. */
import { MOST_CASES, type AnimalCase } from "../../../shared/contract/views.ts";
import { addMonths, dayNumber } from "../../../shared/domain/dates.ts";
import { stripData, type StripData, type StripLane } from "../../charts/strip-data.ts";

/** Fewest animals that are set side by side: one has its own page. */
const LEAST_CASES = 2;

/** True where the navigation leads to this page. */
export function canCompare(active: number): boolean {
  return LEAST_CASES <= active && active <= MOST_CASES;
}

/** Lanes of one animal, from top to bottom; its weight lies under them. */
export const householdLanes = ["expression", "leak", "episode"] as const;
export type HouseholdLane = (typeof householdLanes)[number];

export interface HouseholdPeriod {
  readonly from: string;
  readonly to: string;
  readonly fromDay: number;
  readonly toDay: number;
}

/** The twelve months that end with that day. */
export function periodOf(today: string): HouseholdPeriod {
  const from = addMonths(today, -12);
  return { from, to: today, fromDay: dayNumber(from), toDay: dayNumber(today) };
}

export interface HouseholdEntry {
  readonly caseData: AnimalCase;
  readonly strip: StripData;
  readonly lanes: Readonly<Record<HouseholdLane, StripLane["marks"]>>;
  /** Readings within the period, oldest first. */
  readonly weights: StripData["weights"];
}

/** One animal's twelve months. */
export function householdEntry(caseData: AnimalCase, { from, to, fromDay }: HouseholdPeriod): HouseholdEntry {
  const strip = stripData(caseData, { from, to });
  const marks = (key: HouseholdLane) => strip.lanes.find((lane) => lane.key === key)?.marks ?? [];
  return {
    caseData,
    strip,
    lanes: { expression: marks("expression"), leak: marks("leak"), episode: marks("episode") },
    weights: strip.weights.filter(({ day }) => day >= fromDay),
  };
}

/** True where the picture of the animal would be empty. */
export function isBlank({ lanes, weights }: HouseholdEntry): boolean {
  return weights.length === 0 && householdLanes.every((key) => lanes[key].length === 0);
}

/** The lanes of all animals in one, so that one legend names every shape that is used. */
export function legendData(entries: readonly HouseholdEntry[], period: HouseholdPeriod): StripData {
  return {
    ...period,
    axisToDay: period.toDay,
    lanes: [...householdLanes, "weight" as const].map((key) => ({
      key,
      marks: entries.flatMap(({ strip }) => strip.lanes.find((lane) => lane.key === key)?.marks ?? []),
    })),
    weights: [],
    due: null,
  };
}
