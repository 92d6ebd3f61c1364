import { IconCalendarCog } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Due } from "../../../shared/contract/assessment.ts";
import type { DueAction } from "../../../shared/contract/follow-up.ts";
import type { DueActionKind } from "../../../shared/vocabulary/index.ts";
import { useFormats } from "../../lib/format.ts";
import { animalQueries } from "../animal/queries.ts";
import { dateBefore } from "./decision.ts";
import classes from "./due.module.css";

/** What was decided about a due date last, with its reason: "Moved from 3 Jan to 10 Jan: on holiday". */
export function DueDecision({ action, due }: { readonly action: DueAction; readonly due: Due | null }) {
  const { t } = useTranslation("due");
  const format = useFormats();
  const from = dateBefore(action, due);
  return (
    <span className={classes["decision"]}>
      <IconCalendarCog size={18} aria-hidden />
      <span>
        {t(`decided.${action.kind}`, {
          from: from === null ? "" : format.date(from),
          to: action.moved_to === null ? "" : format.date(action.moved_to),
          reason: action.reason,
        })}
      </span>
    </span>
  );
}

/** The same in a list, whose rows know only that something was decided; the rest comes from the animal. */
export function RowDecision(props: { readonly animalId: string; readonly kind: DueActionKind }) {
  const { t } = useTranslation("due");
  const { data } = useQuery(animalQueries.case(props.animalId));
  if (data?.assessment.due_action != null) {
    return <DueDecision action={data.assessment.due_action} due={data.assessment.due} />;
  }
  return (
    <span className={classes["decision"]}>
      <IconCalendarCog size={18} aria-hidden />
      <span>{t(`decided.short.${props.kind}`)}</span>
    </span>
  );
}
