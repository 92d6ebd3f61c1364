/**
 * The dated records of an animal. One shape serves everywhere: the form sends it, the database's
 * columns bear its field names, the timeline, the rules and the print read it.
 */
import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { civilDate, civilTime, id, instant, line, oneOf, optional, someOf, text, zone } from "./fields.ts";

/** What was found on one side. `unknown`, `not_examined` and null say "not noted", never "normal". */
export const finding = z
  .strictObject({
    fill: oneOf(v.fill).default("not_examined"),
    fill_after: optional(oneOf(v.fill)),
    ease: oneOf(v.ease).default("not_attempted"),
    pain: optional(oneOf(v.pain)),
    skin: someOf(v.skin).default([]),
    amount: oneOf(v.amount).default("unknown"),
    colour: someOf(v.colour).default([]),
    consistency: oneOf(v.consistency).default("unknown"),
    odour: oneOf(v.odour).default("unknown"),
    blood: oneOf(v.blood).default("unknown"),
    pus: oneOf(v.pus).default("unknown"),
  })
  .meta({ id: "finding" });
export type Finding = z.output<typeof finding>;

/** Findings by side; a side that nobody looked at may be left out. */
export const findings = z
  .strictObject({
    left: finding.optional(),
    right: finding.optional(),
    not_separated: finding.optional(),
  })
  .meta({ id: "findings" });
export type Findings = z.output<typeof findings>;

/** One sign: severity 0 (looked for, absent) to 3 (severe), and on how many days up to the record's date. */
export const signEntry = z.strictObject({
  severity: z.int().min(0).max(3),
  days: z.int().min(1).max(365).default(1),
});
export type SignEntry = z.output<typeof signEntry>;

export const signs = z.partialRecord(oneOf(v.sign), signEntry);
export type Signs = z.output<typeof signs>;

/** What every dated record has. */
const dated = {
  id,
  animal_id: id,
  /** Civil day on which it happened. */
  date: civilDate,
  /** Civil time, if it was noted. */
  time: optional(civilTime),
  /** Zone in which date and time were entered; the host's zone when left out. */
  zone: zone.optional(),
  note: text.default(""),
};

/** What every event has on top of that. */
const event = {
  ...dated,
  /** Null while it is not known which animal it was; then it is in no animal's numbers. */
  animal_id: optional(id),
  /** Animals that it may have been, while `animal_id` is null. */
  candidates: z
    .array(id)
    .max(20)
    .overwrite((ids) => [...new Set(ids)].toSorted())
    .default([]),
  performer: optional(oneOf(v.performer)),
  place: optional(oneOf(v.place)),
  /** Price in the smallest unit of the currency (cents, pence). */
  price: optional(z.int().min(0).max(10_000_000)),
  signs: signs.default({}),
};

export const expression = z.strictObject({
  kind: z.literal("expression"),
  ...event,
  method: oneOf(v.method).default("unknown"),
  restraint: optional(oneOf(v.restraint)),
  reason: optional(oneOf(v.reason)),
  findings: findings.default({}),
});

export const leak = z.strictObject({
  kind: z.literal("leak"),
  ...event,
  context: oneOf(v.leakContext).default("unknown"),
  surface: optional(oneOf(v.surface)),
  looked_like_stool: optional(z.boolean()),
  cat_signs: someOf(v.catSign).default([]),
});

export const check = z.strictObject({
  kind: z.literal("check"),
  ...event,
  restraint: optional(oneOf(v.restraint)),
  findings: findings.default({}),
});

export const declined = z.strictObject({
  kind: z.literal("declined"),
  ...event,
  restraint: optional(oneOf(v.restraint)),
  findings: findings.default({}),
  told_owner: text.default(""),
});

export const signsEvent = z.strictObject({ kind: z.literal("signs"), ...event });

export const stool = z.strictObject({
  kind: z.literal("stool"),
  ...event,
  /** 1 hard pellets … 7 watery; 2 to 3 is ideal. */
  score: z.int().min(1).max(7),
  scale: oneOf(v.stoolScale).default("scoot_7"),
  straining: optional(z.boolean()),
  mucus: optional(z.boolean()),
  blood: optional(z.boolean()),
});

export const vetVisit = z.strictObject({
  kind: z.literal("vet_visit"),
  ...event,
  practice_id: optional(id),
  vet: line.default(""),
  visit_reason: text.default(""),
  findings: findings.default({}),
  reported_findings: text.default(""),
  reported_diagnosis: text.default(""),
  done: text.default(""),
  delegation: text.default(""),
  recheck_date: optional(civilDate),
});

export const note = z.strictObject({ kind: z.literal("note"), ...event });

export const weight = z.strictObject({
  kind: z.literal("weight"),
  ...dated,
  /** Grams, above 0. */
  grams: z.int().min(1, { error: "must be above 0" }).max(10_000_000),
  method: oneOf(v.weightMethod).default("platform"),
  /** Smallest step that the scale shows, in grams. */
  resolution_g: z.int().min(1).max(10_000).default(100),
  /** Body condition, 1 to 9; printed "n/9". */
  bcs: optional(z.int().min(1).max(9)),
  assessor: line.default(""),
  /** Target in grams when losing on purpose. */
  target_grams: optional(z.int().min(1).max(10_000_000)),
});

export const treatment = z.strictObject({
  kind: z.literal("treatment"),
  ...dated,
  treatment: oneOf(v.treatment),
  name: line.default(""),
  /** As reported, in words; never suggested. */
  dose: line.default(""),
  side: optional(oneOf(v.side)),
  approach: optional(oneOf(v.sacculectomyApproach)),
  until: optional(civilDate),
  prescriber: line.default(""),
  outcome: optional(oneOf(v.outcome)),
  recheck_date: optional(civilDate),
});

export const carePlan = z.strictObject({
  kind: z.literal("care_plan"),
  ...dated,
  item: oneOf(v.carePlanItem),
  until: optional(civilDate),
  times_per_day: optional(z.int().min(1).max(24)),
  /** For `express_every_n_days`: the vet's interval in days. */
  interval_days: optional(z.int().min(1).max(730)),
  /** For `weight_target`: the target in grams. */
  target_grams: optional(z.int().min(1).max(10_000_000)),
});

export const authorisation = z.strictObject({
  kind: z.literal("authorisation"),
  ...dated,
  practice_id: optional(id),
  vet: line.default(""),
  technique: oneOf(v.technique),
  /** Null: both sides. */
  side: optional(oneOf(v.side)),
  /** Null: the vet has set no interval. In days. */
  interval_days: optional(z.int().min(1).max(730)),
  /** Last day on which it is valid; null: until it is taken back. */
  until: optional(civilDate),
});

/** A record as a form or a diary gives it; fields that may be left out get their default. */
export const recordInput = z.discriminatedUnion("kind", [
  expression,
  leak,
  check,
  declined,
  signsEvent,
  stool,
  vetVisit,
  note,
  weight,
  treatment,
  carePlan,
  authorisation,
]);
export type RecordInput = z.input<typeof recordInput>;
export type RecordFields = z.output<typeof recordInput>;
export type RecordKind = RecordFields["kind"];

/** What the core adds when it stores a record. */
export const recordStamp = z.strictObject({
  zone,
  /** The moment itself in UTC; noon of the day where no time was noted. */
  instant,
  recorder_id: id,
  created_at: instant,
  changed_at: instant,
});
export type RecordStamp = z.output<typeof recordStamp>;

/** A record as it is stored and shown. */
export type CaseRecord = RecordFields & RecordStamp;
export type RecordOf<K extends RecordKind> = Extract<CaseRecord, { kind: K }>;

/** A record as it is stored and shown, parsed; the outputs of the core are checked against it in tests. */
export const caseRecord = z.discriminatedUnion("kind", [
  expression.extend(recordStamp.shape),
  leak.extend(recordStamp.shape),
  check.extend(recordStamp.shape),
  declined.extend(recordStamp.shape),
  signsEvent.extend(recordStamp.shape),
  stool.extend(recordStamp.shape),
  vetVisit.extend(recordStamp.shape),
  note.extend(recordStamp.shape),
  weight.extend(recordStamp.shape),
  treatment.extend(recordStamp.shape),
  carePlan.extend(recordStamp.shape),
  authorisation.extend(recordStamp.shape),
]);

/** True for records that carry findings by side. */
export function hasFindings(
  record: CaseRecord,
): record is RecordOf<"expression" | "check" | "declined" | "vet_visit"> {
  return "findings" in record;
}

/** True for events; weights, treatments, care-plan items and authorisations are records of their own. */
export function isEvent(record: CaseRecord): record is Extract<CaseRecord, { kind: v.EventKind }> {
  return (v.eventKind.keys as readonly string[]).includes(record.kind);
}
