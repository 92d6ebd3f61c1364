import { z } from "./zod.ts";
import { isCivilDate, isCivilTime, isPartialDate, isZone } from "../domain/dates.ts";
import type { Vocabulary } from "../vocabulary/index.ts";

/** Identifier of a record: a UUID in lower case; new ones are version 7, so that they sort by time. */
export const id = z.uuid().toLowerCase();

/** Civil day, `YYYY-MM-DD`, as a person would say it; counted in without a zone. */
export const civilDate = z
  .string()
  .refine(isCivilDate, { error: "not a date like 2026-03-01" })
  .meta({ id: "date", format: "date" });

/** Birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDate = z
  .string()
  .refine(isPartialDate, { error: "not a date like 2026-03-01, 2026-03 or 2026" })
  .meta({ id: "partial_date", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** Civil time of day, `HH:MM`, 24 hours. */
export const civilTime = z
  .string()
  .refine(isCivilTime, { error: "not a time like 14:05" })
  .meta({ id: "time", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

/** IANA time zone. */
export const zone = z.string().refine(isZone, { error: "not a known time zone" });

/** Instant in UTC, ISO 8601 with a Z. */
export const instant = z.iso.datetime();

/** Text that can be stored and comes back the same: a half of a surrogate pair becomes U+FFFD, NUL goes. */
function wellFormed(value: string): string {
  return value.toWellFormed().replaceAll("\u0000", "");
}

/** One line of text: a name, a phone number. At most 200 characters. */
export const line = z.string().overwrite(wellFormed).trim().max(200).meta({ id: "line" });

/** A line that may not be empty. */
export const filledLine = line.min(1, { error: "must not be empty" }).meta({ id: "filled_line" });

/** Text of several lines: a note, the owner's words. At most 8,000 characters. */
export const text = z.string().overwrite(wellFormed).trim().max(8_000).meta({ id: "text" });

/** One value of a vocabulary. */
export function oneOf<K extends string>(vocabulary: Vocabulary<K>) {
  return z.enum(vocabulary.keys);
}

/** Several different values of a vocabulary, kept in the vocabulary's order. */
export function someOf<K extends string>(vocabulary: Vocabulary<K>) {
  return z
    .array(z.enum(vocabulary.keys))
    .transform((values): K[] => vocabulary.keys.filter((key) => (values as readonly string[]).includes(key)));
}

/** A field that may be left out; stored as null. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.nullable().default(null as never);
}
