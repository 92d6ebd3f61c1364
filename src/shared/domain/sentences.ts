import type { BeforeAfter, Course, Due, WeightCourse } from "../contract/assessment.ts";
import { toDecimals } from "./rounding.ts";
import type { Sentence } from "./sentence-words.ts";
import type { SidePattern } from "./side-pattern.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** A trend is called one below this p (product decision; the usual convention). */
const TREND_P = 0.05;

/** The typical interval of a stream, or that there are too few intervals for one. */
export function typicalSentence({ typical, intervals }: Course): Sentence {
  if (!typical) return { key: "typical_none", values: { count: intervals.length } };
  const { median, q1, q3, n, min, max, from_all } = typical;
  return {
    key: from_all ? "typical_from_all" : "typical",
    values: { median: one(median), q1: one(q1), q3: one(q3), n, min, max },
  };
}

/** That the intervals are getting shorter, with the numbers; null where they are not. */
export function shorteningSentence({ shortening }: Course): Sentence | null {
  if (!shortening) return null;
  const [first, second, third] = shortening.last.map(({ days }) => days);
  return {
    key: "shortening",
    values: {
      first: first as number,
      second: second as number,
      third: third as number,
      earlier_median: one(shortening.earlier_median),
      earlier_n: shortening.earlier_n,
    },
  };
}

/** The slope with its exact p, from 5 intervals on; null below, or where every interval is the same. */
export function trendSentence({ trend }: Course): Sentence | null {
  if (!trend || trend.n < THRESHOLDS.trend_p_min || trend.mann_kendall_p === null) return null;
  const clear = trend.mann_kendall_p < TREND_P && trend.theil_sen !== 0;
  const values = { slope: one(Math.abs(trend.theil_sen)), p: pValue(trend.mann_kendall_p), n: trend.n };
  if (!clear) return { key: "trend_none", values };
  return { key: trend.theil_sen < 0 ? "trend_shorter" : "trend_longer", values };
}

/** When the next expression is due and why; null without a due date. */
export function dueSentence(due: Due | null): Sentence | null {
  if (!due) return null;
  return {
    key: due.basis === "vet" ? "due_vet" : "due_typical",
    values: { date: due.date, days: due.interval_days, counted_from: due.counted_from },
  };
}

/** The time to the next event with its 95 % interval; null with fewer than 5 intervals. */
export function timeToNextSentence({ time_to_next: next }: Course): Sentence | null {
  if (!next) return null;
  const { median, ci95, events } = next;
  const [from, to] = ci95;
  if (median === null) return { key: "time_to_next_unknown", values: { n: events } };
  if (from === null || to === null) return { key: "time_to_next_open", values: { median, n: events } };
  return { key: "time_to_next", values: { median, from, to, n: events } };
}

/** What repeated itself on one side: "left needed firm pressure 3 of 4 times". */
export function sideSentence({ side, feature, count, of }: SidePattern): Sentence {
  return { key: `side_${feature}`, values: { side, count, of } };
}

const WORDING_KEYS = {
  fewer: "before_after_fewer",
  more: "before_after_more",
  "no clear difference": "before_after_no_clear_difference",
  "too few to tell": "before_after_too_few",
  "too few days recorded": "before_after_too_few_days",
} as const;

/** Events before and after a start, in the wording of domain.md 3. */
export function beforeAfterSentence(result: BeforeAfter): Sentence {
  const { before, after, days_before, days_after, start } = result;
  return {
    key: WORDING_KEYS[result.wording],
    values: { before, after, days_before, days_after, start },
  };
}

/** How the last weight compares with the earlier ones; null with nothing to compare. */
export function weightSentence(weight: WeightCourse | null): Sentence | null {
  if (!weight?.change) return null;
  const { pct, grams, baseline_grams, baseline_dates, held_back } = weight.change;
  const values = {
    pct: one(Math.abs(pct)),
    grams: Math.abs(grams),
    baseline_grams,
    n: baseline_dates.length,
    from: baseline_dates[0] as string,
    to: baseline_dates.at(-1) as string,
  };
  if (grams === 0) return { key: "weight_same", values };
  if (held_back) return { key: "weight_held_back", values };
  return { key: grams < 0 ? "weight_lighter" : "weight_heavier", values };
}

function one(value: number): number {
  return toDecimals(value, 1);
}

/** A p as it is printed: 4 decimals, and never 0, since an exact p is never 0. */
function pValue(p: number): number {
  return Math.max(0.0001, toDecimals(p, 4));
}
