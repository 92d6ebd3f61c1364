import type { InsightView } from "../../../shared/contract/views.ts";
import { addDays } from "../../../shared/domain/dates.ts";
import { wholePercent } from "../../../shared/domain/share.ts";

/** What the sentences on top say. */
export interface InsightFacts {
  /** Animals with an open alert, and those of them for which a vet should be contacted today. */
  readonly open: number;
  readonly urgent: number;
  /** Share of all animals in %, whole; null without animals. Never 0 or 100 while that is not exact. */
  readonly openPct: number | null;
  /** Expressions of the running month, and of the twelve months with it. */
  readonly thisMonth: number;
  readonly twelveMonths: number;
  /** Animals that fall due in the 7 days from today. */
  readonly dueThisWeek: number;
}

/** The sums behind the sentences. */
export function factsOf(view: InsightView): InsightFacts {
  const open = sum(view.by_level.map(({ count }) => count));
  return {
    open,
    urgent: view.by_level.find(({ key }) => key === "E")?.count ?? 0,
    openPct: wholePercent(open, view.animals),
    thisMonth: view.by_month.at(-1)?.count ?? 0,
    twelveMonths: sum(view.by_month.map(({ count }) => count)),
    dueThisWeek: view.due_by_week[0]?.count ?? 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A month as the axis and the table say it; the year stands under the first one and each January. */
export function monthWords(
  months: readonly string[],
  locale: string,
): { readonly label: string; readonly under: string | null; readonly name: string }[] {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const [short, long, year] = [
    words({ month: "short" }),
    words({ month: "long", year: "numeric" }),
    words({ year: "numeric" }),
  ];
  return months.map((month, index) => {
    const day = new Date(`${month}-01T00:00:00Z`);
    return {
      label: short.format(day),
      under: index === 0 || month.endsWith("-01") ? year.format(day) : null,
      name: long.format(day),
    };
  });
}

/** First and last day of each week that is counted from today. */
export function weekSpans(weeks: readonly string[]): { readonly from: string; readonly to: string }[] {
  return weeks.map((from) => ({ from, to: addDays(from, 6) }));
}
