/** Ticks of a time axis that counts in civil days. */
import { addMonths, dayNumber, fromDayNumber } from "../../shared/domain/dates.ts";

export interface TimeTick {
  readonly day: number;
  readonly text: string;
  /** Second line: the year, at the first tick and in January. */
  readonly year: string | null;
}

/** A label this close to the axis' start, in letters' heights, would touch the labels beside the axis. */
const START_EM = 1.6;

/** A label needs about this many times the height of its letters. */
const LABEL_EM = 3.5;

/**
 * Ticks at the first of a month, or by weeks and days where the axis is short, as the locale writes them.
 *
 * @param from first day number of the axis
 * @param to last day number of the axis
 * @param width width of the axis in pixels
 * @param font size of the labels in pixels
 */
export function timeTicks(from: number, to: number, width: number, locale: string, font = 13): TimeTick[] {
  const least = from + ((to - from) * START_EM * font) / Math.max(1, width);
  const most = Math.max(1, Math.floor(width / (font * LABEL_EM)));
  const span = to - from;
  if (span > 62) return monthTicks(least, to, most, locale);
  const step = [1, 2, 7, 14, 28].find((days) => span / days <= most) ?? 28;
  const words = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const ticks: TimeTick[] = [];
  for (let day = Math.ceil(least); day <= to; day += step) {
    ticks.push({ day, text: words.format(day * 86_400_000), year: null });
  }
  return withYears(ticks);
}

function monthTicks(from: number, to: number, most: number, locale: string): TimeTick[] {
  const words = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const first = `${fromDayNumber(Math.ceil(from)).slice(0, 7)}-01`;
  const months: string[] = [];
  for (let month = first; dayNumber(month) <= to; month = addMonths(month, 1)) {
    if (dayNumber(month) >= from) months.push(month);
  }
  const step = [1, 2, 3, 6, 12].find((every) => months.length / every <= most) ?? 24;
  // Counted from January on, so that the same months are named whatever the period.
  const named = months.filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0);
  return withYears(
    (step > 12 ? months.filter((_, index) => index % step === 0) : named).map((month) => ({
      day: dayNumber(month),
      text: words.format(dayNumber(month) * 86_400_000),
      year: null,
    })),
  );
}

function withYears(ticks: TimeTick[]): TimeTick[] {
  let last = "";
  return ticks.map((tick) => {
    const year = fromDayNumber(tick.day).slice(0, 4);
    const said = year === last;
    last = year;
    return said ? tick : { ...tick, year };
  });
}
