import type { SummaryView } from "../../shared/contract/views.ts";
import type { CaseRecord } from "../../shared/contract/record.ts";
import { addDays } from "../../shared/domain/dates.ts";
import { findingsOf, isMarkedFinding } from "../../shared/domain/marked.ts";
import { THRESHOLDS } from "../../shared/domain/thresholds.ts";
import type { LeakContext, Performer, Side } from "../../shared/vocabulary/index.ts";

/** True for a day of the printed period. */
export function inPeriod({ from, to }: Pick<SummaryView, "from" | "to">, date: string): boolean {
  return from <= date && date <= to;
}

/** How often a key came, most often first. */
export type Tally<K> = readonly { readonly key: K; readonly n: number }[];

/** Counts keys; of equal counts the one that came first stays first. */
export function tally<K>(keys: readonly K[]): Tally<K> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, n]) => ({ key, n })).toSorted((a, b) => b.n - a.n);
}

function byId(records: readonly CaseRecord[]): ReadonlyMap<string, CaseRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Days with an expression in the period by who did it; null where nobody noted it. A day with several
 * expressions counts once, with its last one. A vet's treatment that empties the sacs counts as the vet's.
 */
export function expressionsBy(view: SummaryView): Tally<Performer | null> {
  const records = byId(view.records);
  return tally(
    view.assessment.expression.dates
      .filter(({ date }) => inPeriod(view, date))
      .map(({ ids }) => {
        const record = records.get(ids.at(-1) ?? "");
        if (record?.kind === "treatment") return "veterinarian";
        return record?.kind === "expression" ? record.performer : null;
      }),
  );
}

/** Days with a leak in the period by what the animal was doing, as the last leak of the day has it. */
export function leaksBy(view: SummaryView): Tally<LeakContext> {
  const records = byId(view.records);
  return tally(
    view.assessment.leak.dates
      .filter(({ date }) => inPeriod(view, date))
      .map(({ ids }) => {
        const record = records.get(ids.at(-1) ?? "");
        return record?.kind === "leak" ? record.context : "unknown";
      }),
  );
}

/** On one side, in the days of the side pattern: days worked on, and days with a marked finding. */
export interface SideCount {
  readonly worked: number;
  readonly marked: number;
}

/** Of the last 365 days. */
export interface SidePattern {
  readonly left: SideCount;
  readonly right: SideCount;
  /** Days with a marked finding for which the side was not noted. */
  readonly unsided: number;
  /** False where a side was worked on too seldom to speak of a pattern. */
  readonly enough: boolean;
}

/** How the two sides compare in the year before the last day of the period. */
export function sidePattern(view: SummaryView): SidePattern {
  const since = addDays(view.to, -THRESHOLDS.side_pattern_days);
  const recent = view.records.filter(({ date }) => date >= since);
  const markedDays = (side: Side | "not_separated") =>
    new Set(
      recent
        .filter((record) => findingsOf(record).some(([at, found]) => at === side && isMarkedFinding(found)))
        .map(({ date }) => date),
    ).size;
  const count = (side: Side): SideCount => ({
    worked: view.assessment.sides[side].dates.filter(({ date }) => date >= since).length,
    marked: markedDays(side),
  });
  const left = count("left");
  const right = count("right");
  return {
    left,
    right,
    unsided: markedDays("not_separated"),
    enough: Math.max(left.worked, right.worked) >= THRESHOLDS.side_pattern_min,
  };
}
