import { useMemo } from "react";
import type { Alert } from "../../../shared/contract/assessment.ts";
import { type EarlierAlert, earlierAlerts } from "../../../shared/domain/triage/period-alerts.ts";
import { ruleOf } from "../../../shared/domain/triage/rules/index.ts";
import { alertWitnesses, type FiredAlert } from "../../../shared/domain/triage/witness-words.ts";
import { alertWords } from "../../../shared/domain/triage/words.ts";
import { DEFAULT_SETTINGS } from "../../../shared/domain/thresholds.ts";
import { alertLevel, type AlertLevel } from "../../../shared/vocabulary/index.ts";
import { sourceWords } from "../../../shared/domain/sources.ts";
import { tally } from "../period.ts";
import { witnessText } from "../witness-text.ts";
import type { SectionProps } from "../words.ts";

/** Section 4: the alerts of the last day in full, those of earlier in the period in a line each. */
export function AlertsSection(props: SectionProps) {
  const { view, words, density } = props;
  const { t, f } = words;
  const now = view.assessment.alerts;
  // Laying out tries several densities; the alerts of a year are worked out once.
  const earlier = useMemo(
    () =>
      earlierAlerts({
        animal: view.animal,
        records: view.records,
        now: view.assessment.alerts,
        answers: view.alert_answers,
        from: view.from,
        to: view.to,
        settings: view.profile?.thresholds ?? DEFAULT_SETTINGS,
      }),
    [view],
  );
  // Where not all have room, those that no visit has answered come first into the choice.
  const chosen = new Set([...now].toSorted((a, b) => answered(a) - answered(b)).slice(0, density.alerts));
  const full = now.filter((alert) => chosen.has(alert));
  return (
    <section className="alerts">
      <h2>{t("alerts", { date: f.date(view.to) })}</h2>
      {now.length === 0 && <p>{noAlert(view.animal.species, earlier.length, props)}</p>}
      {full.length > 0 && (
        <ul className="alert-list">
          {full.map((alert) => (
            <AlertItem key={`${alert.rule} ${alert.variant ?? ""}`} alert={alert} {...props} />
          ))}
        </ul>
      )}
      <NotShown alerts={now.filter((alert) => !chosen.has(alert))} {...props} />
      {earlier.length > 0 && <EarlierAlerts alerts={earlier} {...props} />}
    </section>
  );
}

function noAlert(species: string, earlier: number, { view, words: { t, f } }: SectionProps): string {
  if (species === "other") return t("noRuleForSpecies");
  return earlier > 0 ? t("noAlertNow", { date: f.date(view.to) }) : t("noAlertInPeriod");
}

/** 0 for an open alert, 1 for one that a vet visit has answered. */
function answered({ answered_by: visit }: Alert): 0 | 1 {
  return visit === null ? 0 : 1;
}

function AlertItem({ alert, ...props }: SectionProps & { readonly alert: Alert }) {
  const { view, words } = props;
  const { t, f } = words;
  const { print } = alertWords(alert, view.profile?.region ?? "other");
  const visit = view.records.find(({ id }) => id === alert.answered_by);
  return (
    <li data-level={alert.level} data-answered={visit !== undefined || undefined}>
      <span className="level">{t(`level_${alert.level}`)}</span>
      <span>
        {visit !== undefined && (
          <strong>
            {`${t("vetVisitOn", { date: f.date(visit.date) })}, ${alert.outcome === null ? t("outcomeNotNoted") : outcomeWords(alert.outcome, t)} `}
          </strong>
        )}
        <span className="what">{print}</span> <Witnesses alert={alert} {...props} />{" "}
        {visit === undefined &&
          alert.outcome !== null &&
          `${t("answered", { outcome: outcomeWords(alert.outcome, t) })} `}
        {alert.snoozed_until !== null &&
          `${t("resting", { date: f.date(alert.snoozed_until), reason: alert.snooze_reason ?? "" })} `}
        <span className="small">
          {t("ruleAndSource", { rule: alert.rule, source: sourceWords(ruleOf(alert.rule).source) })}
        </span>
      </span>
    </li>
  );
}

/** What was recorded that fired it, each with its dates; what does not fit is counted, with all the dates. */
function Witnesses({
  alert,
  view,
  words,
  density,
  most = density.witnesses,
}: SectionProps & {
  readonly alert: FiredAlert;
  /** How many are told. */
  readonly most?: number;
}) {
  const { t } = words;
  const groups = alertWitnesses(alert, view.records);
  const shown = groups.slice(0, most);
  const left = groups.length - shown.length;
  const dated = (dates: readonly string[]) => alertDates(dates, density.alertDates, words);
  return (
    <span className="witnesses">
      {shown.map((group) => `${witnessText(group, words)} (${dated(group.dates)}).`).join(" ")}
      {shown.length === 0 && `${dated(alert.dates)}.`}
      {left > 0 &&
        shown.length > 0 &&
        ` ${t("moreWitnesses", { count: left, dates: spanOf(alert.dates, words) })}`}
    </span>
  );
}

/** What became of an alert, with the vet's words as reported. */
function outcomeWords(
  { outcome, said }: NonNullable<Alert["outcome"]>,
  t: SectionProps["words"]["t"],
): string {
  return said === "" ? t(`outcome_${outcome}`) : t(`outcome_${outcome}_said`, { said });
}

/** Every date where there are few; else how many there are, and the first and last. */
function alertDates(dates: readonly string[], most: number, words: SectionProps["words"]): string {
  return dates.length <= most ? words.dates(dates) : spanOf(dates, words);
}

function spanOf(dates: readonly string[], { t, f }: SectionProps["words"]): string {
  const [from = "", to = from] = [dates[0], dates.at(-1)];
  return dates.length === 1
    ? f.date(from)
    : t("datesFromTo", { count: dates.length, from: f.date(from), to: f.date(to) });
}

/** What does not fit is counted by level, so that nobody takes the list for all of it. */
function NotShown({ alerts, words: { t } }: SectionProps & { readonly alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return <p className="more">{t("moreAlerts", { count: alerts.length, levels: levelCounts(alerts, t) })}</p>;
}

function levelCounts(
  alerts: readonly { readonly level: AlertLevel }[],
  t: SectionProps["words"]["t"],
): string {
  const counts = new Map(tally(alerts.map(({ level }) => level)).map(({ key, n }) => [key, n]));
  return alertLevel.keys
    .filter((level) => counts.has(level))
    .map((level) => `${counts.get(level)} × ${t(`level_${level}`)}`)
    .join(", ");
}

function EarlierAlerts({ alerts, ...props }: SectionProps & { readonly alerts: readonly EarlierAlert[] }) {
  const { view, words, density } = props;
  const { t, f } = words;
  const shown = alerts.slice(0, density.earlier);
  const left = alerts.slice(density.earlier);
  return (
    <div className="earlier">
      <h3>{t("earlierAlerts")}</h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((alert) => (
            <li key={alert.rule}>
              <strong>{`${t(`level_${alert.level}`)} `}</strong>
              {alert.visit !== null &&
                `${t("vetVisitOn", { date: f.date(alert.visit) })}, ${alert.outcome === null ? t("outcomeNotNoted") : outcomeWords(alert.outcome, t)} `}
              {density.earlierWords && `${alertWords(alert, view.profile?.region ?? "other").print} `}
              <Witnesses alert={alert} {...props} most={2} />
              {alert.visit === null &&
                alert.outcome !== null &&
                ` ${t("answered", { outcome: outcomeWords(alert.outcome, t) })}`}
              {` (${alert.rule})`}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <p className="more">{` ${t("moreAlerts", { count: left.length, levels: levelCounts(left, t) })}`}</p>
      )}
    </div>
  );
}
