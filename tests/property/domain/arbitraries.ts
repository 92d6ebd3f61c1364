import fc from "fast-check";
import type { CaseHistory } from "../../../src/shared/domain/case-history.ts";
import * as v from "../../../src/shared/vocabulary/index.ts";
import { daysBefore, history, type AnimalEntry, type Entry } from "../../support/histories.ts";

/** The day around which the generated diaries are written. */
export const AS_OF = "2026-06-30";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;
export type FindingEntry = NonNullable<NonNullable<Of<"expression">["findings"]>["left"]>;

const oneOf = <K extends string>(vocabulary: v.Vocabulary<K>) => fc.constantFrom(...vocabulary.keys);
const someOf = <K extends string>(vocabulary: v.Vocabulary<K>) =>
  fc.subarray([...vocabulary.keys], { maxLength: 3 });

/** Days close to the edges of the rules' windows come up often; some lie after `AS_OF`. */
const date = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 3, arbitrary: fc.integer({ min: 41, max: 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: 401, max: 900 }) },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
  )
  .map((days) => daysBefore(AS_OF, days));

/** Discharge as it looks and smells: what T17 says must never fire anything. */
export const looks = fc.record({
  amount: oneOf(v.amount),
  colour: someOf(v.colour),
  consistency: oneOf(v.consistency),
  odour: oneOf(v.odour),
});

const finding: fc.Arbitrary<FindingEntry> = fc
  .record({
    fill: oneOf(v.fill),
    fill_after: fc.option(oneOf(v.fill)),
    ease: oneOf(v.ease),
    pain: fc.option(oneOf(v.pain)),
    skin: someOf(v.skin),
    blood: oneOf(v.blood),
    pus: oneOf(v.pus),
  })
  .chain((felt) => looks.map((seen) => ({ ...felt, ...seen })));

const findings = fc.record(
  { left: finding, right: finding, not_separated: finding },
  { requiredKeys: [] },
) as fc.Arbitrary<NonNullable<Of<"expression">["findings"]>>;

const signs = fc
  .uniqueArray(
    fc.tuple(
      oneOf(v.sign),
      fc.integer({ min: 0, max: 3 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20 })),
    ),
    { selector: ([sign]) => sign, maxLength: 3 },
  )
  .map((list) => Object.fromEntries(list.map(([sign, severity, days]) => [sign, { severity, days }])));

const until = fc.option(fc.integer({ min: -60, max: 60 }).map((days) => daysBefore(AS_OF, days)));

/** Any record of an animal. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant("expression" as const),
    date,
    findings,
    performer: fc.option(oneOf(v.performer)),
    method: oneOf(v.method),
  }),
  fc.record({ kind: fc.constant("leak" as const), date, context: oneOf(v.leakContext), signs }),
  fc.record({
    kind: fc.constantFrom("check" as const, "declined" as const),
    date,
    findings,
    signs,
  }) as fc.Arbitrary<Entry>,
  fc.record({ kind: fc.constant("signs" as const), date, signs }),
  fc.record({ kind: fc.constant("stool" as const), date, score: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant("vet_visit" as const), date, findings }),
  fc.record({
    kind: fc.constant("weight" as const),
    date,
    grams: fc.integer({ min: 3_000, max: 5_000 }),
    resolution_g: fc.constantFrom(10, 50, 100),
    bcs: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  fc.record({
    kind: fc.constant("treatment" as const),
    date,
    treatment: oneOf(v.treatment),
    side: fc.option(oneOf(v.side)),
  }),
  fc.record({
    kind: fc.constant("care_plan" as const),
    date,
    item: oneOf(v.carePlanItem),
    until,
    interval_days: fc.option(fc.integer({ min: 1, max: 90 })),
  }),
  fc.record({
    kind: fc.constant("authorisation" as const),
    date,
    until,
    interval_days: fc.option(fc.integer({ min: 1, max: 90 })),
  }),
);

/** A dog or cat (seldom another animal), born on any day, month or year, now and then with a sac removed. */
export const animal: fc.Arbitrary<AnimalEntry> = fc.record({
  species: fc.constantFrom("dog", "dog", "cat", "cat", "other"),
  birth_date: fc.constantFrom(
    null,
    "2014-02-03",
    "2019-07-10",
    "2019-07",
    "2019",
    "2025-07-15",
    "2025",
    "2026-02",
  ),
  sac_left: fc.constantFrom("present", "present", "removed"),
  sac_left_removed_on: fc.constantFrom(null, "2026-03-01", "2026-07-04"),
  sac_right: fc.constantFrom("present", "present", "removed"),
  sac_right_removed_on: fc.constantFrom(null, "2026-03-01", "2026-07-09"),
});

export const entries = fc.array(entry, { maxLength: 40 });

/** A history as the database gives it. */
export const anyHistory: fc.Arbitrary<CaseHistory> = fc
  .tuple(entries, animal)
  .map(([list, about]) => history(list, about));
