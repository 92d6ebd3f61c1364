import type { z } from "zod";
import type { WeightCourse, weightChange } from "../contract/assessment.ts";
import type { RecordOf } from "../contract/record.ts";
import type { DatedRecord } from "./dated-record.ts";
import { median } from "./quantiles.ts";
import { theilSen } from "./theil-sen.ts";
import { THRESHOLDS } from "./thresholds.ts";

export type WeightChange = z.output<typeof weightChange>;
export type WeightReading = DatedRecord<RecordOf<"weight">>;

/** The weights, one per day: of several on one day, the last one in the history's order. */
export function weightReadings(records: readonly DatedRecord[]): WeightReading[] {
  const readings: WeightReading[] = [];
  for (const { record, day } of records) {
    if (record.kind !== "weight") continue;
    if (readings.at(-1)?.day === day) readings.pop();
    readings.push({ record, day });
  }
  return readings;
}

/** The weight and how it went (domain.md 3, "Weight"). It depends on the readings alone, not on today. */
export function weightCourseOf(readings: readonly WeightReading[]): WeightCourse | null {
  const last = readings.at(-1);
  if (!last) return null;
  const [at30, at90, at365] = THRESHOLDS.weight_change_at_days;
  return {
    last: { id: last.record.id, date: last.record.date, grams: last.record.grams },
    change: changeOf(readings, last),
    two_falls: hasTwoFalls(readings),
    slope_pct_per_30_days: slopeOf(readings, last),
    change_at: {
      d30: changeAt(readings, last, at30),
      d90: changeAt(readings, last, at90),
      d365: changeAt(readings, last, at365),
    },
  };
}

/**
 * Change of the last reading in % against the median of the readings 30 to 180 days older; where there is
 * none, against the latest one more than 14 days older. Held back where the change in grams is below twice
 * the coarsest resolution involved.
 */
function changeOf(readings: readonly WeightReading[], last: WeightReading): WeightChange | null {
  const age = (reading: WeightReading) => last.day - reading.day;
  let baseline = readings.filter(
    (reading) =>
      age(reading) >= THRESHOLDS.weight_baseline_from_days &&
      age(reading) <= THRESHOLDS.weight_baseline_to_days,
  );
  if (baseline.length === 0) {
    const older = readings.findLast((reading) => age(reading) > THRESHOLDS.weight_fallback_days);
    if (!older) return null;
    baseline = [older];
  }
  const before = median(baseline.map(({ record }) => record.grams));
  const grams = last.record.grams - before;
  const coarsest = Math.max(last.record.resolution_g, ...baseline.map(({ record }) => record.resolution_g));
  return {
    pct: (100 * grams) / before,
    grams,
    baseline_grams: before,
    baseline_ids: baseline.map(({ record }) => record.id),
    baseline_dates: baseline.map(({ record }) => record.date),
    held_back: Math.abs(grams) < THRESHOLDS.weight_resolution_factor * coarsest,
  };
}

function hasTwoFalls(readings: readonly WeightReading[]): boolean {
  const [first, second, third] = readings.slice(-3).map(({ record }) => record.grams);
  return (
    first !== undefined && second !== undefined && third !== undefined && third < second && second < first
  );
}

/** Theil–Sen slope in % of the last reading per 30 days, over the 180 days up to it, from 4 readings on. */
function slopeOf(readings: readonly WeightReading[], last: WeightReading): number | null {
  const recent = readings.filter((reading) => last.day - reading.day <= THRESHOLDS.weight_slope_days);
  if (recent.length < THRESHOLDS.weight_slope_min) return null;
  const slope = theilSen(
    recent.map(({ day }) => day),
    recent.map(({ record }) => record.grams),
  );
  return slope === null ? null : (slope * THRESHOLDS.weight_slope_per_days * 100) / last.record.grams;
}

/** Change in % against the reading nearest to `days` before the last one, at most a third of `days` off. */
function changeAt(readings: readonly WeightReading[], last: WeightReading, days: number): number | null {
  let nearest: WeightReading | null = null;
  let off = days * THRESHOLDS.weight_change_at_tolerance;
  for (const reading of readings) {
    if (reading === last) break;
    const distance = Math.abs(last.day - reading.day - days);
    if (distance > off) continue;
    nearest = reading;
    off = distance;
  }
  return nearest && (100 * (last.record.grams - nearest.record.grams)) / nearest.record.grams;
}
