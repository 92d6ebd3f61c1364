import { isCivilDate } from "../../shared/domain/dates.ts";

/** "Sat 21 Nov 2026" from a civil date; undefined for what is no date, finished or not. */
export function dayWordsOf(locale: string): (date: string | null) => string | undefined {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return (date) =>
    date !== null && isCivilDate(date) ? day.format(new Date(`${date}T00:00:00Z`)) : undefined;
}
