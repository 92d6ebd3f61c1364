import { Button, Text } from "@mantine/core";
import { IconMessageQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { useAlertWords } from "../../ui/use-alert-words.ts";
import { waitsForOutcome } from "../alert/alert-state.ts";
import { AnimalIdentity } from "./animal-identity.tsx";
import classes from "./today.module.css";

/** An animal whose alerts a vet visit has answered, until somebody notes on its page what became of them. */
export function OutcomeItem({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation("alert");
  const wordsOf = useAlertWords();
  return (
    <article className={classes["waiting"]} aria-label={row.name}>
      <AnimalIdentity row={row}>
        {row.alerts.filter(waitsForOutcome).map((alert) => (
          <Text key={alert.rule} component="span" size="sm">
            {wordsOf(alert).title}
          </Text>
        ))}
      </AnimalIdentity>
      <Button
        component={Link}
        to={`/animals/${row.id}`}
        variant="default"
        leftSection={<IconMessageQuestion size={18} aria-hidden />}
        aria-label={t("outcome.answerName", { name: row.name })}
      >
        {t("outcome.answer")}
      </Button>
    </article>
  );
}
