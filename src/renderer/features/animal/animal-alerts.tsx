import { Group, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconCircleCheck, IconStethoscope } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../shared/contract/assessment.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ruleOf } from "../../../shared/domain/triage/rules/index.ts";
import { useFormats } from "../../lib/format.ts";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { useAlertWords } from "../../ui/use-alert-words.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import classes from "./animal-alerts.module.css";

/** What the rules say about the records today: the open alerts first, then those a vet visit has answered. */
export function AnimalAlerts({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const words = useAlertWords();
  const headingId = useId();
  const { alerts } = caseData.assessment;
  const open = alerts.filter(({ answered_by }) => answered_by === null);
  const answered = alerts.filter(({ answered_by }) => answered_by !== null);
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
      {isCalm && <Calm caseData={caseData} answered={answered.length} />}
      {alerts.length > 0 && (
        <ul className={classes["list"]} style={isCalm ? { marginTop: 12 } : undefined}>
          {[...open, ...answered].map((alert) => (
            <AlertCard key={`${alert.rule} ${alert.variant}`} alert={alert} caseData={caseData} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** No open alert: said calmly, and as what it is, a statement about the records. */
function Calm({ caseData, answered }: { readonly caseData: AnimalCase; readonly answered: number }) {
  const { t } = useTranslation("animal");
  const { animal, assessment } = caseData;
  const text =
    animal.species === "other"
      ? t("alerts.noRules")
      : assessment.entries === 0
        ? t("alerts.noEntries")
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
  return (
    <li className={classes["alert"]} data-level={alert.level} data-answered={answered || undefined}>
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
        </Group>
        <Title order={3} size="h5">
          {title}
        </Title>
        {!answered && <Text>{advice}</Text>}
        <Text component="div" size="sm" c="dimmed">
          <FiringDates alert={alert} caseData={caseData} />
          <div>{t("alerts.source", { rule: alert.rule, source: ruleOf(alert.rule).source })}</div>
        </Text>
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
