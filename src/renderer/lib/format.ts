/** Dates, numbers and weights as the profile's locale writes them. */
import { useSession } from "../features/profile/queries.ts";

const PLAIN_DAY = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;

export interface Formats {
  /** "3 Mar 2026" from a civil date; partial dates as far as they are known. */
  readonly date: (date: string) => string;
  /** "3 Mar", the year left out. */
  readonly dayMonth: (date: string) => string;
  /** Date and time of an instant where this computer is. */
  readonly moment: (instant: string) => string;
  /** A number with at most that many decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** Signed per cent, "+1.0 %". */
  readonly percent: (value: number, decimals?: number) => string;
  /** Grams in the profile's unit: "9.7 kg", "21.4 lb"; kittens below 1 kg in grams. */
  readonly weight: (grams: number) => string;
}

const GRAMS_PER_POUND = 453.592_37;

/** Formats for a locale and weight unit. Civil dates are days without a zone, so they are written as UTC. */
export function formatsOf(locale: string, unit: "kg" | "lb"): Formats {
  const asUtc = (date: string) => new Date(`${date.padEnd(10, "-01").slice(0, 10)}T00:00:00Z`);
  const day = new Intl.DateTimeFormat(locale, PLAIN_DAY);
  const dayMonth = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const number = (value: number, decimals = 1) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  return {
    date: (date) => {
      if (date.length === 4) return date;
      if (date.length === 7) return month.format(new Date(`${date}-01T00:00:00Z`));
      return day.format(asUtc(date));
    },
    dayMonth: (date) => dayMonth.format(asUtc(date)),
    moment: (instant) => moment.format(new Date(instant)),
    number,
    percent: (value, decimals = 1) =>
      `${new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, minimumFractionDigits: decimals, signDisplay: "exceptZero" }).format(value)} %`,
    weight: (grams) => {
      if (unit === "lb") return `${number(grams / GRAMS_PER_POUND, 1)} lb`;
      if (grams < 1_000) return `${number(grams, 0)} g`;
      return `${number(grams / 1_000, grams < 10_000 ? 2 : 1)} kg`;
    },
  };
}

/** Formats of the profile. */
export function useFormats(): Formats {
  const { profile } = useSession();
  return formatsOf(profile?.locale ?? "en-GB", profile?.weight_unit ?? "kg");
}
