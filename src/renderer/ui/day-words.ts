import { isCivilDate } from "../../shared/domain/dates.ts";

/** "Sat 21 Nov 2026" from a civil date: the day as it stands elsewhere, with its weekday before it. */
export function dayWords(date: string, locale: string): string | undefined {
  if (!isCivilDate(date)) return undefined;
  const day = new Date(`${date}T00:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(day);
  return `${say({ weekday: "short" })} ${say({ day: "numeric", month: "short", year: "numeric" })}`;
}
