import { useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import { addDays } from "../../../shared/domain/dates.ts";
import type { DueActionKind } from "../../../shared/vocabulary/index.ts";
import { useFormats } from "../../lib/format.ts";
import { DateField } from "../../ui/date-time-field.tsx";
import { ReasonField } from "../../ui/reason-field.tsx";
import { SmallDialog } from "../../ui/small-dialog.tsx";
import { useSession } from "../profile/queries.ts";
import type { DueItem } from "./decision.ts";
import { useDecideDue } from "./mutations.ts";

/** Asks for the reason of a decision about a due date, and for the new day of a move. */
export function DueDialog(props: {
  readonly kind: DueActionKind;
  readonly item: DueItem;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { t } = useTranslation("due");
  const format = useFormats();
  const { today } = useSession();
  const { kind, item } = props;
  // One id for as long as the dialog stands: a second attempt after a failure writes the same decision.
  const [id] = useState(() => uuidv7());
  const [reason, setReason] = useState("");
  const [day, setDay] = useState("");
  const [tried, setTried] = useState(false);
  const decide = useDecideDue(props.onSaved);

  const noReason = reason.trim() === "";
  const noDay = kind === "moved" && (day === "" || day < today);
  const submit = () => {
    setTried(true);
    if (noReason || noDay) return false;
    decide.mutate({
      id,
      animal_id: item.animalId,
      counted_from: item.countedFrom,
      kind,
      moved_to: kind === "moved" ? day : null,
      reason,
    });
    return true;
  };

  return (
    <SmallDialog
      title={t(`dialog.${kind}`, { name: item.name })}
      text={text()}
      save={t(`dialog.save.${kind}`)}
      saving={decide.isPending}
      error={decide.error}
      onClose={props.onClose}
      onSubmit={submit}
    >
      {kind === "moved" && (
        <DateField
          label={t("dialog.date")}
          value={day}
          empty=""
          min={today}
          first
          error={tried && noDay ? t("problem.date") : undefined}
          onChange={setDay}
        />
      )}
      <ReasonField
        value={reason}
        onChange={setReason}
        suggestions={t(`reasons.${kind}`, { returnObjects: true }) as string[]}
        error={tried && noReason ? t("common:reasonNeeded") : undefined}
        first={kind !== "moved"}
      />
    </SmallDialog>
  );

  function text(): string {
    const { date, intervalDays } = item;
    if (kind === "closed") return t("dialog.closedText");
    if (kind === "moved") {
      return date === null ? t("dialog.movedClosed") : t("dialog.movedText", { date: format.date(date) });
    }
    if (date === null || intervalDays === null) return t("dialog.skippedText");
    return t("dialog.skippedTo", { date: format.date(addDays(date, intervalDays)) });
  }
}
