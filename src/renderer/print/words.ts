import { useTranslation } from "react-i18next";
import type { SummaryView } from "../../shared/contract/views.ts";
import { useLabel } from "../i18n/use-label.ts";
import { type Formats, formatsOf } from "../lib/format.ts";
import type { Density } from "./density.ts";

/** Everything that turns stored values into the words of the paper. */
export interface PaperWords extends ReturnType<typeof useLabel> {
  readonly t: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly f: Formats;
  /** Always both units: the vet's scale may have the other one. */
  readonly bothUnits: (grams: number) => string;
  /** "3, 10 Mar and 2 Apr 2026": dates as a list, the year once where it is the same. */
  readonly dates: (dates: readonly string[]) => string;
  /** A median may be a half day: "28", "28.5". */
  readonly days: (days: number) => string;
}

/** Words and formats by the profile that is in the view, so that the paper reads nothing else. */
export function usePaperWords(view: SummaryView): PaperWords {
  const { t } = useTranslation("print");
  const labels = useLabel();
  const locale = view.profile?.locale ?? "en-GB";
  const kg = formatsOf(locale, "kg");
  const lb = formatsOf(locale, "lb");
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const dates = (days: readonly string[]) => {
    const sameYear = new Set(days.map((day) => day.slice(0, 4))).size === 1;
    return list.format(
      days.map((day, i) => (sameYear && i < days.length - 1 ? kg.dayMonth(day) : kg.date(day))),
    );
  };
  return {
    ...labels,
    t: (key, values = {}) => t(key, values),
    f: view.profile?.weight_unit === "lb" ? lb : kg,
    bothUnits: (grams) => {
      const metric = kg.weight(grams);
      const pounds = lb.weight(grams);
      return view.profile?.weight_unit === "lb" ? `${pounds} (${metric})` : `${metric} (${pounds})`;
    },
    dates,
    days: (days) => kg.number(days, 1),
  };
}

/** What every section of the paper is given. */
export interface SectionProps {
  readonly view: SummaryView;
  readonly words: PaperWords;
  readonly density: Density;
}
