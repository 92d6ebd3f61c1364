/** The due list in its parts: how far ahead, and in which groups. Pure, so that the address alone decides. */
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { addDays } from "../../../shared/domain/dates.ts";

/** How far ahead the list looks; what is overdue is always in it. */
export const dueRanges = ["today", "week", "two_weeks", "four_weeks"] as const;
export type DueRange = (typeof dueRanges)[number];

export const dueGroupings = ["day", "client"] as const;
export type DueGrouping = (typeof dueGroupings)[number];

const DAYS_AHEAD: Readonly<Record<DueRange, number>> = { today: 0, week: 7, two_weeks: 14, four_weeks: 28 };

/** Last day of a range, counted from today. */
export function untilOf(range: DueRange, today: string): string {
  return addDays(today, DAYS_AHEAD[range]);
}

/** The next wider range; null for the widest. */
export function widerRange(range: DueRange): DueRange | null {
  return dueRanges[dueRanges.indexOf(range) + 1] ?? null;
}

export interface DayGroup {
  /** `overdue`, `now` (due today and in the days of grace), or one day ahead. */
  readonly kind: "overdue" | "now" | "ahead";
  /** The day, for `ahead`. */
  readonly date: string | null;
  readonly rows: readonly AnimalRow[];
}

/** Overdue first, then what is due now, then one group for each day ahead that has any. */
export function groupByDay(rows: readonly AnimalRow[]): DayGroup[] {
  const overdue = rows.filter(({ due_status: status }) => status === "overdue");
  const now = rows.filter(({ due_status: status }) => status === "due");
  const ahead = new Map<string, AnimalRow[]>();
  for (const row of rows) {
    if (row.due_date === null || row.due_status === "overdue" || row.due_status === "due") continue;
    ahead.set(row.due_date, [...(ahead.get(row.due_date) ?? []), row]);
  }
  const groups: DayGroup[] = [
    { kind: "overdue", date: null, rows: overdue },
    { kind: "now", date: null, rows: now },
    ...[...ahead]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, some]): DayGroup => ({ kind: "ahead", date, rows: some })),
  ];
  return groups.filter(({ rows: some }) => some.length > 0);
}

export interface ClientGroup {
  /** Null: the animals whose owner is not noted. */
  readonly client: AnimalRow["client"];
  readonly rows: readonly AnimalRow[];
}

/**
 * One group for each client, so that one call settles all of a client's animals. Who has waited longest comes
 * first; the animals without an owner come last, because nobody can be called for them.
 *
 * @param rows most overdue first
 */
export function groupByClient(rows: readonly AnimalRow[]): ClientGroup[] {
  const groups = new Map<string | null, AnimalRow[]>();
  for (const row of rows) {
    const key = row.client?.id ?? null;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([, some]): ClientGroup => ({ client: some[0]?.client ?? null, rows: some }))
    .toSorted((a, b) => Number(a.client === null) - Number(b.client === null));
}

/** How many are overdue, due now, and due later in the range. */
export function countDue(rows: readonly AnimalRow[]): {
  readonly overdue: number;
  readonly now: number;
  readonly ahead: number;
} {
  const overdue = rows.filter(({ due_status: status }) => status === "overdue").length;
  const now = rows.filter(({ due_status: status }) => status === "due").length;
  return { overdue, now, ahead: rows.length - overdue - now };
}
