/** What an alert still asks for. Pure: every screen that shows alerts decides with these. */
import type { Alert } from "../../../shared/contract/assessment.ts";
import { isOpen } from "../../../shared/domain/follow-up.ts";
import type { AlertLevel } from "../../../shared/vocabulary/index.ts";

/** Rules that say to leave the glands alone until a vet has looked: blood or pus, a lump or a firm side. */
const HANDS_OFF: ReadonlySet<Alert["rule"]> = new Set(["T4", "T5"]);

/**
 * True while an open alert says "vet today" or "do not press again": then "Same as usual" would be the
 * wrong offer.
 */
export function holdsBackUsual(alerts: readonly Alert[]): boolean {
  return alerts.some((alert) => isOpen(alert) && (alert.level === "E" || HANDS_OFF.has(alert.rule)));
}

/** True where a vet visit has answered the alert and nobody has said yet what became of it. */
export function waitsForOutcome(alert: Alert): boolean {
  return alert.answered_by !== null && alert.outcome === null && alert.level !== "N";
}

/** True for the levels that may rest for a while; the others wait for a vet (domain.md 4). */
export function mayRest(level: AlertLevel): boolean {
  return level === "B" || level === "M";
}

/** Alerts by what they ask for: the open ones first, then those that rest, then those that are answered. */
export function byState(alerts: readonly Alert[]): {
  readonly open: readonly Alert[];
  readonly resting: readonly Alert[];
  readonly answered: readonly Alert[];
} {
  return {
    open: alerts.filter(isOpen),
    resting: alerts.filter((alert) => alert.answered_by === null && alert.snoozed_until !== null),
    answered: alerts.filter(({ answered_by }) => answered_by !== null),
  };
}
