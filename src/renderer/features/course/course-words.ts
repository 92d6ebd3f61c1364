/**
 * What a course says, as keys of the words and their values. Pure: which sentence is said is decided here,
 * the words stand in `english.ts`.
 */
import type { Course } from "../../../shared/contract/assessment.ts";
import { trendSentence } from "../../../shared/domain/sentences.ts";
import { THRESHOLDS } from "../../../shared/domain/thresholds.ts";

/** A key below `course:` and the numbers that go into it, not yet written by the locale. */
export interface Said {
  readonly key: string;
  /** Chooses between one and many. */
  readonly count: number;
  readonly values: Readonly<Record<string, number>>;
}

/** "6 of 1,000", as numbers. */
export interface Chance {
  readonly times: number;
  readonly of: 100 | 1_000 | 10_000;
  /** True where it is rarer than `times` of `of`. */
  readonly below: boolean;
}

/**
 * A p in words that need no decimals: of 100, of 1,000 or of 10,000, by its size.
 *
 * @param p from 0 to 1
 */
export function chanceOf(p: number): Chance {
  const of = p >= 0.1 ? 100 : p >= 0.001 ? 1_000 : 10_000;
  const times = Math.round(p * of);
  return times === 0 ? { times: 1, of, below: true } : { times, of, below: false };
}

/** The typical interval with its quartiles and n, or how many days of the stream it would take. */
export function typicalWords({ typical, dates }: Course): Said {
  if (typical === null) return missing("typical.none", THRESHOLDS.typical_min + 1, dates.length);
  const { median, q1, q3, n, min, max, from_all } = typical;
  return {
    key: from_all ? "typical.fromAll" : "typical.said",
    count: n,
    values: { median, q1, q3, n, min, max },
  };
}

/** The last three intervals against the median of the earlier ones; null where they are not shorter. */
export function shorteningWords({ shortening }: Course): Said | null {
  if (shortening === null) return null;
  const [first = 0, second = 0, third = 0] = shortening.last.map(({ days }) => days);
  const { earlier_median: median, earlier_n: n } = shortening;
  return { key: "shortening", count: median, values: { first, second, third, median, n } };
}

/**
 * The trend. A slope is called one only where chance seldom gives it (as the print decides); with too few
 * intervals for a p it says so, and gives no slope that could be taken for more than it is.
 */
export function trendWords(course: Course): Said & { readonly chance: Chance | null } {
  const { trend, dates } = course;
  if (trend === null || trend.n < THRESHOLDS.trend_p_min) {
    return { ...missing("trend.none", THRESHOLDS.trend_p_min + 1, dates.length), chance: null };
  }
  const { n, theil_sen: slope, mann_kendall_p: p } = trend;
  const values = { n, slope: Math.abs(slope) };
  if (p === null) return { key: "trend.same", count: n, values, chance: null };
  const clear = trendSentence(course)?.key;
  const key =
    clear === "trend_shorter" ? "trend.shorter" : clear === "trend_longer" ? "trend.longer" : "trend.unclear";
  return { key, count: key === "trend.unclear" ? n : Math.abs(slope), values, chance: chanceOf(p) };
}

/** When half of the next ones had come, with the 95 % interval as far as it is known. */
export function nextWords({ time_to_next: next, dates }: Course): Said {
  if (next === null) return missing("next.none", THRESHOLDS.time_to_next_min + 1, dates.length);
  const { median, ci95, events } = next;
  if (median === null) return { key: "next.unreached", count: events, values: { n: events } };
  const [from, to] = ci95;
  if (from !== null && to !== null) return { key: "next.said", count: median, values: { median, from, to } };
  if (from !== null) return { key: "next.open", count: median, values: { median, from } };
  return { key: "next.unsure", count: median, values: { median } };
}

/** From what the time to the next one was made; null where it was not. */
export function nextBasisWords({ time_to_next: next }: Course, over: boolean): Said | null {
  if (next === null) return null;
  const { events: n, censored_days: running } = next;
  if (running === null) return { key: "next.from", count: n, values: { n } };
  return { key: over ? "next.fromCut" : "next.fromRunning", count: n, values: { n, running } };
}

function missing(key: string, need: number, have: number): Said {
  return { key, count: have, values: { need, have } };
}
