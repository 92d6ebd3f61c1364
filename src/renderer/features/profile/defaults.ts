import type { Paper, Region, WeightUnit } from "../../../shared/vocabulary/index.ts";

export interface ProfileDefaults {
  readonly locale: string;
  readonly region: Region;
  readonly weight_unit: WeightUnit;
  readonly paper: Paper;
}

const EU = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
const BY_COUNTRY: Readonly<Record<string, Region>> = { GB: "uk", US: "us", CA: "ca" };
/** Countries that print on Letter. */
const LETTER = new Set("US CA MX CL CO CR DO GT NI PA PH PR SV VE".split(" "));

/** The form of a language tag that the profile takes: language, script, country. */
const PLAIN_TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;

/**
 * What is likely right for somebody whose computer speaks this language; each can be changed.
 *
 * @param language BCP 47 tag, as in `navigator.language`
 */
export function defaultsFor(language: string): ProfileDefaults {
  const tag = /^[^-]+(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(?=-|$)/.exec(language)?.[0] ?? "";
  const locale = PLAIN_TAG.test(tag) ? tag : "en-GB";
  const country = new Intl.Locale(locale).maximize().region ?? "";
  return {
    locale,
    region: BY_COUNTRY[country] ?? (EU.has(country) ? "eu" : "other"),
    weight_unit: country === "US" ? "lb" : "kg",
    paper: LETTER.has(country) ? "letter" : "a4",
  };
}
