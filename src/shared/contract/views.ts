/** What the screens and the print read: joins of stored records, never a second shape of one. */
import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { animal } from "./animal.ts";
import { alert, assessment } from "./assessment.ts";
import { alertAnswer } from "./follow-up.ts";
import { civilDate, id, instant, oneOf } from "./fields.ts";
import { client, practice, profile, staff } from "./people.ts";
import { caseRecord } from "./record.ts";

/** One animal in a list: what the day's list needs, from its summary row. */
export const animalRow = z.strictObject({
  ...animal.pick({
    id: true,
    name: true,
    species: true,
    breed: true,
    status: true,
    handling_alerts: true,
    example: true,
  }).shape,
  client: client.pick({ id: true, name: true, phones: true }).nullable(),
  entries: z.int(),
  last_expression: civilDate.nullable(),
  last_leak: civilDate.nullable(),
  last_episode: civilDate.nullable(),
  /** Median interval in days, and from how many. */
  typical_median: z.number().nullable(),
  typical_n: z.int().nullable(),
  /** The latest expression intervals in days, oldest first, at most 12. */
  intervals: z.array(z.int()),
  due_date: civilDate.nullable(),
  due_basis: z.enum(["vet", "typical"]).nullable(),
  due_status: oneOf(v.dueStatus),
  /** What people last decided about this due date; null: nothing. */
  due_action: oneOf(v.dueActionKind).nullable(),
  level: oneOf(v.alertLevel).nullable(),
  open_level: oneOf(v.alertLevel).nullable(),
  alerts: z.array(alert),
  weight_date: civilDate.nullable(),
  weight_grams: z.int().nullable(),
  weight_change_pct: z.number().nullable(),
});
export type AnimalRow = z.output<typeof animalRow>;

/** An entry with the animal it belongs to; null while unattributed. */
export const entryRow = z.strictObject({
  record: caseRecord,
  animal: animal.pick({ id: true, name: true, species: true }).nullable(),
});
export type EntryRow = z.output<typeof entryRow>;

export const todayView = z.strictObject({
  date: civilDate,
  /** Animals with an open alert of level E or V, E first. As each group of animals: at most 50. */
  alerts: z.array(animalRow),
  /** Most overdue first; of more than 50 those that fell due last. */
  overdue: z.array(animalRow),
  due: z.array(animalRow),
  due_soon: z.array(animalRow),
  /** The newest 50. */
  unattributed: z.array(entryRow),
  /** The entries made last, newest first. */
  latest: z.array(entryRow),
  /** How many animals there are at all. */
  animals: z.int(),
  /** How many each group has; more than are listed in a large salon. */
  counts: z.strictObject({
    alerts: z.int(),
    overdue: z.int(),
    due: z.int(),
    due_soon: z.int(),
    unattributed: z.int(),
  }),
});
export type TodayView = z.output<typeof todayView>;

export const animalFilter = z.strictObject({
  /** Matches name, owner, breed, phone and microchip; diacritics and case do not matter. */
  search: z.string().max(200).default(""),
  species: z.array(oneOf(v.species)).default([]),
  due: z.array(oneOf(v.dueStatus)).default([]),
  /** Only animals with an open alert of one of these levels. */
  level: z.array(oneOf(v.alertLevel)).default([]),
  status: z.array(oneOf(v.animalStatus)).default(["active"]),
  client_id: id.nullable().default(null),
  sort: z.enum(["name", "client", "due", "last", "level"]).default("name"),
  descending: z.boolean().default(false),
});
export type AnimalFilter = z.output<typeof animalFilter>;

/** Everything of one animal, for its page and its print. */
export const animalCase = z.strictObject({
  animal,
  client: client.nullable(),
  practice: practice.nullable(),
  /** Sorted by date, then instant, then id. */
  records: z.array(caseRecord),
  assessment,
});
export type AnimalCase = z.output<typeof animalCase>;

/** As many animals as can be told apart side by side, and as many cases as are read at once (product decision). */
export const MOST_CASES = 30;

/** What the vet-visit summary prints: stored records only. */
export const summaryView = z.strictObject({
  ...animalCase.shape,
  profile: profile.nullable(),
  staff: z.array(staff),
  /** Outcomes and rests of alerts, those that do not fire any more among them. */
  alert_answers: z.array(alertAnswer),
  /** First and last day of the period; the strip chart always shows the twelve months before `to`. */
  from: civilDate,
  to: civilDate,
  printed_on: civilDate,
  program_version: z.string(),
});
export type SummaryView = z.output<typeof summaryView>;

/** What the program is and can do here. */
export const session = z.strictObject({
  /** Null until the first start is answered. */
  profile: profile.nullable(),
  staff: z.array(staff),
  /** Today where this computer is. */
  today: civilDate,
  zone: z.string(),
  program_version: z.string(),
  capabilities: z.array(z.string()),
  /** True in the demo: everything in it is an example. */
  demo: z.boolean(),
});
export type Session = z.output<typeof session>;

/** Reply to every command: what Undo needs. */
export const commandReply = z.strictObject({ command_id: id });
export type CommandReply = z.output<typeof commandReply>;

/** One line of the history: a command, and whether it can be undone or redone. */
export const commandRow = z.strictObject({
  id,
  name: z.string(),
  at: instant,
  recorder_id: id.nullable(),
  animal_id: id.nullable(),
  state: z.enum(["done", "undone"]),
  /** True where nothing new was done since it was taken back, so that redo may repeat it. */
  repeatable: z.boolean(),
});
export type CommandRow = z.output<typeof commandRow>;

/** Who is due up to a day. */
export const dueList = z.strictObject({
  date: civilDate,
  until: civilDate,
  /** Most overdue first. */
  rows: z.array(animalRow),
});
export type DueList = z.output<typeof dueList>;

const counted = z.strictObject({ key: z.string(), count: z.int() });

/** What the salon's or household's records say over all animals; no single animal stands in it. */
export const insightView = z.strictObject({
  date: civilDate,
  animals: z.int(),
  /** Expressions by month, the last 12, oldest first; `key` is `YYYY-MM`. Two of one animal on one day count once. */
  by_month: z.array(counted),
  /** Expressions of the last 365 days by method and by performer; keys of the vocabulary, `unknown` where none is noted. */
  by_method: z.array(counted),
  by_performer: z.array(counted),
  /** Typical intervals (median of the animals' medians, days) in groups of 5 animals or more; `key` is the breed as most wrote it. */
  by_breed: z.array(
    z.strictObject({
      species: oneOf(v.species),
      key: z.string(),
      animals: z.int(),
      median: z.number(),
    }),
  ),
  /** By size from the last weight: under 10, 10 to 25, over 25 kg (dogs). */
  by_size: z.array(
    z.strictObject({ key: z.enum(["small", "medium", "large"]), animals: z.int(), median: z.number() }),
  ),
  /** Animals with an open alert, by their highest level. */
  by_level: z.array(counted),
  /** Animals that fall due in each of the next 8 weeks; `key` is the first day of the week counted from today. */
  due_by_week: z.array(counted),
  /** Animals whose due date has passed, by no more than the profile's days of grace. */
  due_since: z.int(),
  /** Animals whose due date has passed by more than that. */
  overdue: z.int(),
});
export type InsightView = z.output<typeof insightView>;
