import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { civilDate, filledLine, id, instant, line, oneOf, optional, partialDate, text } from "./fields.ts";

/** An animal as the form sends it. */
export const animalInput = z.strictObject({
  id,
  name: filledLine,
  species: oneOf(v.species),
  /** Null in a household, or while the owner is not known. */
  client_id: optional(id),
  breed: line.default(""),
  second_breed: line.default(""),
  sex: oneOf(v.sex).default("unknown"),
  birth_date: optional(partialDate),
  birth_precision: oneOf(v.birthPrecision).default("unknown"),
  coat_length: optional(oneOf(v.coatLength)),
  markings: line.default(""),
  microchip: line.default(""),
  status: oneOf(v.animalStatus).default("active"),
  status_date: optional(civilDate),
  /** What to know before touching the animal ("bites when rear is touched"). */
  handling_alerts: text.default(""),
  sac_left: oneOf(v.sacState).default("unknown"),
  sac_left_removed_on: optional(civilDate),
  sac_right: oneOf(v.sacState).default("unknown"),
  sac_right_removed_on: optional(civilDate),
  /** Since when the gland problem is known. */
  known_since: optional(partialDate),
  conditions: text.default(""),
  allergy_state: oneOf(v.allergyState).default("not_recorded"),
  allergies: text.default(""),
  practice_id: optional(id),
  /** The vet at the practice, by name. */
  vet: line.default(""),
  note: text.default(""),
  /** An example that the first start adds and one click removes. */
  example: z.boolean().default(false),
});
export type AnimalInput = z.input<typeof animalInput>;

export const animal = animalInput.extend({ created_at: instant, changed_at: instant });
export type Animal = z.output<typeof animal>;
