import { useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { Alert } from "../../../shared/contract/assessment.ts";
import { addDays } from "../../../shared/domain/dates.ts";
import { DateField } from "../../ui/date-time-field.tsx";
import { focusPage } from "../../ui/focus-page.ts";
import { ReasonField } from "../../ui/reason-field.tsx";
import { SmallDialog } from "../../ui/small-dialog.tsx";
import { useSession } from "../profile/queries.ts";
import { useAnswerAlert } from "./mutations.ts";

/** What the field offers at first: enough for an appointment, and short enough to be looked at again. */
const DAYS = 14;

/** Asks until when an alert may rest, and why. */
export function RestDialog(props: {
  readonly animalId: string;
  readonly alert: Alert;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("alert");
  const { today } = useSession();
  const { alert } = props;
  const [id] = useState(() => uuidv7());
  const [until, setUntil] = useState(alert.snoozed_until ?? addDays(today, DAYS));
  const [reason, setReason] = useState(alert.snooze_reason ?? "");
  const [tried, setTried] = useState(false);
  const answer = useAnswerAlert("snooze", () => {
    props.onClose();
    // The alert moves to those that rest, and the button with the focus goes with it.
    setTimeout(focusPage);
  });

  const noReason = reason.trim() === "";
  const noDay = until === "" || until < today;
  const submit = () => {
    const firedOn = alert.dates.at(-1);
    setTried(true);
    if (noReason || noDay || firedOn === undefined) return false;
    answer.mutate({
      id,
      animal_id: props.animalId,
      rule: alert.rule,
      fired_on: firedOn,
      said: reason,
      until,
    });
    return true;
  };
  return (
    <SmallDialog
      title={t("rest.title")}
      text={t("rest.text", { title: props.title })}
      save={t("rest.save")}
      saving={answer.isPending}
      error={answer.error}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <DateField
        label={t("rest.until")}
        value={until}
        empty=""
        min={today}
        error={tried && noDay ? t("problem.until") : undefined}
        onChange={setUntil}
      />
      <ReasonField
        value={reason}
        onChange={setReason}
        suggestions={t("reasons", { returnObjects: true }) as string[]}
        error={tried && noReason ? t("common:reasonNeeded") : undefined}
        first
      />
    </SmallDialog>
  );
}
