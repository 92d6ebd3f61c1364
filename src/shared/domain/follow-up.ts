import type { Alert, Due } from "../contract/assessment.ts";
import type { AlertAnswer, DueAction } from "../contract/follow-up.ts";
import { addDays } from "./dates.ts";

/**
 * The due date after what people decided about it (domain.md 3: "the user can close, skip or move a due item,
 * with a reason"). A decision holds for the due date that was counted from the same expression; the next
 * expression starts anew.
 *
 * @param actions in the order in which they were decided, which no clock can tell
 *
 * @returns the due date, null where it was closed, and the decision that stands last
 */
export function dueAfterActions(
  due: Due | null,
  actions: readonly DueAction[],
): { readonly due: Due | null; readonly action: DueAction | null } {
  if (due === null) return { due, action: null };
  let current: Due | null = due;
  let last: DueAction | null = null;
  for (const action of actions) {
    if (action.counted_from !== due.counted_from) continue;
    last = action;
    const base: Due = current ?? due;
    switch (action.kind) {
      case "closed":
        current = null;
        break;
      case "skipped":
        current = { ...base, date: addDays(base.date, base.interval_days) };
        break;
      case "moved":
        current = { ...base, date: action.moved_to ?? base.date };
        break;
    }
  }
  return { due: current, action: last };
}

/** Levels that can rest for a while; the others wait for a vet. */
const SNOOZED: ReadonlySet<string> = new Set(["B", "M"]);

/**
 * An alert with what people said about it (domain.md 4): the outcome after a vet visit, or a snooze with a
 * reason, for levels B and M only. Both belong to this firing: a later date that fires it is a new alert.
 *
 * @param asOf civil date of the assessment
 */
export function answeredAlert(alert: Alert, answers: readonly AlertAnswer[], asOf: string): Alert {
  const firedOn = alert.dates.at(-1);
  const own = answers.filter((answer) => answer.rule === alert.rule && answer.fired_on === firedOn);
  const outcome = own.findLast((answer) => answer.kind === "outcome");
  const snooze = SNOOZED.has(alert.level) ? own.findLast((answer) => answer.kind === "snooze") : undefined;
  return {
    ...alert,
    outcome: outcome?.outcome == null ? null : { outcome: outcome.outcome, said: outcome.said },
    snoozed_until: snooze?.until != null && snooze.until >= asOf ? snooze.until : null,
    snooze_reason: snooze?.until != null && snooze.until >= asOf ? snooze.said : null,
  };
}

/** True while an alert asks for something: no vet visit answers it and nobody lets it rest. */
export function isOpen(alert: Alert): boolean {
  return alert.answered_by === null && alert.snoozed_until === null;
}
