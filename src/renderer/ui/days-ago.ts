import { useTranslation } from "react-i18next";
import { daysBetween } from "../../shared/domain/dates.ts";
import { useSession } from "../features/profile/queries.ts";

/** Says how long ago a civil date was: "today", "yesterday", "5 days ago". */
export function useDaysAgo(): (date: string) => string {
  const { t } = useTranslation();
  const { today } = useSession();
  return (date) => {
    const days = daysBetween(date, today);
    if (days === 0) return t("common:today");
    if (days === 1) return t("common:yesterday");
    return t("common:daysAgo", { count: days });
  };
}
