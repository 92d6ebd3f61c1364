import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../../shared/contract/assessment.ts";
import { ruleOf } from "../../../../shared/domain/triage/rules/index.ts";
import { alertWords } from "../../../../shared/domain/triage/words.ts";
import { useFormats } from "../../../lib/format.ts";
import { LevelBadge } from "../../../ui/level-badge.tsx";
import { useSession } from "../../profile/queries.ts";
import classes from "./fresh-alerts-dialog.module.css";

export interface FreshAlerts {
  readonly animalName: string;
  readonly alerts: readonly Alert[];
}

/** The alerts that a save has made fire: in plain words, what to do, since when, and on what basis. */
export function FreshAlertsDialog(props: {
  readonly fresh: FreshAlerts | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("record");
  const { profile } = useSession();
  const { fresh } = props;
  if (fresh === null) return null;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      // High up, so that "Saved" with its Undo stays in sight below it.
      yOffset="3dvh"
      title={t("alertTitle", { name: fresh.animalName })}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
      classNames={{ title: classes["title"] ?? "" }}
    >
      <div role="alert" className={classes["alerts"]}>
        <Text fw={600}>{t(profile?.kind === "salon" ? "alertTell" : "alertDo")}</Text>
        {fresh.alerts.map((alert) => (
          <AlertWords key={alert.rule} alert={alert} region={profile?.region ?? "other"} />
        ))}
      </div>
      <Group mt="md">
        <Button h={44} data-autofocus onClick={props.onClose}>
          {t("alertUnderstood")}
        </Button>
      </Group>
    </Modal>
  );
}

function AlertWords(props: { readonly alert: Alert; readonly region: Parameters<typeof alertWords>[1] }) {
  const { t } = useTranslation("record");
  const formats = useFormats();
  const { alert } = props;
  const words = alertWords(alert, props.region);
  return (
    <section className={classes["alert"]} data-level={alert.level}>
      <div className={classes["head"]}>
        <Text component="h3" fw={600} lh={1.3}>
          {words.title}
        </Text>
        <LevelBadge level={alert.level} />
      </div>
      <Text lh={1.4}>{words.advice}</Text>
      <Text size="sm" c="dimmed">
        {t("alertDates", { count: alert.dates.length, dates: alert.dates.map(formats.date).join(", ") })}{" "}
        {t("alertSource", { rule: alert.rule, source: ruleOf(alert.rule).source })}
      </Text>
    </section>
  );
}
