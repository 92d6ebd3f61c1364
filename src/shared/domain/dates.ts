/**
 * Civil days. Everything that Scoot counts, it counts in civil days, as `YYYY-MM-DD` strings that sort
 * by themselves; a zone matters only when an instant becomes a day.
 */
import { Temporal } from "temporal-polyfill";

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const EPOCH_DAY = 86_400_000;

/** True for a day of the calendar between 1900 and 2200, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!CIVIL_DATE.test(text) || text < "1900-01-01" || text > "2200-12-31") return false;
  const day = dayNumber(text);
  return Number.isInteger(day) && fromDayNumber(day) === text;
}

/** True for `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isCivilDate(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isCivilDate(`${text}-01`);
  return isCivilDate(text);
}

/** True for `HH:MM` from 00:00 to 23:59. */
export function isCivilTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The zone that the computer says it is in, as one that the calendar knows. Odd settings (`UTC+3`, a path, an
 * unknown name) fall back to the plain offset of the moment, so that a day stays that day, or to UTC.
 *
 * @param offsetMinutes minutes by which local time is ahead of UTC
 */
export function usableZone(named: string | undefined, offsetMinutes: number): string {
  if (named !== undefined && named !== "" && isZone(named) && isCalendarZone(named)) return named;
  if (offsetMinutes === 0 || offsetMinutes % 60 !== 0) return "UTC";
  // The names count the other way round: Etc/GMT-3 is three hours ahead of UTC.
  const fallback = `Etc/GMT${offsetMinutes > 0 ? "-" : "+"}${Math.abs(offsetMinutes / 60)}`;
  return isCalendarZone(fallback) ? fallback : "UTC";
}

function isCalendarZone(zone: string): boolean {
  try {
    civilDateAt(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** Zones already looked up; a formatter for each record would cost more than the record. */
const knownZones = new Map<string, boolean>();

/** True for a zone that this computer's calendar knows. */
export function isZone(text: string): boolean {
  const known = knownZones.get(text);
  if (known !== undefined) return known;
  let valid = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text }).format(0);
  } catch {
    valid = false;
  }
  if (knownZones.size < 1_000) knownZones.set(text, valid);
  return valid;
}

/** Days since 1970-01-01 of a civil date; NaN when it is none. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / EPOCH_DAY;
}

/** The civil date that many days after 1970-01-01. */
export function fromDayNumber(day: number): string {
  return new Date(day * EPOCH_DAY).toISOString().slice(0, 10);
}

/** The civil date `days` after `date` (before it, where negative). */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** Civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The civil date `years` after `date`; 29 February becomes 28 February in a common year. */
export function addYears(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** The civil date `months` after `date`; the day is cut to the month's length. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The civil date of an instant (milliseconds since the epoch) in a zone. */
export function civilDateAt(epochMilliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/**
 * The instant of a civil date and time in a zone, ISO 8601 in UTC. Noon where no time was noted, so that
 * the record sorts into its own day everywhere. In a gap the later, in a fold the earlier instant.
 */
export function instantOf(date: string, time: string | null, zone: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time ?? "12:00") })
    .toInstant()
    .toString();
}

/** First and last day that a partial date can mean. */
export function partialDateRange(partial: string): { readonly first: string; readonly last: string } {
  if (partial.length === 4) return { first: `${partial}-01-01`, last: `${partial}-12-31` };
  if (partial.length === 7) {
    const first = `${partial}-01`;
    return { first, last: addDays(addMonths(first, 1), -1) };
  }
  return { first: partial, last: partial };
}
