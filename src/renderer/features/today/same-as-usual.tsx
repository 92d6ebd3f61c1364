import { Button } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { focusPage } from "../../ui/focus-page.ts";
import { holdsBackUsual } from "../alert/alert-state.ts";
import { useTellFreshAlerts } from "../alert/fresh-alerts-area.tsx";
import { useSession } from "../profile/queries.ts";
import { useSameAsUsual } from "./mutations.ts";
import classes from "./today.module.css";

/**
 * Records today's expression as the last one was, in one tap. Where that cannot be, the reason stands under
 * the button; where an open alert makes it the wrong offer, the reason stands instead of it.
 */
export function SameAsUsual({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation("today");
  const { today } = useSession();
  const hintId = useId();
  // One id until it is saved: a second attempt after a failure writes the same record.
  const recordId = useRef(uuidv7());
  const tellFreshAlerts = useTellFreshAlerts();
  const save = useSameAsUsual(({ id }) => {
    tellFreshAlerts({ animalId: row.id, ids: [id], alertsBefore: row.alerts });
    recordId.current = uuidv7();
    // The row may leave its list with the saved entry, and the focus with it.
    focusPage();
  });
  const reason =
    row.last_expression === null ? t("sameNever") : row.last_expression === today ? t("sameDone") : null;
  if (holdsBackUsual(row.alerts)) return <span className={classes["reason"]}>{t("alert:heldBack")}</span>;
  return (
    <div className={classes["same"]}>
      <Button
        variant="light"
        leftSection={<IconRepeat size={18} aria-hidden />}
        aria-label={t("sameName", { name: row.name })}
        aria-describedby={reason === null ? undefined : hintId}
        disabled={reason !== null}
        loading={save.isPending}
        onClick={() => save.mutate({ id: recordId.current, animal_id: row.id })}
      >
        {t("same")}
      </Button>
      {reason !== null && (
        <span id={hintId} className={classes["reason"]}>
          {reason}
        </span>
      )}
      <FailureNote error={save.error} />
    </div>
  );
}
