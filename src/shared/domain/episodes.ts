import type { DatedRecord } from "./dated-record.ts";
import { isMarked } from "./marked.ts";
import type { DayOfStream } from "./stream-day.ts";
import { THRESHOLDS } from "./thresholds.ts";

/**
 * Problem episodes (domain.md 3): marked events, each at most 14 days after the one before, form one
 * episode. Its date is the first; its ids are those of all its marked records.
 *
 * @param records in the order of their days
 */
export function episodesOf(records: readonly DatedRecord[]): DayOfStream[] {
  const episodes: { day: number; date: string; ids: string[] }[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const { record, day } of records) {
    if (!isMarked(record)) continue;
    if (day - latest <= THRESHOLDS.episode_gap_days) episodes.at(-1)?.ids.push(record.id);
    else episodes.push({ day, date: record.date, ids: [record.id] });
    latest = day;
  }
  return episodes;
}
