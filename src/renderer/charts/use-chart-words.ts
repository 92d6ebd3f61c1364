import { useTranslation } from "react-i18next";
import { useSession } from "../features/profile/queries.ts";
import { type Formats, useFormats } from "../lib/format.ts";

export interface ChartWords {
  /** Words of the namespace `charts`, unless the key names another one. */
  readonly t: (key: string, values?: Record<string, unknown>) => string;
  readonly formats: Formats;
  readonly locale: string;
  readonly unit: "kg" | "lb";
}

/** Words, formats, locale and weight unit of the charts. */
export function useChartWords(): ChartWords {
  const { t } = useTranslation("charts");
  const { profile } = useSession();
  return {
    t: (key, values = {}) => t(key.includes(":") ? key : `charts:${key}`, values),
    formats: useFormats(),
    locale: profile?.locale ?? "en-GB",
    unit: profile?.weight_unit ?? "kg",
  };
}
