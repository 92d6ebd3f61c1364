import { useTranslation } from "react-i18next";
import type { BeforeAfter } from "../../../shared/contract/assessment.ts";
import type { Stream } from "../../../shared/vocabulary/index.ts";
import { comparisonKey, ratioDecimals } from "./compare-words.ts";
import { useCourseWords } from "./use-course-words.ts";

/** Sentences of a comparison. */
export function useCompareWords() {
  const { t, formats } = useCourseWords();
  const { t: tCommon } = useTranslation();
  const counted = (stream: Stream, count: number): string =>
    t(`compare.counted.${stream}`, { count, number: formats.number(count, 0) });
  const ratioText = (value: number): string => formats.number(value, ratioDecimals(value));
  return {
    /** "8 leaks". */
    counted,
    ratioText,
    /** What came before and from then on, and how the two compare. */
    sentence: (result: BeforeAfter): string => {
      const { before, after, days_before, days_after, rate_ratio, ci95 } = result;
      return t(`compare.said.${comparisonKey(result)}`, {
        before: counted(result.stream, before),
        after: formats.number(after, 0),
        daysBefore: tCommon("common:days", { count: days_before }),
        daysAfter: tCommon("common:days", { count: days_after }),
        ratio: rate_ratio === null ? "" : ratioText(rate_ratio),
        from: ci95 === null ? "" : ratioText(ci95[0]),
        to: ci95 === null || ci95[1] === null ? "" : ratioText(ci95[1]),
      });
    },
  };
}
