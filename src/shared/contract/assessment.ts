/** What the record says on one day: numbers and alerts, each with the dates and ids that it came from. */
import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { civilDate, id, oneOf } from "./fields.ts";
import { dueAction } from "./follow-up.ts";
import { ruleId } from "./rule-id.ts";

export { ruleId, type RuleId } from "./rule-id.ts";

/** A day on which something of a stream happened; several records of one day count once. */
export const streamDay = z.strictObject({ date: civilDate, ids: z.array(id).min(1) });

/** Civil days between two consecutive dates of a stream; it belongs to its later date. */
export const interval = z.strictObject({ date: civilDate, days: z.int().min(1) });

/** The animal's typical interval in days: median with quartiles (R type 7). */
export const typical = z.strictObject({
  median: z.number(),
  q1: z.number(),
  q3: z.number(),
  n: z.int(),
  min: z.int(),
  max: z.int(),
  /** True where fewer than 3 intervals end in the last 730 days and older ones had to help. */
  from_all: z.boolean(),
});

/** The last three intervals are each below the median of all earlier ones. */
export const shortening = z.strictObject({
  last: z.array(interval).length(3),
  earlier_median: z.number(),
  earlier_n: z.int(),
});

export const trend = z.strictObject({
  /** Theil–Sen slope, days per interval. */
  theil_sen: z.number(),
  mann_kendall_s: z.int(),
  /** Exact, two-sided; null where every interval is the same. */
  mann_kendall_p: z.number().nullable(),
  n: z.int(),
});

/** Kaplan–Meier over the intervals, the running one censored at the day of the assessment. */
export const timeToNext = z.strictObject({
  /** Days; null where the curve does not reach one half. */
  median: z.number().nullable(),
  /** 95 % interval (log–log) in days; null: not reached. */
  ci95: z.tuple([z.number().nullable(), z.number().nullable()]),
  events: z.int(),
  censored_days: z.int().nullable(),
  /** The curve: share still without the next event after `days`. */
  curve: z.array(z.strictObject({ days: z.int(), share: z.number() })),
});

export const course = z.strictObject({
  dates: z.array(streamDay),
  intervals: z.array(interval),
  typical: typical.nullable(),
  shortening: shortening.nullable(),
  trend: trend.nullable(),
  time_to_next: timeToNext.nullable(),
});

export const due = z.strictObject({
  date: civilDate,
  /** `vet`: interval set by a vet; `typical`: this animal's own. */
  basis: z.enum(["vet", "typical"]),
  interval_days: z.int(),
  /** The expression from which it is counted. */
  counted_from: civilDate,
  /** The authorisation or care-plan item that sets the interval, where it is the vet's. */
  set_by: id.nullable(),
});

export const weightChange = z.strictObject({
  /** Last reading against the baseline in %, negative when lighter. */
  pct: z.number(),
  /** Last reading less the baseline; a half gram is possible where the baseline is a median of two. */
  grams: z.number(),
  baseline_grams: z.number(),
  baseline_ids: z.array(id),
  baseline_dates: z.array(civilDate),
  /** True where the change is below twice the coarsest resolution involved: no alert comes from it. */
  held_back: z.boolean(),
});

export const weightCourse = z.strictObject({
  last: z.strictObject({ id, date: civilDate, grams: z.int() }),
  change: weightChange.nullable(),
  /** The last two readings each lower than the one before. */
  two_falls: z.boolean(),
  /** Theil–Sen slope in % of the last reading per 30 days, over 180 days, from 4 readings on. */
  slope_pct_per_30_days: z.number().nullable(),
  /**
   * Change of the last reading in % against the one nearest to that many days before it; null where there
   * is none within a third of these days.
   */
  change_at: z.strictObject({
    d30: z.number().nullable(),
    d90: z.number().nullable(),
    d365: z.number().nullable(),
  }),
});

export const stoolCourse = z.strictObject({
  n: z.int(),
  mean: z.number(),
  worst: z.int(),
  ideal_n: z.int(),
});

/** Which of a rule's reasons made it fire, where its words depend on it. */
export const alertVariant = z.enum([
  "episodes",
  "short_interval",
  "book",
  "note",
  "growing",
  "no_authorisation",
  "internal",
]);
export type AlertVariant = z.output<typeof alertVariant>;

export const alert = z.strictObject({
  rule: ruleId,
  variant: alertVariant.optional(),
  level: oneOf(v.alertLevel),
  /** The dates that fired it, oldest first. */
  dates: z.array(civilDate).min(1),
  /** The records that fired it. */
  ids: z.array(id),
  /** The vet visit that answers it (dated on or after the latest firing date); null: open. */
  answered_by: id.nullable(),
  /** What became of it, as somebody answered after the vet visit; null: not asked or not answered yet. */
  outcome: z.strictObject({ outcome: oneOf(v.alertOutcome), said: z.string() }).nullable(),
  /** Last day on which it rests (levels B and M only); null: it does not. */
  snoozed_until: civilDate.nullable(),
  snooze_reason: z.string().nullable(),
});
export type Alert = z.output<typeof alert>;

export const assessment = z.strictObject({
  as_of: civilDate,
  /** Version of the rule set; it changes when a rule or a threshold changes. */
  rule_set: z.string(),
  /** Number of records that it was made from. */
  entries: z.int(),
  expression: course,
  leak: course,
  episode: course,
  sides: z.strictObject({ left: course, right: course }),
  due: due.nullable(),
  due_status: oneOf(v.dueStatus),
  /** What people last decided about the due date that is counted from the last expression. */
  due_action: dueAction.nullable(),
  weight: weightCourse.nullable(),
  /** Stool scores of the last 28 days; null where there is none. */
  stool: stoolCourse.nullable(),
  /** Care-plan items that are ticked off: doings expected and done up to the day of the assessment. */
  care: z.array(z.strictObject({ id, item: oneOf(v.carePlanItem), expected: z.int(), done: z.int() })),
  /** Most serious first. */
  alerts: z.array(alert),
  /** Highest level among the alerts, notices apart; null where none fired. */
  level: oneOf(v.alertLevel).nullable(),
  /** Highest level among the alerts that are open (no vet visit answers them, none rests), notices apart. */
  open_level: oneOf(v.alertLevel).nullable(),
});
export type Assessment = z.output<typeof assessment>;
export type Course = z.output<typeof course>;
export type Interval = z.output<typeof interval>;
export type Typical = z.output<typeof typical>;
export type Due = z.output<typeof due>;
export type WeightCourse = z.output<typeof weightCourse>;

/** Events of a stream before and after the start of a treatment or care-plan item. */
export const beforeAfter = z.strictObject({
  stream: oneOf(v.stream),
  /** First day of the treatment or item. */
  start: civilDate,
  /** Days asked for on each side. */
  days: z.int(),
  before: z.int(),
  after: z.int(),
  /** Recorded days on each side. */
  days_before: z.int(),
  days_after: z.int(),
  per_30_days_before: z.number(),
  per_30_days_after: z.number(),
  /** Rate after / rate before; null where nothing happened before. */
  rate_ratio: z.number().nullable(),
  ci95: z.tuple([z.number(), z.number().nullable()]).nullable(),
  p: z.number().nullable(),
  wording: z.enum(["fewer", "more", "no clear difference", "too few to tell", "too few days recorded"]),
});
export type BeforeAfter = z.output<typeof beforeAfter>;
