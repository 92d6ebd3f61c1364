import type { Alert } from "../../contract/assessment.ts";
import type { AlertAnswer } from "../../contract/follow-up.ts";
import type { CaseRecord } from "../../contract/record.ts";
import type { CaseHistory } from "../case-history.ts";
import { datedRecords, type DatedRecord } from "../dated-record.ts";
import { dayNumber, fromDayNumber } from "../dates.ts";
import { intervalsOf } from "../intervals.ts";
import { streamsOf } from "../streams.ts";
import type { Settings } from "../thresholds.ts";
import { gatherEvidence, type Evidence } from "./evidence.ts";
import { RULES } from "./rules/index.ts";
import { severityOf, speaksAbout, triage } from "./triage.ts";
import { weightCourseOf, weightReadings } from "../weight.ts";

/** A rule that fired on some day of the period and is silent on its last day, or fired for other dates too. */
export interface EarlierAlert extends Pick<Alert, "rule" | "level" | "variant"> {
  /** The dates that fired it, oldest first, without those for which it fires on the last day. */
  readonly dates: readonly string[];
  /** The records that fired it, without those for which it fires on the last day. */
  readonly ids: readonly string[];
  /** Date of the first vet visit on or after the last of these dates; null: none. */
  readonly visit: string | null;
  /** What became of it, as somebody answered after the visit; null: not answered. */
  readonly outcome: Alert["outcome"];
}

/** One animal's records up to a day, what the last day says, and the user's numbers. */
export interface AlertPeriod {
  readonly animal: CaseHistory["animal"];
  readonly records: readonly CaseRecord[];
  /** The alerts of the last day. */
  readonly now: readonly Alert[];
  readonly answers: readonly AlertAnswer[];
  /** First and last day of the period, civil dates. */
  readonly from: string;
  readonly to: string;
  readonly settings: Settings;
}

/**
 * The alerts of the period that the last day does not show any more: the rules are worked out for every day
 * of the period on which their outcome can change. One line for each rule, at its most serious level.
 * Notices to the recorder stay out: they never end. Most serious first, then newest first.
 */
export function earlierAlerts(period: AlertPeriod): readonly EarlierAlert[] {
  const all = datedRecords(period.records, period.to);
  const last = dayNumber(period.to);
  const now = new Map<string, Set<string>>();
  for (const { rule, dates, ids } of period.now) {
    now.set(rule, new Set([...(now.get(rule) ?? []), ...dates, ...ids]));
  }
  const found = new Map<string, { alert: Alert; dates: Set<string>; ids: Set<string> }>();

  for (let day = dayNumber(period.from); day < last;) {
    const records = upTo(all, day);
    const evidence = evidenceOn(period, records, day);
    for (const alert of triage(evidence, records)) {
      if (alert.level === "N") continue;
      const dates = alert.dates.filter((date) => now.get(alert.rule)?.has(date) !== true);
      if (dates.length === 0) continue;
      const known = found.get(alert.rule);
      const serious = known && severityOf(known.alert.level) <= severityOf(alert.level) ? known.alert : alert;
      const ids = alert.ids.filter((id) => now.get(alert.rule)?.has(id) !== true);
      found.set(alert.rule, {
        alert: serious,
        dates: new Set([...(known?.dates ?? []), ...dates]),
        ids: new Set([...(known?.ids ?? []), ...ids]),
      });
    }
    day = nextDay(evidence, all[records.length], day);
  }

  const visits = all.filter(({ record }) => record.kind === "vet_visit").map(({ record }) => record.date);
  return [...found.values()]
    .map(({ alert, dates, ids }) => {
      const sorted = [...dates].toSorted();
      const latest = sorted.at(-1) ?? "";
      return {
        rule: alert.rule,
        level: alert.level,
        ...(alert.variant === undefined ? {} : { variant: alert.variant }),
        dates: sorted,
        ids: [...ids],
        visit: visits.find((date) => date >= latest) ?? null,
        outcome: outcomeOf(period.answers, alert.rule, sorted),
      };
    })
    .toSorted(
      (a, b) =>
        severityOf(a.level) - severityOf(b.level) ||
        (b.dates.at(-1) ?? "").localeCompare(a.dates.at(-1) ?? ""),
    );
}

/** The outcome that was answered last for any of these firings. */
function outcomeOf(
  answers: readonly AlertAnswer[],
  rule: Alert["rule"],
  dates: readonly string[],
): Alert["outcome"] {
  const answer = answers
    .filter((one) => one.kind === "outcome" && one.rule === rule && dates.includes(one.fired_on))
    .at(-1);
  return answer?.outcome == null ? null : { outcome: answer.outcome, said: answer.said };
}

/** The records are in the order of their days, so those up to a day are their beginning. */
function upTo(all: readonly DatedRecord[], day: number): readonly DatedRecord[] {
  const next = all.findIndex((entry) => entry.day > day);
  return next === -1 ? all : all.slice(0, next);
}

/** What the rules read on a day; the statistics that no rule reads are left out. */
function evidenceOn(period: AlertPeriod, records: readonly DatedRecord[], day: number): Evidence {
  const streams = streamsOf(records);
  return gatherEvidence(records, {
    asOf: day,
    asOfDate: fromDayNumber(day),
    species: period.animal.species,
    birthDate: period.animal.birth_date,
    episodes: streams.episode,
    expressionDays: streams.expression,
    expressionIntervals: intervalsOf(streams.expression),
    weight: weightCourseOf(weightReadings(records)),
    settings: period.settings,
  });
}

/** The next day on which the outcome can change: a record, or something leaves a rule's window. */
function nextDay(evidence: Evidence, nextRecord: DatedRecord | undefined, day: number): number {
  let next = nextRecord?.day ?? Number.POSITIVE_INFINITY;
  for (const rule of RULES) {
    if (!speaksAbout(rule, evidence)) continue;
    for (const edge of rule.edges(evidence)) if (edge > day && edge < next) next = edge;
  }
  return next;
}
