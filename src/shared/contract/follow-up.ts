/** What people decide about a due date or an alert: each with its reason, kept with the animal. */
import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { civilDate, filledLine, id, instant, oneOf, optional, text } from "./fields.ts";
import { ruleId } from "./rule-id.ts";

/** A due item closed, skipped or moved. It holds until the next expression is recorded. */
export const dueActionInput = z.strictObject({
  id,
  animal_id: id,
  /** The expression from which the due date was counted. */
  counted_from: civilDate,
  kind: oneOf(v.dueActionKind),
  /** For `moved`: the new day. */
  moved_to: optional(civilDate),
  reason: filledLine,
});
export type DueActionInput = z.input<typeof dueActionInput>;

const stamp = { recorder_id: id, created_at: instant, changed_at: instant };
export const dueAction = dueActionInput.extend(stamp);
export type DueAction = z.output<typeof dueAction>;

/** The outcome of an answered alert, or a snooze of an open one of level B or M. */
export const alertAnswerInput = z.strictObject({
  id,
  animal_id: id,
  rule: ruleId,
  /** The latest of the dates that fired the alert; a later firing is a new alert. */
  fired_on: civilDate,
  kind: oneOf(v.alertAnswerKind),
  /** For `outcome`. */
  outcome: optional(oneOf(v.alertOutcome)),
  /** For `outcome`: what the vet said, as reported. For `snooze`: the reason. */
  said: text.default(""),
  /** For `snooze`: last day on which the alert rests. */
  until: optional(civilDate),
});
export type AlertAnswerInput = z.input<typeof alertAnswerInput>;
export const alertAnswer = alertAnswerInput.extend(stamp);
export type AlertAnswer = z.output<typeof alertAnswer>;

/** One doing of a care-plan item, ticked off. */
export const careTickInput = z.strictObject({ id, animal_id: id, care_plan_id: id, date: civilDate });
export type CareTickInput = z.input<typeof careTickInput>;
export const careTick = careTickInput.extend(stamp);
export type CareTick = z.output<typeof careTick>;
