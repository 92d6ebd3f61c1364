import type { Alert } from "../../../../shared/contract/assessment.ts";
import { severityOf } from "../../../../shared/domain/triage/triage.ts";

/**
 * The alerts that a save has made fire: not there before, or graver, or answered before and open now. For
 * the two gravest levels also those to which the saved records add a new date, because what was said
 * before may have been taken for done. Notices to the recorder stand in the sheet and are not said again.
 */
export function freshAlerts(
  before: readonly Alert[],
  after: readonly Alert[],
  savedIds: readonly string[],
): Alert[] {
  return after.filter((alert) => {
    if (alert.level === "N" || alert.answered_by !== null) return false;
    const earlier = before.find(({ rule }) => rule === alert.rule);
    if (earlier === undefined || earlier.answered_by !== null) return true;
    if (severityOf(alert.level) < severityOf(earlier.level)) return true;
    const grave = alert.level === "E" || alert.level === "V";
    return grave && alert.ids.some((id) => savedIds.includes(id) && !earlier.ids.includes(id));
  });
}
