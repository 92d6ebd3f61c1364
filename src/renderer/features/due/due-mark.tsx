import { IconCalendarOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { DueChip } from "../../ui/due-chip.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import classes from "./due.module.css";

/** When the next expression is due, or that somebody has closed it; with the date and its basis if asked. */
export function DueMark({ row, withDate }: { readonly row: AnimalRow; readonly withDate: boolean }) {
  const { t } = useTranslation("due");
  const format = useFormats();
  if (row.due_action === "closed") {
    return (
      <ToneChip tone="plain" icon={<IconCalendarOff size={16} aria-hidden />}>
        {t("closed")}
      </ToneChip>
    );
  }
  return (
    <>
      <DueChip row={row} />
      {withDate && row.due_date !== null && (
        <span className={classes["date"]}>
          {/* Far ahead, the chip has the date already. */}
          {row.due_status === "not_due" ? basis() : `${format.date(row.due_date)} · ${basis()}`}
        </span>
      )}
    </>
  );

  function basis(): string {
    if (row.due_action === "moved") return t("basis.moved");
    return t(row.due_basis === "vet" ? "basis.vet" : "basis.own");
  }
}
