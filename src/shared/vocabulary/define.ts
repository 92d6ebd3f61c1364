/** One value of an enumeration: what people read and where it comes from. */
export interface Term {
  /** English label, sentence case, as on a button. */
  readonly label: string;
  /** One line that tells a person what is meant; empty where the label says it all. */
  readonly help: string;
  /** Where the value comes from: a source of `domain.md` 6, or "domain" for the project's own list. */
  readonly source: string;
}

/** An enumeration: stored keys in their order, and the words for each. */
export interface Vocabulary<K extends string = string> {
  /** Name of the enumeration; also the i18next namespace of its labels. */
  readonly name: string;
  readonly keys: readonly [K, ...K[]];
  readonly terms: Readonly<Record<K, Term>>;
}

/** Label alone, label and help line, or label, help line and a source of its own. */
type Words = string | readonly [label: string, help: string] | readonly [string, string, string];

/**
 * Defines an enumeration once. The database's CHECKs, the zod schemas, the forms and the labels
 * derive from it; a test compares it with the database.
 *
 * @param source source of every term that does not name its own
 */
export function defineVocabulary<const W extends Readonly<Record<string, Words>>>(
  name: string,
  source: string,
  words: W,
): Vocabulary<Extract<keyof W, string>> {
  type K = Extract<keyof W, string>;
  const terms = Object.fromEntries(
    Object.entries<Words>(words).map(([key, value]) => {
      const [label, help = "", ownSource = source] = typeof value === "string" ? [value] : value;
      return [key, { label, help, source: ownSource } satisfies Term];
    }),
  ) as Record<K, Term>;
  return { name, keys: Object.keys(words) as [K, ...K[]], terms };
}

/** The keys of a vocabulary as a type. */
export type KeyOf<V extends Vocabulary> = V["keys"][number];
