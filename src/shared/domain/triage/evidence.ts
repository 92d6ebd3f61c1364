import type { WeightCourse } from "../../contract/assessment.ts";
import type { Finding } from "../../contract/record.ts";
import type { FindingSide, LeakContext, Method, Performer, Sign, Species } from "../../vocabulary/index.ts";
import type { DatedRecord } from "../dated-record.ts";
import { dayNumber } from "../dates.ts";
import type { DatedInterval } from "../intervals.ts";
import { findingsOf } from "../marked.ts";
import type { DayOfStream } from "../stream-day.ts";
import type { Settings } from "../thresholds.ts";

/** A record that speaks for an alert, on its day. */
export interface Witness {
  readonly day: number;
  readonly id: string;
}

/**
 * A sign of severity 1 or more and the days on which it was there: `days` of the record count back from the
 * record's date, that date included (product decision).
 */
export interface SignSpan {
  readonly sign: Sign;
  readonly severity: number;
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

export interface FindingOnDay extends Witness {
  readonly side: FindingSide;
  readonly finding: Finding;
}

export interface LeakOnDay extends Witness {
  readonly context: LeakContext;
}

export interface ExpressionOnDay extends Witness {
  readonly performer: Performer | null;
  readonly method: Method;
}

/** Days from–to, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** What the rules read, gathered once per assessment. Nothing in it is later than `asOf`. */
export interface Evidence {
  /** Day number of the assessment. */
  readonly asOf: number;
  readonly asOfDate: string;
  readonly species: Species;
  readonly birthDate: string | null;
  readonly findings: readonly FindingOnDay[];
  readonly signs: readonly SignSpan[];
  readonly leaks: readonly LeakOnDay[];
  readonly expressions: readonly ExpressionOnDay[];
  readonly authorisations: readonly DaySpan[];
  readonly stools: readonly (Witness & { readonly score: number })[];
  readonly weightTargets: readonly DaySpan[];
  readonly bodyCondition: (Witness & { readonly score: number }) | null;
  readonly episodes: readonly DayOfStream[];
  readonly expressionDays: readonly DayOfStream[];
  readonly expressionIntervals: readonly DatedInterval[];
  readonly weight: WeightCourse | null;
  readonly settings: Settings;
}

/** What `gatherEvidence` cannot read from the records alone. */
export type Counted = Pick<
  Evidence,
  | "asOf"
  | "asOfDate"
  | "species"
  | "birthDate"
  | "episodes"
  | "expressionDays"
  | "expressionIntervals"
  | "weight"
  | "settings"
>;

/** Sorts the records of one animal into what the rules ask for, in one pass. */
export function gatherEvidence(records: readonly DatedRecord[], counted: Counted): Evidence {
  const findings: FindingOnDay[] = [];
  const signs: SignSpan[] = [];
  const leaks: LeakOnDay[] = [];
  const expressions: ExpressionOnDay[] = [];
  const authorisations: DaySpan[] = [];
  const stools: (Witness & { score: number })[] = [];
  const weightTargets: DaySpan[] = [];
  let bodyCondition: Evidence["bodyCondition"] = null;

  for (const { record, day } of records) {
    const { id } = record;
    for (const [side, finding] of findingsOf(record)) findings.push({ day, id, side, finding });
    if ("signs" in record) {
      for (const sign in record.signs) {
        const entry = record.signs[sign as Sign];
        if (!entry || entry.severity < 1) continue;
        signs.push({ sign: sign as Sign, severity: entry.severity, from: day - entry.days + 1, to: day, id });
      }
    }
    switch (record.kind) {
      case "leak":
        leaks.push({ day, id, context: record.context });
        break;
      case "expression":
        expressions.push({ day, id, performer: record.performer, method: record.method });
        break;
      case "stool":
        stools.push({ day, id, score: record.score });
        break;
      case "authorisation":
        authorisations.push({ from: day, to: lastDay(record.until) });
        break;
      case "care_plan":
        if (record.item === "weight_target") weightTargets.push({ from: day, to: lastDay(record.until) });
        break;
      case "weight":
        if (record.bcs !== null) bodyCondition = { day, id, score: record.bcs };
        break;
      case "check":
      case "declined":
      case "signs":
      case "vet_visit":
      case "treatment":
      case "note":
        break;
    }
  }
  return {
    ...counted,
    findings,
    signs,
    leaks,
    expressions,
    authorisations,
    stools,
    weightTargets,
    bodyCondition,
  };
}

function lastDay(until: string | null): number {
  return until === null ? Number.POSITIVE_INFINITY : dayNumber(until);
}

/** True where a day lies in one of the spans. */
export function covers(spans: readonly DaySpan[], day: number): boolean {
  return spans.some(({ from, to }) => from <= day && day <= to);
}
