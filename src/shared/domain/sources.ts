/** The abbreviations of sources (domain.md 6) that a rule can name, with the words that people read instead. */
const SOURCES = {
  S0: "articles for owners",
  S1: "articles for owners",
  S2: "articles for owners",
  ACVS: "American College of Veterinary Surgeons",
  CO22: "Corbee et al. 2022",
  DV: "dvm360",
  LA04: "Lake et al. 2004",
  MD21: "Animals 2021, 11:1649",
  RO03: "Robson et al. 2003",
} as const;

export type SourceKey = keyof typeof SOURCES;

/** Every abbreviation, in the order of domain.md. */
export const sourceKeys = Object.keys(SOURCES) as readonly SourceKey[];

const ANY_KEY = new RegExp(`\\b(?:${sourceKeys.join("|")})\\b`, "g");

/**
 * The basis of a rule as people read it: `sourceWords("S0, S2, RO03")` gives "articles for owners, Robson et
 * al. 2003". What is said twice is said once; other words stay as they are.
 */
export function sourceWords(source: string): string {
  return source
    .split("; ")
    .map((part) => {
      const named = part
        .split(", ")
        .map((word) => word.replaceAll(ANY_KEY, (key) => SOURCES[key as SourceKey]));
      return [...new Set(named)].join(", ");
    })
    .join("; ");
}
