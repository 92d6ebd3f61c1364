import * as vocabulary from "../../shared/vocabulary/index.ts";
import type { Vocabulary } from "../../shared/vocabulary/index.ts";

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === "object" && value !== null && "terms" in value && "keys" in value;
}

const vocabularies: readonly unknown[] = Object.values(vocabulary);

/** Labels and help lines of every vocabulary: `vocabulary:<name>.<key>.label` and `.help`. */
export const vocabularyWords = Object.fromEntries(
  vocabularies
    .filter(isVocabulary)
    .map(({ name, terms }) => [
      name,
      Object.fromEntries(Object.entries(terms).map(([key, { label, help }]) => [key, { label, help }])),
    ]),
);
