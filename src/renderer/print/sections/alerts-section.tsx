import { useMemo } from "react";
import type { Alert } from "../../../shared/contract/assessment.ts";
import { type EarlierAlert, earlierAlerts } from "../../../shared/domain/triage/period-alerts.ts";
import { ruleOf } from "../../../shared/domain/triage/rules/index.ts";
import { alertWords } from "../../../shared/domain/triage/words.ts";
import { DEFAULT_SETTINGS } from "../../../shared/domain/thresholds.ts";
import { alertLevel, type AlertLevel } from "../../../shared/vocabulary/index.ts";
import { tally } from "../period.ts";
import { sourceKeys } from "../sources.ts";
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
  const full = now.slice(0, density.alerts);
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
      <NotShown alerts={now.slice(density.alerts)} {...props} />
      {earlier.length > 0 && <EarlierAlerts alerts={earlier} {...props} />}
      {density.sources && <Sources alerts={full} {...props} />}
    </section>
  );
}

function noAlert(species: string, earlier: number, { view, words: { t, f } }: SectionProps): string {
  if (species === "other") return t("noRuleForSpecies");
  return earlier > 0 ? t("noAlertNow", { date: f.date(view.to) }) : t("noAlertInPeriod");
}

function AlertItem({ alert, view, words, density }: SectionProps & { readonly alert: Alert }) {
  const { t, f } = words;
  const { print } = alertWords(alert, view.profile?.region ?? "other");
  const visit = view.records.find(({ id }) => id === alert.answered_by);
  return (
    <li data-level={alert.level}>
      <span className="level">{t(`level_${alert.level}`)}</span>
      <span>
        <span className="what">{print}</span>{" "}
        <span className="dates">{alertDates(alert.dates, density.alertDates, words)}.</span>{" "}
        {visit !== undefined && <strong>{`${t("vetSince", { date: f.date(visit.date) })} `}</strong>}
        {alert.outcome !== null && `${outcomeWords(alert.outcome, t)} `}
        {alert.snoozed_until !== null &&
          `${t("resting", { date: f.date(alert.snoozed_until), reason: alert.snooze_reason ?? "" })} `}
        <span className="small">
          {t("ruleAndSource", { rule: alert.rule, source: ruleOf(alert.rule).source })}
        </span>
      </span>
    </li>
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
              {`${t(`level_${alert.level}`)}: ${alertWords(alert, view.profile?.region ?? "other").print} `}
              {spanOf(alert.dates, words)}
              {alert.visit !== null && `; ${t("vetSince", { date: f.date(alert.visit) })}`}
              {alert.outcome !== null && ` ${outcomeWords(alert.outcome, t)}`}
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

/** Spells out the abbreviations that the shown rules name as their source. */
function Sources({ alerts, words: { t } }: SectionProps & { readonly alerts: readonly Alert[] }) {
  const named = sourceKeys.filter((key) =>
    alerts.some(({ rule }) => new RegExp(`\\b${key}\\b`).test(ruleOf(rule).source)),
  );
  if (named.length === 0) return null;
  return <p className="small sources">{named.map((key) => `${key}: ${t(`source_${key}`)}`).join("; ")}.</p>;
}
