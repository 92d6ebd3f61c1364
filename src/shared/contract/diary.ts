/**
 * The diary: one animal's case in a neutral JSON form, for exchange by file. Keys are those of the
 * records; ids are left out, so that a diary can be written by hand. `docs/format.md` holds its JSON Schema.
 */
import { z } from "./zod.ts";
import * as v from "../vocabulary/index.ts";
import { animalInput } from "./animal.ts";
import { civilDate, filledLine, line, oneOf } from "./fields.ts";
import * as r from "./record.ts";

/** Severity alone, or severity and days. */
const diarySigns = z.partialRecord(
  oneOf(v.sign),
  z.union([
    z
      .int()
      .min(0)
      .max(3)
      .transform((severity) => ({ severity, days: 1 })),
    r.signEntry,
  ]),
);

/** The vet practice's name. */
const practice = filledLine.optional();

const ids = { id: true, animal_id: true } as const;
const eventIds = { ...ids, candidates: true } as const;
const signs = { signs: diarySigns.default({}) };

const diaryRecord = z.discriminatedUnion("kind", [
  r.expression.omit(eventIds).extend(signs),
  r.leak.omit(eventIds).extend(signs),
  r.check.omit(eventIds).extend(signs),
  r.declined.omit(eventIds).extend(signs),
  r.signsEvent.omit(eventIds).extend(signs),
  r.stool.omit(eventIds).extend(signs),
  r.vetVisit.omit({ ...eventIds, practice_id: true }).extend({ ...signs, practice }),
  r.note.omit(eventIds).extend(signs),
  r.weight.omit(ids),
  r.treatment.omit(ids),
  r.carePlan.omit(ids),
]);

const { technique, side, interval_days, until, vet, note, time, zone } = r.authorisation.shape;
const diaryAuthorisation = z.strictObject({
  /** First day on which it is valid. */
  from: civilDate,
  until,
  technique,
  side,
  interval_days,
  vet,
  practice,
  note,
  time,
  zone,
});

const diaryAnimal = animalInput
  .omit({ id: true, client_id: true, practice_id: true, example: true, birth_precision: true })
  .extend({
    birth_precision: oneOf(v.birthPrecision).optional(),
    /** The owner's name. */
    client: filledLine.optional(),
    practice,
  });

export const diary = z.strictObject({
  title: line.optional(),
  story: z.string().optional(),
  animal: diaryAnimal,
  authorisations: z.array(diaryAuthorisation).default([]),
  records: z.array(diaryRecord),
  /** Day up to which the diary was kept. */
  as_of: civilDate.optional(),
  /** Results that the diary's writer expects on that day; not stored. */
  expect: z.record(z.string(), z.unknown()).optional(),
});
export type Diary = z.output<typeof diary>;
