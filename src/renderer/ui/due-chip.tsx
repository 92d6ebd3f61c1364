import {
  IconCalendarDue,
  IconCalendarEvent,
  IconCalendarOff,
  IconCalendarTime,
  IconCalendarX,
  type Icon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { daysBetween } from "../../shared/domain/dates.ts";
import type { DueStatus } from "../../shared/vocabulary/index.ts";
import type { AnimalRow } from "../../shared/contract/views.ts";
import { useSession } from "../features/profile/queries.ts";
import { useFormats } from "../lib/format.ts";
import { type Tone, ToneChip } from "./tone-chip.tsx";

const looks: Readonly<Record<DueStatus, { readonly tone: Tone; readonly icon: Icon }>> = {
  overdue: { tone: "warn", icon: IconCalendarX },
  due: { tone: "mind", icon: IconCalendarDue },
  due_soon: { tone: "calm", icon: IconCalendarTime },
  not_due: { tone: "plain", icon: IconCalendarEvent },
  no_history: { tone: "plain", icon: IconCalendarOff },
};

export type DueChipProps =
  | { readonly row: Pick<AnimalRow, "due_status" | "due_date"> }
  | { readonly status: DueStatus; readonly date: string | null };

/** When the next expression is due, as a word with the days to or since the date. */
export function DueChip(props: DueChipProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const format = useFormats();
  const { status, date } =
    "row" in props ? { status: props.row.due_status, date: props.row.due_date } : props;
  const { tone, icon: Glyph } = looks[status];
  return (
    <ToneChip tone={tone} icon={<Glyph size={16} aria-hidden />}>
      {words()}
    </ToneChip>
  );

  function words(): string {
    if (date === null || status === "no_history") return t("common:dueUnknown");
    const past = daysBetween(date, today);
    if (status === "overdue") return t("common:overdueBy", { count: past });
    if (status === "not_due") return t("common:dueOn", { date: format.date(date) });
    if (past === 0) return t("common:dueToday");
    if (past > 0) return t("common:dueSince", { count: past });
    return past === -1 ? t("common:dueTomorrow") : t("common:dueIn", { count: -past });
  }
}
