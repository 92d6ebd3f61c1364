import { useTranslation } from "react-i18next";
import type { Vocabulary } from "../../shared/vocabulary/index.ts";

/** The words for a stored key in the language of the screen: `label(fill, "soft")`. */
export function useLabel() {
  const { t } = useTranslation("vocabulary");
  const words = t as (key: string) => string;
  return {
    label: <K extends string>(vocabulary: Vocabulary<K>, key: K): string =>
      words(`${vocabulary.name}.${key}.label`),
    help: <K extends string>(vocabulary: Vocabulary<K>, key: K): string =>
      vocabulary.terms[key].help === "" ? "" : words(`${vocabulary.name}.${key}.help`),
    /** Options for a select or segmented control, in the vocabulary's order. */
    options: <K extends string>(vocabulary: Vocabulary<K>): { value: K; label: string }[] =>
      vocabulary.keys.map((value) => ({ value, label: words(`${vocabulary.name}.${value}.label`) })),
  };
}
