import { z } from "./zod.ts";
import { DEFAULT_SETTINGS } from "../domain/thresholds.ts";
import * as v from "../vocabulary/index.ts";
import { civilDate, filledLine, id, instant, line, oneOf, optional, text } from "./fields.ts";

const stamp = { created_at: instant, changed_at: instant };

/**
 * Numbers that a user may change: limits of weight loss in %, weights that are asked about again (grams, %),
 * and the days around a due date. `DEFAULT_SETTINGS` holds what is left out.
 */
export const thresholds = z.strictObject({
  weight_note_pct: z.number().min(1).max(50).default(DEFAULT_SETTINGS.weight_note_pct),
  weight_book_pct: z.number().min(1).max(50).default(DEFAULT_SETTINGS.weight_book_pct),
  weight_vet_pct: z.number().min(1).max(50).default(DEFAULT_SETTINGS.weight_vet_pct),
  weight_ask_above_g: z.int().min(1_000).max(10_000_000).default(DEFAULT_SETTINGS.weight_ask_above_g),
  weight_ask_below_g: z.int().min(1).max(100_000).default(DEFAULT_SETTINGS.weight_ask_below_g),
  weight_ask_change_pct: z.number().min(1).max(500).default(DEFAULT_SETTINGS.weight_ask_change_pct),
  due_soon_days: z.int().min(1).max(60).default(DEFAULT_SETTINGS.due_soon_days),
  due_grace_days: z.int().min(0).max(60).default(DEFAULT_SETTINGS.due_grace_days),
});
export type Thresholds = z.output<typeof thresholds>;

/**
 * Thresholds as a person may save them: each level of weight loss begins no lower than the one before, and
 * there are weights that nothing is asked about.
 */
const orderedThresholds = thresholds
  .refine(({ weight_note_pct, weight_book_pct }) => weight_note_pct <= weight_book_pct, {
    error: "must not be below the one for a note",
    path: ["weight_book_pct"],
  })
  .refine(({ weight_book_pct, weight_vet_pct }) => weight_book_pct <= weight_vet_pct, {
    error: "must not be below the one for booking",
    path: ["weight_vet_pct"],
  })
  .refine(({ weight_ask_below_g, weight_ask_above_g }) => weight_ask_below_g < weight_ask_above_g, {
    error: "must be above the lower weight",
    path: ["weight_ask_above_g"],
  });

/** The installation: who keeps the records, and in which units. There is one. */
export const profileInput = z.strictObject({
  kind: oneOf(v.profileKind),
  name: line.default(""),
  address: text.default(""),
  phone: line.default(""),
  email: line.default(""),
  region: oneOf(v.region).default("other"),
  weight_unit: oneOf(v.weightUnit).default("kg"),
  paper: oneOf(v.paper).default("a4"),
  /** BCP 47 tag for dates and numbers, for example `en-GB`. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "not a language tag like en-GB" })
    .default("en-GB"),
  colour_scheme: oneOf(v.colourScheme).default("system"),
  /** The numbers about weight and due dates; what is left out is Scoot's own. */
  thresholds: orderedThresholds.prefault({}),
  /** Who is recording at this computer; a staff member's id. */
  recorder_id: optional(id),
});
export type ProfileInput = z.input<typeof profileInput>;

/** The profile's row id: there is one profile. */
export const PROFILE_ID = "00000000-0000-7000-8000-000000000001";

export const profile = profileInput.extend({ id: z.literal(PROFILE_ID), ...stamp });
export type Profile = z.output<typeof profile>;

export const staffInput = z.strictObject({
  id,
  name: filledLine,
  initials: line.max(4).default(""),
  role: oneOf(v.staffRole),
  active: z.boolean().default(true),
});
export type StaffInput = z.input<typeof staffInput>;
export const staff = staffInput.extend(stamp);
export type Staff = z.output<typeof staff>;

export const clientInput = z.strictObject({
  id,
  name: filledLine,
  phones: z.array(filledLine).max(10).default([]),
  email: line.default(""),
  address: text.default(""),
  preferred_contact: oneOf(v.contactPreference).default("none"),
  note: text.default(""),
  /** Day on which the client agreed that data are kept. */
  consent_date: optional(civilDate),
});
export type ClientInput = z.input<typeof clientInput>;
export const client = clientInput.extend(stamp);
export type Client = z.output<typeof client>;

export const practiceInput = z.strictObject({
  id,
  name: filledLine,
  phone: line.default(""),
  email: line.default(""),
  address: text.default(""),
  note: text.default(""),
});
export type PracticeInput = z.input<typeof practiceInput>;
export const practice = practiceInput.extend(stamp);
export type Practice = z.output<typeof practice>;
