import { useTranslation } from "react-i18next";
import type { Alert } from "../../shared/contract/assessment.ts";
import { alertWordKeys, alertWords } from "../../shared/domain/triage/words.ts";
import { useSession } from "../features/profile/queries.ts";

/**
 * The words of an alert for the owner: what was noted and what to do. A language that has translated the
 * rules (namespace `rules`) says them, English comes from the rules themselves.
 */
export function useAlertWords(): (alert: Pick<Alert, "rule" | "level" | "variant">) => {
  readonly title: string;
  readonly advice: string;
} {
  const { t } = useTranslation();
  const { profile } = useSession();
  const region = profile?.region ?? "other";
  return (alert) => {
    const keys = alertWordKeys(alert, region);
    const words = alertWords(alert, region);
    return {
      title: t(`rules:${keys.title}`, { defaultValue: words.title }),
      advice: t(`rules:${keys.advice}`, { defaultValue: words.advice }),
    };
  };
}
