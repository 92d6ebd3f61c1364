import type { Alert } from "../../contract/assessment.ts";
import { alertLevel, type AlertLevel } from "../../vocabulary/index.ts";
import type { DatedRecord } from "../dated-record.ts";
import { dayNumber, fromDayNumber } from "../dates.ts";
import type { Evidence } from "./evidence.ts";
import type { Firing, Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** Levels that a vet visit answers (domain.md 4). */
const ANSWERED: ReadonlySet<AlertLevel> = new Set<AlertLevel>(["E", "V", "B"]);

/** 0 for the most serious level. */
export function severityOf(level: AlertLevel): number {
  return alertLevel.keys.indexOf(level);
}

/**
 * The alerts that fire, most serious first, within a level in the order of the rules (domain.md 4). Nothing
 * fires for a species other than dog and cat.
 *
 * @param records in the order of their days, none after the day of the evidence
 */
export function triage(evidence: Evidence, records: readonly DatedRecord[]): Alert[] {
  const alerts: Alert[] = [];
  for (const rule of RULES) {
    if (!speaksAbout(rule, evidence)) continue;
    const fired = rule.fires(evidence);
    if (fired) alerts.push(toAlert(rule, fired, records));
  }
  return alerts.toSorted((a, b) => severityOf(a.level) - severityOf(b.level));
}

/** True where the rule is meant for the animal's species. */
export function speaksAbout(rule: Rule, { species }: Evidence): boolean {
  return (rule.species as readonly string[]).includes(species);
}

function toAlert(rule: Rule, { level, variant, witnesses }: Firing, records: readonly DatedRecord[]): Alert {
  const dates = [...new Set(witnesses.map(({ day }) => day))].toSorted((a, b) => a - b).map(fromDayNumber);
  const spoken = new Set(witnesses.map(({ id }) => id));
  return {
    rule: rule.id,
    level,
    dates,
    ids: records.filter(({ record }) => spoken.has(record.id)).map(({ record }) => record.id),
    answered_by: ANSWERED.has(level) ? answerTo(dates, records) : null,
    outcome: null,
    snoozed_until: null,
    snooze_reason: null,
    ...(variant === undefined ? {} : { variant }),
  };
}

/** The first vet visit on or after the latest of the firing dates. */
function answerTo(dates: readonly string[], records: readonly DatedRecord[]): string | null {
  const latest = dayNumber(dates.at(-1) as string);
  const visit = records.find(({ record, day }) => record.kind === "vet_visit" && day >= latest);
  return visit?.record.id ?? null;
}

/** The highest level among alerts, notices (N) apart; null where there is none. */
export function highestLevel(alerts: readonly Alert[]): AlertLevel | null {
  let highest: AlertLevel | null = null;
  for (const { level } of alerts) {
    if (level !== "N" && (highest === null || severityOf(level) < severityOf(highest))) highest = level;
  }
  return highest;
}
