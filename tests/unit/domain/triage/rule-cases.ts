/**
 * Cases for every rule of domain.md 4, all assessed on `AS_OF`. A case that fires says on which dates and at
 * which level; `edge` cases lie on the last day that counts or the first that does not.
 */
import type { AlertVariant, RuleId } from "../../../../src/shared/contract/assessment.ts";
import type { AlertLevel } from "../../../../src/shared/vocabulary/index.ts";
import { daysBefore, type AnimalEntry, type Entry } from "../../../support/histories.ts";

export const AS_OF = "2026-06-30";

export interface RuleCase {
  readonly rule: RuleId;
  readonly kind: "fires" | "silent" | "edge";
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly animal?: AnimalEntry;
  /** Absent: the rule must be silent. */
  readonly fired?: {
    readonly level: AlertLevel;
    /** Days before `AS_OF`, oldest first. */
    readonly days: readonly number[];
    readonly variant?: AlertVariant;
  };
}

/** The date `days` before the assessment. */
export const ago = (days: number): string => daysBefore(AS_OF, days);

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;
type FindingEntry = NonNullable<NonNullable<Of<"expression">["findings"]>["left"]>;
type SignsEntry = NonNullable<Of<"signs">["signs"]>;

const on = (days: number, findings: Of<"check">["findings"]): Entry => ({
  kind: "check",
  date: ago(days),
  findings,
});
const left = (days: number, finding: FindingEntry): Entry => on(days, { left: finding });
const sign = (days: number, signs: SignsEntry): Entry => ({ kind: "signs", date: ago(days), signs });
const leak = (days: number, context: Of<"leak">["context"] = "unknown"): Entry => ({
  kind: "leak",
  date: ago(days),
  context,
});
const stool = (days: number, score: number): Entry => ({ kind: "stool", date: ago(days), score });
const weight = (days: number, grams: number, more: Partial<Of<"weight">> = {}): Entry => ({
  kind: "weight",
  date: ago(days),
  grams,
  ...more,
});
const expression = (days: number, more: Partial<Of<"expression">> = {}): Entry => ({
  kind: "expression",
  date: ago(days),
  performer: "veterinarian",
  method: "external",
  ...more,
});
const authorisation = (from: number, until: number | null = null): Entry => ({
  kind: "authorisation",
  date: ago(from),
  until: until === null ? null : ago(until),
});
const plan = (item: Of<"care_plan">["item"], from: number, until: number | null = null): Entry => ({
  kind: "care_plan",
  item: item ?? "other",
  date: ago(from),
  until: until === null ? null : ago(until),
});
const flush = (days: number): Entry => ({ kind: "treatment", date: ago(days), treatment: "flush" });

const CAT: AnimalEntry = { species: "cat" };
const OTHER: AnimalEntry = { species: "other" };
const OLD: AnimalEntry = { birth_date: "2014-01-01" };
/** Every sort of trouble at once; another species than dog or cat must stay silent all the same. */
const EVERYTHING: readonly Entry[] = [
  left(1, {
    fill: "firm_enlarged",
    ease: "nothing_came",
    skin: ["lump", "open_hole_draining"],
    blood: "streak",
  }),
  sign(1, {
    straining_no_stool: { severity: 3 },
    ribbon_stool: { severity: 3 },
    drinking_more: { severity: 3 },
    scooting: { severity: 3, days: 10 },
    lethargy: { severity: 3 },
    redness: { severity: 1 },
  }),
  leak(1),
  leak(2),
  leak(3),
  stool(1, 7),
  stool(2, 7),
  stool(3, 7),
  weight(60, 10_000, { bcs: 9 }),
  weight(1, 5_000, { bcs: 9 }),
  expression(1, { performer: "groomer", method: "internal" }),
];

export const RULE_CASES: readonly RuleCase[] = [
  // T1
  {
    rule: "T1",
    kind: "fires",
    name: "an open, draining hole",
    entries: [left(2, { skin: ["open_hole_draining"] })],
    fired: { level: "E", days: [2] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "bleeding skin",
    entries: [left(0, { skin: ["bleeding"] })],
    fired: { level: "E", days: [0] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "fresh bleeding",
    entries: [left(0, { blood: "fresh_bleeding" })],
    fired: { level: "E", days: [0] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "too painful to touch, on a side not examined",
    entries: [left(0, { fill: "not_examined", pain: "too_painful_to_touch" })],
    fired: { level: "E", days: [0] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "sides not told apart",
    entries: [on(0, { not_separated: { skin: ["bleeding"] } })],
    fired: { level: "E", days: [0] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "a finding when declined",
    entries: [{ kind: "declined", date: ago(3), findings: { right: { skin: ["open_hole_draining"] } } }],
    fired: { level: "E", days: [3] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "signs draining hole and bleeding, on an event of another kind",
    entries: [
      sign(1, { draining_hole: { severity: 1 } }),
      { ...leak(0), signs: { bleeding: { severity: 1 } } } as Entry,
    ],
    fired: { level: "E", days: [1, 0] },
  },
  {
    rule: "T1",
    kind: "fires",
    name: "a sign that lasted until the window began",
    entries: [sign(6, { bleeding: { severity: 1, days: 4 } })],
    fired: { level: "E", days: [7, 6] },
  },
  {
    rule: "T1",
    kind: "silent",
    name: "pain below 'too painful to touch', a streak of blood, severity 0",
    entries: [
      left(0, { pain: "bites_or_flees", blood: "streak", skin: ["red", "bruised"] }),
      sign(0, { bleeding: { severity: 0 } }),
    ],
  },
  { rule: "T1", kind: "silent", name: "blood unknown", entries: [left(0, { blood: "unknown" })] },
  {
    rule: "T1",
    kind: "edge",
    name: "7 days ago",
    entries: [left(7, { skin: ["bleeding"] })],
    fired: { level: "E", days: [7] },
  },
  {
    rule: "T1",
    kind: "edge",
    name: "8 days ago",
    entries: [left(8, { skin: ["bleeding"] }), sign(8, { bleeding: { severity: 3 } })],
  },
  // T2
  {
    rule: "T2",
    kind: "fires",
    name: "red skin and lethargy on one day",
    entries: [left(1, { skin: ["red"] }), sign(1, { lethargy: { severity: 1 } })],
    fired: { level: "E", days: [1] },
  },
  {
    rule: "T2",
    kind: "fires",
    name: "swelling as a sign, not eating three days later",
    entries: [sign(5, { swelling: { severity: 1 } }), sign(2, { not_eating: { severity: 1 } })],
    fired: { level: "E", days: [5, 2] },
  },
  {
    rule: "T2",
    kind: "fires",
    name: "fever suspected before the window, swelling in it",
    entries: [left(7, { skin: ["swollen"] }), sign(10, { fever_suspected: { severity: 2 } })],
    fired: { level: "E", days: [10, 7] },
  },
  {
    rule: "T2",
    kind: "silent",
    name: "red without feeling unwell",
    entries: [
      left(1, { skin: ["red", "swollen"] }),
      sign(1, { redness: { severity: 3 }, appetite_down: { severity: 3 }, lethargy: { severity: 0 } }),
    ],
  },
  {
    rule: "T2",
    kind: "silent",
    name: "unwell without redness",
    entries: [sign(1, { lethargy: { severity: 3 }, not_eating: { severity: 3 } })],
  },
  {
    rule: "T2",
    kind: "edge",
    name: "3 days apart, 7 days ago",
    entries: [sign(7, { redness: { severity: 1 } }), sign(4, { lethargy: { severity: 1 } })],
    fired: { level: "E", days: [7, 4] },
  },
  {
    rule: "T2",
    kind: "edge",
    name: "4 days apart",
    entries: [sign(6, { redness: { severity: 1 } }), sign(2, { lethargy: { severity: 1 } })],
  },
  {
    rule: "T2",
    kind: "edge",
    name: "redness 8 days ago",
    entries: [sign(8, { redness: { severity: 1 } }), sign(6, { lethargy: { severity: 1 } })],
  },
  // T3
  {
    rule: "T3",
    kind: "fires",
    name: "straining and nothing comes",
    entries: [sign(0, { straining_no_stool: { severity: 1 } })],
    fired: { level: "E", days: [0] },
  },
  {
    rule: "T3",
    kind: "silent",
    name: "straining with stool",
    entries: [sign(0, { straining: { severity: 3 }, straining_no_stool: { severity: 0 } })],
  },
  {
    rule: "T3",
    kind: "edge",
    name: "3 days ago",
    entries: [sign(3, { straining_no_stool: { severity: 1 } })],
    fired: { level: "E", days: [3] },
  },
  {
    rule: "T3",
    kind: "edge",
    name: "4 days ago",
    entries: [sign(4, { straining_no_stool: { severity: 3 } })],
  },
  // T4
  {
    rule: "T4",
    kind: "fires",
    name: "a streak of blood",
    entries: [left(5, { blood: "streak" })],
    fired: { level: "V", days: [5] },
  },
  {
    rule: "T4",
    kind: "fires",
    name: "blood mixed in, pus suspected, pus definite",
    entries: [left(9, { blood: "mixed" }), left(8, { pus: "suspected" }), left(7, { pus: "definite" })],
    fired: { level: "V", days: [9, 8, 7] },
  },
  {
    rule: "T4",
    kind: "silent",
    name: "none, and not noted",
    entries: [left(1, { blood: "none", pus: "none" }), left(0, { blood: "unknown", pus: "unknown" })],
  },
  {
    rule: "T4",
    kind: "silent",
    name: "fresh bleeding belongs to T1",
    entries: [left(1, { blood: "fresh_bleeding" })],
  },
  {
    rule: "T4",
    kind: "edge",
    name: "30 days ago",
    entries: [left(30, { blood: "streak" })],
    fired: { level: "V", days: [30] },
  },
  { rule: "T4", kind: "edge", name: "31 days ago", entries: [left(31, { blood: "mixed", pus: "definite" })] },
  // T5
  {
    rule: "T5",
    kind: "fires",
    name: "a lump in the skin",
    entries: [left(10, { skin: ["lump"] })],
    fired: { level: "V", days: [10] },
  },
  {
    rule: "T5",
    kind: "fires",
    name: "a lump as a sign",
    entries: [sign(10, { lump: { severity: 1 } })],
    fired: { level: "V", days: [10] },
  },
  {
    rule: "T5",
    kind: "fires",
    name: "firm, enlarged, and nothing came",
    entries: [left(10, { fill: "firm_enlarged", ease: "nothing_came" })],
    fired: { level: "V", days: [10] },
  },
  {
    rule: "T5",
    kind: "fires",
    name: "firm and enlarged afterwards, and nothing came",
    entries: [left(10, { fill: "full", fill_after: "firm_enlarged", ease: "nothing_came" })],
    fired: { level: "V", days: [10] },
  },
  {
    rule: "T5",
    kind: "fires",
    name: "firm in a check and nothing came the same day on the same side",
    entries: [
      left(10, { fill: "firm_enlarged" }),
      expression(10, { findings: { left: { fill: "full", ease: "nothing_came" } } }),
    ],
    fired: { level: "V", days: [10] },
  },
  {
    rule: "T5",
    kind: "silent",
    name: "firm on one side, nothing came on the other",
    entries: [
      on(10, {
        left: { fill: "firm_enlarged", ease: "easy" },
        right: { fill: "full", ease: "nothing_came" },
      }),
    ],
  },
  {
    rule: "T5",
    kind: "silent",
    name: "firm one day, nothing came another day",
    entries: [left(10, { fill: "firm_enlarged" }), left(9, { ease: "nothing_came" })],
  },
  {
    rule: "T5",
    kind: "edge",
    name: "60 days ago",
    entries: [left(60, { skin: ["lump"] })],
    fired: { level: "V", days: [60] },
  },
  {
    rule: "T5",
    kind: "edge",
    name: "61 days ago",
    entries: [left(61, { skin: ["lump"] }), sign(61, { lump: { severity: 3 } })],
  },
  // T6
  {
    rule: "T6",
    kind: "fires",
    name: "drinking more with a rear sign",
    entries: [sign(20, { drinking_more: { severity: 1 } }), sign(3, { fishy_smell: { severity: 1 } })],
    fired: { level: "V", days: [20, 3] },
  },
  {
    rule: "T6",
    kind: "fires",
    name: "urinating more at an old age; a rear sign is not needed",
    entries: [sign(20, { urinating_more: { severity: 1 } }), sign(3, { scooting: { severity: 1 } })],
    animal: OLD,
    fired: { level: "V", days: [20] },
  },
  {
    rule: "T6",
    kind: "silent",
    name: "drinking more, young, no rear sign",
    entries: [sign(1, { drinking_more: { severity: 3 }, lethargy: { severity: 2 } })],
  },
  {
    rule: "T6",
    kind: "silent",
    name: "no birth date, no rear sign",
    entries: [sign(1, { drinking_more: { severity: 3 } })],
    animal: { birth_date: null },
  },
  {
    rule: "T6",
    kind: "edge",
    name: "30 days ago, both",
    entries: [sign(30, { drinking_more: { severity: 1 }, scooting: { severity: 1 } })],
    fired: { level: "V", days: [30] },
  },
  {
    rule: "T6",
    kind: "edge",
    name: "drinking more 31 days ago",
    entries: [sign(31, { drinking_more: { severity: 1 } }), sign(1, { scooting: { severity: 1 } })],
  },
  {
    rule: "T6",
    kind: "edge",
    name: "rear sign 31 days ago",
    entries: [sign(1, { drinking_more: { severity: 1 } }), sign(31, { scooting: { severity: 1 } })],
  },
  {
    rule: "T6",
    kind: "edge",
    name: "seventh birthday on the day itself",
    entries: [sign(1, { drinking_more: { severity: 1 } })],
    animal: { birth_date: "2019-06-30" },
    fired: { level: "V", days: [1] },
  },
  {
    rule: "T6",
    kind: "edge",
    name: "seventh birthday tomorrow",
    entries: [sign(1, { drinking_more: { severity: 1 } })],
    animal: { birth_date: "2019-07-01" },
  },
  {
    rule: "T6",
    kind: "edge",
    name: "birth year only: it may be seven",
    entries: [sign(1, { drinking_more: { severity: 1 } })],
    animal: { birth_date: "2019" },
    fired: { level: "V", days: [1] },
  },
  // T7
  {
    rule: "T7",
    kind: "fires",
    name: "ribbon stool",
    entries: [sign(2, { ribbon_stool: { severity: 1 } })],
    fired: { level: "V", days: [2] },
  },
  {
    rule: "T7",
    kind: "fires",
    name: "pain when passing stool, and straining of severity 2",
    entries: [sign(2, { painful_defecation: { severity: 1 } }), sign(1, { straining: { severity: 2 } })],
    fired: { level: "V", days: [2, 1] },
  },
  {
    rule: "T7",
    kind: "silent",
    name: "straining of severity 1, constipation",
    entries: [sign(1, { straining: { severity: 1 }, constipation: { severity: 3 } })],
  },
  {
    rule: "T7",
    kind: "edge",
    name: "14 days ago",
    entries: [sign(14, { straining: { severity: 2 } })],
    fired: { level: "V", days: [14] },
  },
  { rule: "T7", kind: "edge", name: "15 days ago", entries: [sign(15, { ribbon_stool: { severity: 3 } })] },
  // T8
  {
    rule: "T8",
    kind: "fires",
    name: "a cat leaks twice",
    entries: [leak(100), leak(5, "resting")],
    animal: CAT,
    fired: { level: "V", days: [100, 5] },
  },
  {
    rule: "T8",
    kind: "silent",
    name: "two frights, one leak",
    entries: [leak(100, "fright"), leak(5, "fright"), leak(9)],
    animal: CAT,
  },
  {
    rule: "T8",
    kind: "silent",
    name: "two leaks on one day count once",
    entries: [leak(5), leak(5)],
    animal: CAT,
  },
  { rule: "T8", kind: "silent", name: "a dog", entries: [leak(100), leak(5)] },
  {
    rule: "T8",
    kind: "edge",
    name: "365 days ago",
    entries: [leak(365), leak(5)],
    animal: CAT,
    fired: { level: "V", days: [365, 5] },
  },
  { rule: "T8", kind: "edge", name: "366 days ago", entries: [leak(366), leak(5)], animal: CAT },
  // T9
  {
    rule: "T9",
    kind: "fires",
    name: "a leak and vomiting the day after",
    entries: [leak(5), sign(4, { vomiting: { severity: 1 } })],
    fired: { level: "V", days: [5, 4] },
  },
  {
    rule: "T9",
    kind: "fires",
    name: "a frightened cat that hides",
    entries: [{ ...leak(5, "fright"), signs: { hiding: { severity: 1 } } } as Entry],
    animal: CAT,
    fired: { level: "V", days: [5] },
  },
  {
    rule: "T9",
    kind: "silent",
    name: "a leak with rear signs only",
    entries: [
      leak(5),
      sign(5, { scooting: { severity: 3 }, restless: { severity: 3 }, vomiting: { severity: 0 } }),
    ],
  },
  {
    rule: "T9",
    kind: "edge",
    name: "14 days ago, 3 days apart",
    entries: [leak(14), sign(17, { lethargy: { severity: 1 } })],
    fired: { level: "V", days: [17, 14] },
  },
  {
    rule: "T9",
    kind: "edge",
    name: "4 days apart",
    entries: [leak(9), sign(13, { lethargy: { severity: 3 } }), sign(5, { lethargy: { severity: 3 } })],
  },
  {
    rule: "T9",
    kind: "edge",
    name: "15 days ago",
    entries: [leak(15), sign(14, { lethargy: { severity: 1 } })],
  },
  // T10
  {
    rule: "T10",
    kind: "fires",
    name: "three days, three signs",
    entries: [
      sign(9, { scooting: { severity: 1 } }),
      sign(6, { licking_rear: { severity: 1 } }),
      sign(1, { chewing_rear: { severity: 1 } }),
    ],
    fired: { level: "B", days: [9, 6, 1] },
  },
  {
    rule: "T10",
    kind: "fires",
    name: "one record of three days",
    entries: [sign(1, { scooting: { severity: 1, days: 3 } })],
    fired: { level: "B", days: [3, 2, 1] },
  },
  {
    rule: "T10",
    kind: "silent",
    name: "two days, three records",
    entries: [
      sign(9, { scooting: { severity: 1 } }),
      sign(9, { licking_rear: { severity: 1 } }),
      sign(1, { scooting: { severity: 3 } }),
    ],
  },
  {
    rule: "T10",
    kind: "silent",
    name: "other rear signs",
    entries: [sign(1, { fishy_smell: { severity: 1, days: 9 }, tail_chasing: { severity: 1, days: 9 } })],
  },
  {
    rule: "T10",
    kind: "edge",
    name: "the first of the last 14 dates",
    entries: [
      sign(13, { scooting: { severity: 1 } }),
      sign(6, { scooting: { severity: 1 } }),
      sign(0, { scooting: { severity: 1 } }),
    ],
    fired: { level: "B", days: [13, 6, 0] },
  },
  {
    rule: "T10",
    kind: "edge",
    name: "14 days ago",
    entries: [
      sign(14, { scooting: { severity: 1 } }),
      sign(6, { scooting: { severity: 1 } }),
      sign(0, { scooting: { severity: 1 } }),
    ],
  },
  // T11
  {
    rule: "T11",
    kind: "fires",
    name: "three episodes",
    entries: [flush(100), flush(60), flush(20)],
    fired: { level: "B", days: [100, 60, 20], variant: "episodes" },
  },
  {
    rule: "T11",
    kind: "fires",
    name: "a suddenly short interval",
    entries: [expression(139), expression(99), expression(59), expression(19), expression(0)],
    fired: { level: "B", days: [0], variant: "short_interval" },
  },
  {
    rule: "T11",
    kind: "silent",
    name: "two episodes, one of them long",
    entries: [flush(100), flush(86), flush(72), flush(20)],
  },
  {
    rule: "T11",
    kind: "silent",
    name: "only two earlier intervals",
    entries: [expression(90), expression(50), expression(10), expression(0)],
  },
  {
    rule: "T11",
    kind: "edge",
    name: "the first episode 182 days ago",
    entries: [flush(182), flush(60), flush(20)],
    fired: { level: "B", days: [182, 60, 20], variant: "episodes" },
  },
  {
    rule: "T11",
    kind: "edge",
    name: "the first episode 183 days ago",
    entries: [flush(183), flush(60), flush(20)],
  },
  {
    rule: "T11",
    kind: "edge",
    name: "exactly half the median",
    entries: [expression(140), expression(100), expression(60), expression(20), expression(0)],
  },
  // T12
  {
    rule: "T12",
    kind: "fires",
    name: "a tenth lighter",
    entries: [weight(60, 10_000), weight(0, 8_900)],
    fired: { level: "V", days: [0] },
  },
  {
    rule: "T12",
    kind: "fires",
    name: "a little loss at 8 months",
    entries: [weight(60, 10_000), weight(0, 9_700)],
    animal: { birth_date: "2025-10-01" },
    fired: { level: "B", days: [0], variant: "growing" },
  },
  {
    rule: "T12",
    kind: "fires",
    name: "a big loss at 8 months stays the more serious",
    entries: [weight(60, 10_000), weight(0, 8_900)],
    animal: { birth_date: "2025-10-01" },
    fired: { level: "V", days: [0] },
  },
  {
    rule: "T12",
    kind: "fires",
    name: "a target that was set only afterwards",
    entries: [weight(60, 10_000), weight(3, 8_900), plan("weight_target", 2)],
    fired: { level: "V", days: [3] },
  },
  {
    rule: "T12",
    kind: "silent",
    name: "losing on purpose",
    entries: [weight(60, 10_000), plan("weight_target", 50), weight(0, 8_000)],
  },
  { rule: "T12", kind: "silent", name: "gaining", entries: [weight(60, 10_000), weight(0, 12_500)] },
  {
    rule: "T12",
    kind: "silent",
    name: "too small for the scale, even at 8 months",
    entries: [weight(60, 10_000), weight(0, 9_810)],
    animal: { birth_date: "2025-10-01" },
  },
  {
    rule: "T12",
    kind: "silent",
    name: "a loss held back by a coarse scale",
    entries: [weight(60, 2_000, { resolution_g: 200 }), weight(0, 1_700)],
  },
  {
    rule: "T12",
    kind: "silent",
    name: "nothing to compare with: 14 days older",
    entries: [weight(14, 10_000), weight(0, 8_000)],
  },
  {
    rule: "T12",
    kind: "edge",
    name: "exactly 10 %",
    entries: [weight(60, 10_000), weight(0, 9_000)],
    fired: { level: "V", days: [0] },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "just below 10 %",
    entries: [weight(60, 10_000), weight(0, 9_001)],
    fired: { level: "B", days: [0], variant: "book" },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "exactly 8 %",
    entries: [weight(60, 10_000), weight(0, 9_200)],
    fired: { level: "B", days: [0], variant: "book" },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "just below 8 %",
    entries: [weight(60, 10_000), weight(0, 9_201)],
    fired: { level: "M", days: [0], variant: "note" },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "exactly 5 %",
    entries: [weight(60, 10_000), weight(0, 9_500)],
    fired: { level: "M", days: [0], variant: "note" },
  },
  { rule: "T12", kind: "edge", name: "just below 5 %", entries: [weight(60, 10_000), weight(0, 9_501)] },
  {
    rule: "T12",
    kind: "edge",
    name: "first birthday on the day of the reading",
    entries: [weight(60, 10_000), weight(0, 9_700)],
    animal: { birth_date: "2025-06-30" },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "first birthday the day after",
    entries: [weight(60, 10_000), weight(0, 9_700)],
    animal: { birth_date: "2025-07-01" },
    fired: { level: "B", days: [0], variant: "growing" },
  },
  {
    rule: "T12",
    kind: "edge",
    name: "the target's last day",
    entries: [weight(60, 10_000), plan("weight_target", 50, 0), weight(0, 8_000)],
  },
  {
    rule: "T12",
    kind: "edge",
    name: "the day after the target's last",
    entries: [weight(60, 10_000), plan("weight_target", 50, 1), weight(0, 8_000)],
    fired: { level: "V", days: [0] },
  },
  // T13
  {
    rule: "T13",
    kind: "fires",
    name: "loose on three days of a week",
    entries: [stool(5, 5), stool(3, 6), stool(0, 7)],
    fired: { level: "B", days: [5, 3, 0] },
  },
  {
    rule: "T13",
    kind: "fires",
    name: "soft in three of five entries",
    entries: [stool(25, 4), stool(20, 4), stool(15, 3), stool(10, 2), stool(5, 4)],
    fired: { level: "B", days: [25, 20, 5] },
  },
  {
    rule: "T13",
    kind: "silent",
    name: "loose three times on two days",
    entries: [stool(5, 7), stool(3, 7), stool(3, 7), stool(2, 3), stool(2, 3), stool(1, 3)],
  },
  {
    rule: "T13",
    kind: "silent",
    name: "soft, not loose, three times in a week",
    entries: [stool(5, 4), stool(3, 4), stool(0, 4)],
  },
  {
    rule: "T13",
    kind: "silent",
    name: "soft in exactly half",
    entries: [stool(20, 4), stool(15, 4), stool(10, 3), stool(5, 3)],
  },
  {
    rule: "T13",
    kind: "silent",
    name: "three entries only",
    entries: [stool(20, 4), stool(15, 4), stool(10, 4)],
  },
  {
    rule: "T13",
    kind: "edge",
    name: "the first of the last 7 dates",
    entries: [stool(6, 5), stool(3, 5), stool(0, 5)],
    fired: { level: "B", days: [6, 3, 0] },
  },
  { rule: "T13", kind: "edge", name: "7 days ago", entries: [stool(7, 5), stool(3, 5), stool(0, 5)] },
  {
    rule: "T13",
    kind: "edge",
    name: "the first of the last 28 dates",
    entries: [stool(27, 4), stool(20, 4), stool(15, 4), stool(10, 2)],
    fired: { level: "B", days: [27, 20, 15] },
  },
  {
    rule: "T13",
    kind: "edge",
    name: "28 days ago",
    entries: [stool(28, 4), stool(20, 4), stool(15, 4), stool(10, 2)],
  },
  // T14
  {
    rule: "T14",
    kind: "fires",
    name: "a groomer without an authorisation, however long ago",
    entries: [expression(900, { performer: "groomer" })],
    fired: { level: "N", days: [900], variant: "no_authorisation" },
  },
  {
    rule: "T14",
    kind: "fires",
    name: "internal by the owner",
    entries: [expression(9, { performer: "owner", method: "internal" })],
    fired: { level: "N", days: [9], variant: "internal" },
  },
  {
    rule: "T14",
    kind: "fires",
    name: "both",
    entries: [expression(9, { performer: "groomer", method: "internal" })],
    fired: { level: "N", days: [9] },
  },
  {
    rule: "T14",
    kind: "silent",
    name: "authorised groomer, vet, nurse, owner from outside, nobody noted",
    entries: [
      authorisation(50),
      expression(9, { performer: "groomer" }),
      expression(8, { performer: "veterinarian", method: "internal" }),
      expression(7, { performer: "veterinary_nurse", method: "internal" }),
      expression(6, { performer: "owner" }),
      expression(5, { performer: null, method: "internal" }),
    ],
  },
  {
    rule: "T14",
    kind: "edge",
    name: "the authorisation's first and last day",
    entries: [
      authorisation(50, 9),
      expression(50, { performer: "groomer" }),
      expression(9, { performer: "groomer" }),
    ],
  },
  {
    rule: "T14",
    kind: "edge",
    name: "the day before and the day after",
    entries: [
      authorisation(50, 9),
      expression(51, { performer: "groomer" }),
      expression(8, { performer: "groomer" }),
    ],
    fired: { level: "N", days: [51, 8], variant: "no_authorisation" },
  },
  // T15
  {
    rule: "T15",
    kind: "fires",
    name: "one leak on waking",
    entries: [leak(5, "on_waking")],
    fired: { level: "M", days: [5] },
  },
  {
    rule: "T15",
    kind: "fires",
    name: "signs looked for and absent",
    entries: [leak(5, "asleep"), sign(5, { scooting: { severity: 0 } })],
    fired: { level: "M", days: [5] },
  },
  { rule: "T15", kind: "silent", name: "a second leak", entries: [leak(5, "asleep"), leak(20, "walking")] },
  { rule: "T15", kind: "silent", name: "while walking", entries: [leak(5, "walking")] },
  { rule: "T15", kind: "silent", name: "a cat", entries: [leak(5, "asleep")], animal: CAT },
  {
    rule: "T15",
    kind: "edge",
    name: "30 days ago, another 31 days ago",
    entries: [leak(30, "asleep"), leak(31, "asleep")],
    fired: { level: "M", days: [30] },
  },
  { rule: "T15", kind: "edge", name: "31 days ago", entries: [leak(31, "asleep")] },
  {
    rule: "T15",
    kind: "edge",
    name: "a sign 4 days off",
    entries: [
      leak(10, "asleep"),
      sign(14, { scooting: { severity: 1 } }),
      sign(6, { food_change: { severity: 1 } }),
    ],
    fired: { level: "M", days: [10] },
  },
  {
    rule: "T15",
    kind: "edge",
    name: "a sign 3 days off",
    entries: [leak(10, "asleep"), sign(7, { food_change: { severity: 1 } })],
  },
  // T16
  {
    rule: "T16",
    kind: "fires",
    name: "one leak of a cat",
    entries: [leak(5, "fright")],
    animal: CAT,
    fired: { level: "M", days: [5] },
  },
  {
    rule: "T16",
    kind: "fires",
    name: "only the leak that neither T8 nor T9 speaks of",
    entries: [leak(25, "fright"), leak(20), leak(5)],
    animal: CAT,
    fired: { level: "M", days: [25] },
  },
  { rule: "T16", kind: "silent", name: "T8 speaks of them", entries: [leak(20), leak(5)], animal: CAT },
  {
    rule: "T16",
    kind: "silent",
    name: "T9 speaks of it",
    entries: [leak(5), sign(5, { hiding: { severity: 1 } })],
    animal: CAT,
  },
  { rule: "T16", kind: "silent", name: "a dog", entries: [leak(5, "fright")] },
  {
    rule: "T16",
    kind: "edge",
    name: "30 days ago",
    entries: [leak(30)],
    animal: CAT,
    fired: { level: "M", days: [30] },
  },
  { rule: "T16", kind: "edge", name: "31 days ago", entries: [leak(31)], animal: CAT },
  // T18
  {
    rule: "T18",
    kind: "fires",
    name: "three leaks of a dog",
    entries: [leak(20), leak(10), leak(5)],
    fired: { level: "B", days: [20, 10, 5] },
  },
  { rule: "T18", kind: "silent", name: "three leaks on two days", entries: [leak(20), leak(10), leak(10)] },
  { rule: "T18", kind: "silent", name: "a cat", entries: [leak(20), leak(10), leak(5)], animal: CAT },
  {
    rule: "T18",
    kind: "edge",
    name: "the first 30 days ago",
    entries: [leak(30), leak(10), leak(5)],
    fired: { level: "B", days: [30, 10, 5] },
  },
  { rule: "T18", kind: "edge", name: "the first 31 days ago", entries: [leak(31), leak(10), leak(5)] },
  // T19
  {
    rule: "T19",
    kind: "fires",
    name: "7/9 and two leaks",
    entries: [weight(40, 30_000, { bcs: 7 }), leak(100), leak(50)],
    fired: { level: "B", days: [100, 50, 40] },
  },
  {
    rule: "T19",
    kind: "fires",
    name: "9/9, a leak and an episode",
    entries: [weight(0, 30_000, { bcs: 9 }), leak(100), flush(50)],
    fired: { level: "B", days: [100, 50, 0] },
  },
  {
    rule: "T19",
    kind: "silent",
    name: "6/9",
    entries: [weight(40, 30_000, { bcs: 6 }), leak(100), leak(50), flush(20)],
  },
  {
    rule: "T19",
    kind: "silent",
    name: "one leak",
    entries: [weight(40, 30_000, { bcs: 9 }), leak(100), leak(100)],
  },
  {
    rule: "T19",
    kind: "silent",
    name: "it was 8/9 and is 6/9 now",
    entries: [
      weight(90, 30_000, { bcs: 8 }),
      weight(40, 29_000, { bcs: 6 }),
      weight(0, 29_000),
      leak(100),
      leak(50),
    ],
  },
  {
    rule: "T19",
    kind: "edge",
    name: "the first 182 days ago",
    entries: [weight(40, 30_000, { bcs: 7 }), leak(182), leak(50)],
    fired: { level: "B", days: [182, 50, 40] },
  },
  {
    rule: "T19",
    kind: "edge",
    name: "the first 183 days ago",
    entries: [weight(40, 30_000, { bcs: 7 }), leak(183), leak(50)],
  },
];

/** What would fire most rules at once. */
export const TROUBLE = { entries: EVERYTHING, other: OTHER };
