import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconDeviceFloppy, IconMessageCheck } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { Alert } from "../../../shared/contract/assessment.ts";
import { type AlertOutcome, alertOutcome } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { InsetText } from "../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import classes from "./alert.module.css";
import { useAnswerAlert } from "./mutations.ts";

interface OutcomeProps {
  readonly animalId: string;
  /** An alert that a vet visit has answered. */
  readonly alert: Alert;
  /** The alert in words. */
  readonly title: string;
}

/** Asks once what became of an answered alert; from then on it says what was answered. */
export function OutcomeNote(props: OutcomeProps) {
  const { t } = useTranslation("alert");
  const { label } = useLabel();
  const [changing, setChanging] = useState(false);
  const { outcome } = props.alert;
  const change = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  const done = () => {
    takesFocus.current = true;
    setChanging(false);
  };
  const asking = outcome === null || changing;
  useEffect(() => {
    if (asking || !takesFocus.current) return;
    // The form is gone, and the button that had the focus with it.
    takesFocus.current = false;
    change.current?.focus();
  }, [asking]);
  if (asking) return <OutcomeForm {...props} onDone={done} cancellable={changing} />;
  return (
    <div className={classes["outcome"]}>
      <IconMessageCheck size={20} aria-hidden />
      <div>
        <Text fw={600}>{label(alertOutcome, outcome.outcome)}</Text>
        {outcome.said !== "" && (
          <Text style={{ whiteSpace: "pre-line" }}>{t("outcome.quoted", { said: outcome.said })}</Text>
        )}
      </div>
      <Button
        ref={change}
        variant="subtle"
        aria-label={t("outcome.changeName", { title: props.title })}
        onClick={() => setChanging(true)}
      >
        {t("outcome.change")}
      </Button>
    </div>
  );
}

function OutcomeForm(props: OutcomeProps & { readonly onDone: () => void; readonly cancellable: boolean }) {
  const { t } = useTranslation("alert");
  const { options } = useLabel();
  const headingId = useId();
  const { alert } = props;
  // One id for as long as the question stands: a second attempt after a failure writes the same answer.
  const [id] = useState(() => uuidv7());
  const [outcome, setOutcome] = useState<AlertOutcome | null>(alert.outcome?.outcome ?? null);
  const [said, setSaid] = useState(alert.outcome?.said ?? "");
  const answer = useAnswerAlert("outcome", props.onDone);
  const save = () => {
    const firedOn = alert.dates.at(-1);
    if (outcome === null || firedOn === undefined || answer.isPending) return;
    answer.mutate({ id, animal_id: props.animalId, rule: alert.rule, fired_on: firedOn, outcome, said });
  };
  return (
    <form
      className={classes["question"]}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={8}>
        <Title
          order={4}
          size="sm"
          id={headingId}
          aria-label={t("outcome.questionOf", { title: props.title })}
        >
          {t("outcome.question")}
        </Title>
        <SegmentedChoice
          label={t("outcome.question")}
          labelPosition="hidden"
          roomy
          options={options(alertOutcome)}
          value={outcome}
          onChange={setOutcome}
        />
        {outcome !== null && (
          <>
            <InsetText
              label={t("outcome.said")}
              hint={t("outcome.saidHint")}
              rows={2}
              value={said}
              onChange={setSaid}
            />
            <FailureNote error={answer.error} />
            <Group gap="sm">
              <Button
                type="submit"
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                loading={answer.isPending}
              >
                {t("outcome.save")}
              </Button>
              {props.cancellable && (
                <Button variant="default" onClick={props.onDone}>
                  {t("common:cancel")}
                </Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}
