import type { Finding } from "../contract/record.ts";
import type { Side } from "../vocabulary/index.ts";
import type { CaseHistory } from "./case-history.ts";
import { datedRecords } from "./dated-record.ts";
import { dayNumber } from "./dates.ts";
import { isFirmEnlarged } from "./marked.ts";
import { sideCounts } from "./streams.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** What may repeat itself on one side. */
export type SideFeature =
  | "firm_pressure"
  | "ribbon_only"
  | "nothing_came"
  | "full"
  | "firm_enlarged"
  | "pain";

/** "Left needed firm pressure 3 of 4 times", as data. */
export interface SidePattern {
  readonly side: Side;
  readonly feature: SideFeature;
  /** Days on which it was so. */
  readonly count: number;
  /** Days on which this side was worked on. */
  readonly of: number;
}

const FEATURES: Readonly<Record<SideFeature, (finding: Finding) => boolean>> = {
  firm_pressure: ({ ease }) => ease === "firm_pressure",
  ribbon_only: ({ ease }) => ease === "ribbon_only",
  nothing_came: ({ ease }) => ease === "nothing_came",
  full: ({ fill }) => fill === "full",
  firm_enlarged: isFirmEnlarged,
  pain: ({ pain }) => pain !== null && pain !== "none",
};

/**
 * What repeated itself on a side at expressions of the last 365 dates (product decision): a feature seen on at
 * least 2 days and on at least half of the days on which that side was worked on, of which there are 3 or
 * more. Left before right, in the order of the features.
 */
export function sidePatterns(history: CaseHistory, asOf: string): SidePattern[] {
  const from = dayNumber(asOf) - THRESHOLDS.side_pattern_days + 1;
  const recent = datedRecords(history.records, asOf).filter(({ day }) => day >= from);
  const patterns: SidePattern[] = [];
  for (const side of ["left", "right"] as const) {
    const worked = new Set<number>();
    const seen = new Map<SideFeature, Set<number>>();
    for (const { record, day } of recent) {
      if (record.kind !== "expression") continue;
      const finding = record.findings[side];
      if (!finding || !sideCounts(finding)) continue;
      worked.add(day);
      for (const feature of Object.keys(FEATURES) as SideFeature[]) {
        if (!FEATURES[feature](finding)) continue;
        const days = seen.get(feature) ?? new Set<number>();
        seen.set(feature, days.add(day));
      }
    }
    if (worked.size < THRESHOLDS.side_pattern_min) continue;
    for (const feature of Object.keys(FEATURES) as SideFeature[]) {
      const count = seen.get(feature)?.size ?? 0;
      if (count >= 2 && count * 2 >= worked.size) patterns.push({ side, feature, count, of: worked.size });
    }
  }
  return patterns;
}
