import { dayNumber, partialDateRange } from "./dates.ts";

/** An age in the unit in which people say it. */
export interface Age {
  readonly value: number;
  readonly unit: "days" | "weeks" | "months" | "years";
}

/** The youngest and the oldest that an animal can be; equal where the birth date is known to the day. */
export interface AgeRange {
  readonly youngest: Age;
  readonly oldest: Age;
  readonly exact: boolean;
}

/** Ages from here on are said in weeks, months, years (product decision). */
const WEEKS_FROM_DAYS = 14;
const MONTHS_FROM_DAYS = 84;
const YEARS_FROM_MONTHS = 24;

/**
 * Full months from one civil date to another, negative where `to` is earlier. A birthday on the 31st falls on
 * the last day of a shorter month, one on 29 February on the 28th of a common year.
 */
export function fullMonths(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const birthday = Math.min(fromDay, daysInMonth(toYear, toMonth));
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < birthday ? 1 : 0);
}

function parts(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Fewest and most full months that an animal can have on a day, from a birth date known to the day, month or
 * year. A birth date after the day counts as that day (0 months). Null without a birth date.
 */
export function ageInMonths(
  birthDate: string | null,
  day: string,
): { readonly youngest: number; readonly oldest: number } | null {
  if (birthDate === null) return null;
  const { first, last } = partialDateRange(birthDate);
  return { youngest: Math.max(0, fullMonths(last, day)), oldest: Math.max(0, fullMonths(first, day)) };
}

/** The age on a day as it is said and printed, as a range where the birth date is partial. */
export function ageOn(birthDate: string | null, day: string): AgeRange | null {
  if (birthDate === null) return null;
  const { first, last } = partialDateRange(birthDate);
  return { youngest: ageFrom(last, day), oldest: ageFrom(first, day), exact: first === last };
}

function ageFrom(birth: string, day: string): Age {
  const days = Math.max(0, dayNumber(day) - dayNumber(birth));
  if (days < WEEKS_FROM_DAYS) return { value: days, unit: "days" };
  if (days < MONTHS_FROM_DAYS) return { value: Math.floor(days / 7), unit: "weeks" };
  const months = fullMonths(birth, day);
  if (months < YEARS_FROM_MONTHS) return { value: months, unit: "months" };
  return { value: Math.floor(months / 12), unit: "years" };
}
