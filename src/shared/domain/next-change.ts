import type { Assessment } from "../contract/assessment.ts";
import { work, type Worked } from "./assess.ts";
import type { CaseHistory } from "./case-history.ts";
import { dayNumber, fromDayNumber } from "./dates.ts";
import { dueEdges } from "./due.ts";
import { removedFrom } from "./sacs.ts";
import { DEFAULT_SETTINGS, type Settings } from "./thresholds.ts";
import { speaksAbout } from "./triage/triage.ts";
import { RULES } from "./triage/rules/index.ts";
import { typicalIntervalEdges } from "./typical-interval.ts";

/**
 * A day after `asOf` up to which alerts, levels, due date and typical intervals cannot change unless a record
 * does: on every day from `asOf` to the day before it they are the same. Never too late, sometimes too
 * early. Null: never. The due status is not covered; `dueStatusOn` works it out on reading.
 */
export function nextChange(
  history: CaseHistory,
  asOf: string,
  settings: Settings = DEFAULT_SETTINGS,
): string | null {
  return changeAfter(history, asOf, work(history, asOf, settings));
}

/** `assess` and `nextChange` from one pass over the records, for whoever stores both. */
export function assessUntilChange(
  history: CaseHistory,
  asOf: string,
  settings: Settings = DEFAULT_SETTINGS,
): { readonly assessment: Assessment; readonly next_change: string | null } {
  const worked = work(history, asOf, settings);
  return { assessment: worked.assessment, next_change: changeAfter(history, asOf, worked) };
}

function changeAfter(
  history: CaseHistory,
  asOf: string,
  { evidence, vetIntervals, intervals }: Worked,
): string | null {
  const today = dayNumber(asOf);
  let next = Number.POSITIVE_INFINITY;
  const consider = (days: readonly number[]) => {
    for (const day of days) if (day > today && day < next) next = day;
  };

  for (const rule of RULES) if (speaksAbout(rule, evidence)) consider(rule.edges(evidence));
  for (const stream of intervals) consider(typicalIntervalEdges(stream));
  consider(dueEdges(vetIntervals));
  consider([removedFrom(history.animal, "left"), removedFrom(history.animal, "right")]);
  for (const { until } of history.alert_answers ?? []) if (until !== null) consider([dayNumber(until) + 1]);
  for (const { date } of history.records) if (date > asOf) consider([dayNumber(date)]);
  return Number.isFinite(next) ? fromDayNumber(next) : null;
}
