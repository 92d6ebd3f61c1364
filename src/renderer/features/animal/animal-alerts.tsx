import { Group, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconCircleCheck, IconStethoscope, IconZzz } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../shared/contract/assessment.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ruleOf } from "../../../shared/domain/triage/rules/index.ts";
import { useFormats } from "../../lib/format.ts";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { useAlertWords } from "../../ui/use-alert-words.ts";
import { byState, mayRest } from "../alert/alert-state.ts";
import { OutcomeNote } from "../alert/outcome-note.tsx";
import { RestNote, WhyNoRest } from "../alert/rest-note.tsx";
import { useRecordSheet } from "../record/record-sheet.tsx";
import classes from "./animal-alerts.module.css";

/** What the rules say about the records today: the open alerts first, then those that rest, then those that a vet visit has answered. */
export function AnimalAlerts({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const words = useAlertWords();
  const headingId = useId();
  const { alerts } = caseData.assessment;
  const { open, resting, answered } = byState(alerts);
  // A notice is for the person who records; it is no alert about the animal.
  const isCalm = open.every(({ level }) => level === "N");
  return (
    <section aria-labelledby={headingId}>
      <VisuallyHidden component="h2" id={headingId}>
        {t("alerts.title")}
      </VisuallyHidden>
      <VisuallyHidden component="output">
        {open.length === 0
          ? ""
          : t("alerts.said", { titles: open.map((alert) => words(alert).title).join("; ") })}
      </VisuallyHidden>
      {isCalm && <Calm caseData={caseData} answered={answered.length} resting={resting.length} />}
      {alerts.length > 0 && (
        <ul className={classes["list"]} style={isCalm ? { marginTop: 12 } : undefined}>
          {[...open, ...resting, ...answered].map((alert) => (
            <AlertCard key={`${alert.rule} ${alert.variant}`} alert={alert} caseData={caseData} />
          ))}
        </ul>
      )}
      {open.some(({ level }) => level === "E" || level === "V") && <WhyNoRest />}
    </section>
  );
}

/** No open alert: said calmly, and as what it is, a statement about the records. */
function Calm(props: { readonly caseData: AnimalCase; readonly answered: number; readonly resting: number }) {
  const { caseData, answered, resting } = props;
  const { t } = useTranslation("animal");
  const { animal, assessment } = caseData;
  const text =
    animal.species === "other"
      ? t("alerts.noRules")
      : assessment.entries === 0
        ? t("alerts.noEntries")
        : resting > 0
          ? t("alerts.resting")
          : answered > 0
            ? t("alerts.allAnswered")
            : t("alerts.none");
  return (
    <div className={classes["calm"]}>
      <IconCircleCheck size={22} aria-hidden />
      <Text>{text}</Text>
    </div>
  );
}

function AlertCard({ alert, caseData }: { readonly alert: Alert; readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const format = useFormats();
  const { title, advice } = useAlertWords()(alert);
  const visit = caseData.records.find(({ id }) => id === alert.answered_by);
  const answered = alert.answered_by !== null;
  const resting = !answered && alert.snoozed_until !== null;
  // A visit on which nobody looked at it has not made the advice old.
  const advised = !answered || alert.outcome?.outcome === "not_seen";
  const followUp = { animalId: caseData.animal.id, alert, title };
  return (
    <li
      className={classes["alert"]}
      data-level={alert.level}
      data-answered={answered || resting || undefined}
    >
      <Stack gap={6}>
        <Group gap="sm">
          <LevelBadge level={alert.level} />
          {answered && (
            <ToneChip tone="calm" icon={<IconStethoscope size={16} aria-hidden />}>
              {visit === undefined
                ? t("alerts.answered")
                : t("alerts.answeredOn", { date: format.date(visit.date) })}
            </ToneChip>
          )}
          {resting && (
            <ToneChip tone="calm" icon={<IconZzz size={16} aria-hidden />}>
              {t("alert:rest.resting", { date: format.date(alert.snoozed_until ?? "") })}
            </ToneChip>
          )}
        </Group>
        <Title order={3} size="h5">
          {title}
        </Title>
        {advised && <Text>{advice}</Text>}
        <Text component="div" size="sm" c="dimmed">
          <FiringDates alert={alert} caseData={caseData} />
          <div>{t("alerts.source", { rule: alert.rule, source: ruleOf(alert.rule).source })}</div>
        </Text>
        {answered && <OutcomeNote {...followUp} />}
        {!answered && mayRest(alert.level) && caseData.animal.status === "active" && (
          <RestNote {...followUp} />
        )}
      </Stack>
    </li>
  );
}

/** The dates that fired a rule; each opens the record it came from. */
function FiringDates({ alert, caseData }: { readonly alert: Alert; readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const format = useFormats();
  const openRecord = useRecordSheet();
  return (
    <span className={classes["dates"]}>
      {t("alerts.notedOn")}
      {alert.dates.map((date) => {
        const record = caseData.records.find(({ id, date: on }) => on === date && alert.ids.includes(id));
        return record === undefined ? (
          <span key={date}>{format.date(date)}</span>
        ) : (
          <button key={date} type="button" className={classes["date"]} onClick={() => openRecord({ record })}>
            {format.date(date)}
          </button>
        );
      })}
    </span>
  );
}
