/**
 * How much of a long history page 1 shows. Page 1 stands alone whatever the data, so the page is laid out
 * with the first density that fits; what a density leaves out is always counted on the page.
 */
export interface Density {
  /** Alerts in full words; the others are counted by level. */
  readonly alerts: number;
  /** Dates named for one alert; of more, their number, the first and the last. */
  readonly alertDates: number;
  /** Alerts of the period that do not fire any more, one line each. */
  readonly earlier: number;
  /** The rule's sentence before what was recorded, for alerts of earlier in the period. */
  readonly earlierWords: boolean;
  /** What was recorded that fired an alert: how many things are told, the newest. */
  readonly witnesses: number;
  /** The present signs as a table; else in a line each. */
  readonly signTable: boolean;
  /** Present signs; the others are counted. */
  readonly signs: number;
  /** Medicines and supplements now; the others are counted. */
  readonly medicines: number;
  /** Ruled lines for the reason of the visit. */
  readonly reasonLines: number;
  /** Rows of the table of earlier treatment. */
  readonly treatments: number;
  /** Longest free text in one place, in characters. */
  readonly words: number;
  /** Height of the strip chart with weights in it, in CSS pixels; without, its lowest lane is narrow. */
  readonly chart: number;
  /** Names over the treatments in the strip chart. */
  readonly spanNames: boolean;
  /** Vet visits and care-plan items in the strip chart, the newest, besides those that its other lanes need. */
  readonly spans: number;
  /** Looks at the anal sacs in full, of at most two: the newest, and the last expression. */
  readonly looks: 1 | 2;
  /** Notes of these looks; the others are counted. */
  readonly notes: boolean;
  /** 1: lines and sections closer together. 2: the letters smaller too, down to 8 pt. */
  readonly tight: 0 | 1 | 2;
}

const ROOMY: Density = {
  alerts: 9,
  alertDates: 6,
  earlier: 6,
  earlierWords: true,
  witnesses: 6,
  signTable: true,
  signs: 10,
  medicines: 8,
  reasonLines: 4,
  treatments: 10,
  words: 400,
  chart: 245,
  spanNames: true,
  spans: 99,
  looks: 2,
  notes: true,
  tight: 0,
};

/** What each step gives up, on top of those before it: the least telling first. */
const STEPS: readonly Partial<Density>[] = [
  { witnesses: 4, earlier: 4, reasonLines: 3, treatments: 6, words: 240, chart: 230, signs: 8, medicines: 5 },
  {
    alerts: 8,
    alertDates: 4,
    witnesses: 3,
    earlier: 3,
    earlierWords: false,
    treatments: 4,
    words: 160,
    chart: 225,
    spans: 12,
    signTable: false,
    signs: 6,
    medicines: 4,
  },
  { alerts: 7, alertDates: 3, earlier: 2, reasonLines: 2, treatments: 3, words: 120, chart: 220, tight: 1 },
  { alerts: 6, witnesses: 2, earlier: 1, treatments: 2, words: 100, chart: 215, spanNames: false, spans: 6 },
  { tight: 2 },
  {
    alerts: 5,
    alertDates: 2,
    earlier: 0,
    treatments: 1,
    words: 70,
    chart: 205,
    notes: false,
    signs: 5,
    medicines: 2,
  },
  { reasonLines: 1, words: 60, chart: 180, spans: 0, signs: 4 },
  { alerts: 4, alertDates: 1, medicines: 1 },
  { alerts: 3, witnesses: 1, looks: 1 },
  { alerts: 2, treatments: 0, signs: 3 },
];

/** From roomy to dense. The last one is used even where it does not fit; then the page runs on to the next. */
const DENSITIES: readonly Density[] = STEPS.reduce<Density[]>(
  (made, step) => [...made, { ...(made.at(-1) ?? ROOMY), ...step }],
  [ROOMY],
);

/** The densest step. */
export const LAST_STEP = STEPS.length;

/** The density of a step; the densest where there are no more. */
export function densityOf(step: number): Density {
  return DENSITIES[Math.min(step, STEPS.length)] ?? ROOMY;
}

/** Text in one line and at most that long, cut between words; `left` says how many characters are missing. */
export function shortened(text: string, most: number): { readonly text: string; readonly left: number } {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(line);
  if (letters.length <= most) return { text: line, left: 0 };
  const head = letters.slice(0, most).join("");
  const kept = head.slice(0, Math.max(head.lastIndexOf(" "), Math.floor(head.length / 2))).trimEnd();
  return { text: `${kept} …`, left: letters.length - Array.from(kept).length };
}
