import { Button, Text } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconZzz } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../shared/contract/assessment.ts";
import classes from "./alert.module.css";
import { RestDialog } from "./rest-dialog.tsx";

interface RestProps {
  readonly animalId: string;
  /** An alert that no vet visit answers. */
  readonly alert: Alert;
  /** The alert in words. */
  readonly title: string;
}

/** Lets an alert of the two lower levels rest; for one that rests it says why. */
export function RestNote(props: RestProps) {
  const { t } = useTranslation("alert");
  const [asking, setAsking] = useState(false);
  const { alert, title } = props;
  const resting = alert.snoozed_until !== null;
  return (
    <div className={classes["rest"]}>
      {resting && <Text>{t("rest.reason", { reason: alert.snooze_reason ?? "" })}</Text>}
      <Button
        variant={resting ? "subtle" : "default"}
        leftSection={resting ? undefined : <IconZzz size={18} aria-hidden />}
        aria-label={t(resting ? "rest.changeName" : "rest.openName", { title })}
        onClick={() => setAsking(true)}
      >
        {t(resting ? "rest.change" : "rest.open")}
      </Button>
      {asking && <RestDialog {...props} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** A line for those who ask why the alerts of the two higher levels have no such button. */
export function WhyNoRest() {
  const { t } = useTranslation("alert");
  const [open, setOpen] = useState(false);
  const id = useId();
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes["never"]}>
      <Button
        variant="subtle"
        size="sm"
        h={44}
        px={8}
        leftSection={<Arrow size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t("rest.why")}
      </Button>
      <Text id={id} hidden={!open}>
        {t("rest.never")}
      </Text>
    </div>
  );
}
