import type { BeforeAfter } from "../contract/assessment.ts";
import { isEvent } from "../contract/record.ts";
import { stream as streamVocabulary, type Stream } from "../vocabulary/index.ts";
import type { CaseHistory } from "./case-history.ts";
import { datedRecords, type DatedRecord } from "./dated-record.ts";
import { dayNumber, fromDayNumber } from "./dates.ts";
import { poissonRatio } from "./poisson-ratio.ts";
import type { DayOfStream } from "./stream-day.ts";
import { streamsOf, type Streams } from "./streams.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** What is compared, and how far to each side. */
export interface Comparison {
  readonly stream: Stream;
  /** First day of the treatment or care-plan item. */
  readonly start: string;
  /** Days asked for on each side; 90 where left out. */
  readonly days?: number;
}

/**
 * Events of a stream in the N days before a start (start − N … start − 1) and in the N days from it
 * (start … start + N − 1, cut at `asOf`), with the rate ratio after/before and its exact conditional 95 %
 * interval and p (domain.md 3, "Before and after").
 *
 * Recorded days begin with the animal's first event or weight, or with the first day of the stream where
 * that is earlier (product decision): before it nobody was counting.
 */
export function beforeAfterOf(history: CaseHistory, asOf: string, comparison: Comparison): BeforeAfter {
  const records = datedRecords(history.records, asOf);
  return compare(streamsOf(records), firstRecordedDay(records), dayNumber(asOf), comparison);
}

function compare(streams: Streams, firstDay: number, asOf: number, comparison: Comparison): BeforeAfter {
  const { stream, start, days = THRESHOLDS.before_after_days } = comparison;
  const events = streams[stream];
  const from = dayNumber(start);
  const first = Math.min(firstDay, events[0]?.day ?? Number.POSITIVE_INFINITY);
  const beforeFrom = Math.max(from - days, first);
  const afterTo = Math.min(from + days - 1, asOf);
  const daysBefore = Math.max(0, Math.min(from - 1, asOf) - beforeFrom + 1);
  const daysAfter = Math.max(0, afterTo - Math.max(from, first) + 1);
  const before = countFrom(events, beforeFrom, from - 1);
  const after = countFrom(events, from, afterTo);
  const counts = {
    stream,
    start,
    days,
    before,
    after,
    days_before: daysBefore,
    days_after: daysAfter,
    per_30_days_before: daysBefore === 0 ? 0 : (30 * before) / daysBefore,
    per_30_days_after: daysAfter === 0 ? 0 : (30 * after) / daysAfter,
  };
  const enough = Math.min(daysBefore, daysAfter) >= THRESHOLDS.before_after_min_days;
  const ratio = enough ? poissonRatio(after, daysAfter, before, daysBefore) : null;
  return {
    ...counts,
    rate_ratio: ratio?.ratio ?? null,
    ci95: ratio ? [...ratio.ci95] : null,
    p: ratio?.p ?? null,
    wording: enough ? wordingOf(before + after, ratio?.ci95 ?? null) : "too few days recorded",
  };
}

/** "fewer" or "more" only where the interval leaves out 1, and never from fewer than 5 events in all. */
function wordingOf(events: number, ci95: readonly [number, number | null] | null): BeforeAfter["wording"] {
  if (events < THRESHOLDS.before_after_min_events || !ci95) return "too few to tell";
  const [lower, upper] = ci95;
  if (upper !== null && upper < 1) return "fewer";
  return lower > 1 ? "more" : "no clear difference";
}

function countFrom(events: readonly DayOfStream[], from: number, to: number): number {
  return events.filter(({ day }) => from <= day && day <= to).length;
}

function firstRecordedDay(records: readonly DatedRecord[]): number {
  const first = records.find(({ record }) => isEvent(record) || record.kind === "weight");
  return first?.day ?? Number.POSITIVE_INFINITY;
}

/** A comparison together with the treatment or care-plan item that it is about. */
export interface ItemComparison {
  /** Key of the care-plan item or treatment. */
  readonly item: string;
  /** The record that starts it. */
  readonly id: string;
  readonly result: BeforeAfter;
}

/**
 * The comparison that is shown without being asked for: the care-plan item or treatment that started last
 * among those with 30 recorded days on each side, and of the streams the one with most events in both
 * windows (the first in their order where equal). Null where there is none, or nothing happened.
 */
export function latestBeforeAfter(history: CaseHistory, asOf: string): ItemComparison | null {
  const records = datedRecords(history.records, asOf);
  const streams = streamsOf(records);
  const first = firstRecordedDay(records);
  const today = dayNumber(asOf);
  for (const { record, day } of records.toReversed()) {
    if (record.kind !== "care_plan" && record.kind !== "treatment") continue;
    const start = fromDayNumber(day);
    const results = streamVocabulary.keys
      .map((stream) => compare(streams, first, today, { stream, start }))
      .filter(({ wording }) => wording !== "too few days recorded");
    const most = results.reduce<BeforeAfter | null>(
      (best, result) =>
        result.before + result.after > (best ? best.before + best.after : 0) ? result : best,
      null,
    );
    if (results.length === 0) continue;
    const item = record.kind === "care_plan" ? record.item : record.treatment;
    return most && { item, id: record.id, result: most };
  }
  return null;
}
