import type { StripMark } from "./strip-data.ts";
import { useChartWords } from "./use-chart-words.ts";

/** The days of a mark in words: one date, "3 Mar 2026 to 9 Mar 2026", or "from 3 Mar 2026 on". */
export function useSpanText(): (mark: StripMark) => string {
  const { t, formats } = useChartWords();
  return ({ date, until, goesOn }) => {
    if (goesOn) return t("strip.datesOpen", { from: formats.date(date) });
    if (until === date) return formats.date(date);
    return t("strip.dates", { from: formats.date(date), to: formats.date(until) });
  };
}
