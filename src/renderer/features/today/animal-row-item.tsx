import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconPlus, IconStethoscope } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { daysBetween } from "../../../shared/domain/dates.ts";
import { useFormats } from "../../lib/format.ts";
import { useDaysAgo } from "../../ui/days-ago.ts";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { SparklineCell } from "../../ui/sparkline-cell.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { waitsForOutcome } from "../alert/alert-state.ts";
import { dueItemOf } from "../due/decision.ts";
import { RowDecision } from "../due/due-decision.tsx";
import { DueMark } from "../due/due-mark.tsx";
import { DueMenu } from "../due/due-menu.tsx";
import { LastFindings } from "../due/last-findings.tsx";
import { Phones } from "../due/phones.tsx";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { AnimalIdentity } from "./animal-identity.tsx";
import { SameAsUsual } from "./same-as-usual.tsx";
import classes from "./today.module.css";

export interface AnimalRowItemProps {
  readonly row: AnimalRow;
  /** In the due list a row says more: the date, what was found last, and whom to call. */
  readonly inDueList?: boolean;
  /** False where the client with the phone numbers stands in the heading already. */
  readonly withPhones?: boolean;
}

/** One animal of the day: who, since when, how often as a rule, and what one does next. */
export function AnimalRowItem({ row, inDueList = false, withPhones = inDueList }: AnimalRowItemProps) {
  const { t } = useTranslation("today");
  const openRecord = useRecordSheet();
  const [open, setOpen] = useState(false);
  const found = { id: useId(), open, onToggle: () => setOpen(!open), name: row.name };
  // Far ahead nothing asks for a decision, unless one is there that may have to change.
  const early = !inDueList && row.due_status === "not_due" && row.due_action === null;
  const item = early ? null : dueItemOf(row);
  return (
    <article className={classes["row"]} data-due-list={inDueList || undefined} aria-label={row.name}>
      <AnimalIdentity row={row} withOwner={!inDueList || withPhones}>
        {withPhones && row.client !== null && <Phones phones={row.client.phones} />}
        {row.open_level !== null && row.open_level !== "M" && <LevelBadge level={row.open_level} />}
        {row.alerts.some(waitsForOutcome) && (
          <ToneChip tone="plain" icon={<IconStethoscope size={16} aria-hidden />}>
            {t("alert:waiting")}
          </ToneChip>
        )}
      </AnimalIdentity>
      <div className={classes["facts"]}>
        <div className={classes["chip"]}>
          <DueMark row={row} withDate={inDueList} />
        </div>
        <LastExpression row={row} />
        <Typical row={row} ownOnly={inDueList} />
        {inDueList ? (
          <div className={classes["line"]}>{row.last_expression !== null && <FoundToggle {...found} />}</div>
        ) : (
          row.intervals.length > 1 && (
            <div className={classes["line"]}>
              <SparklineCell intervals={row.intervals} typical={row.typical_median} />
            </div>
          )
        )}
      </div>
      <div className={classes["actions"]}>
        <SameAsUsual row={row} />
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-label={t("recordName", { name: row.name })}
          onClick={() => openRecord({ animalId: row.id })}
        >
          {t("record")}
        </Button>
        {item !== null && <DueMenu item={item} />}
      </div>
      {(row.due_action !== null || found.open) && (
        <div className={classes["more"]}>
          {row.due_action !== null && <RowDecision animalId={row.id} kind={row.due_action} />}
          {found.open && row.last_expression !== null && (
            <div id={found.id}>
              <LastFindings animalId={row.id} date={row.last_expression} />
            </div>
          )}
        </div>
      )}
    </article>
  );
}

/** Opens what the last expression was like. */
function FoundToggle(props: {
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly name: string;
}) {
  const { t } = useTranslation("due");
  const Arrow = props.open ? IconChevronDown : IconChevronRight;
  return (
    <Button
      variant="subtle"
      size="sm"
      h={44}
      px={8}
      leftSection={<Arrow size={16} aria-hidden />}
      aria-label={t("foundName", { name: props.name })}
      aria-expanded={props.open}
      aria-controls={props.id}
      onClick={props.onToggle}
    >
      {t("found")}
    </Button>
  );
}

function LastExpression({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  const ago = useDaysAgo();
  const date = row.last_expression;
  return (
    <p className={`${classes["fact"]} ${classes["last"]}`}>
      <span>{t("lastExpression")}</span>
      {date === null ? t("lastNone") : t("last", { date: format.date(date), ago: ago(date) })}
    </p>
  );
}

/**
 * The interval that the due date is counted with: the vet's, else this animal's own. Where the basis stands
 * beside the date already, it is always the animal's own.
 */
function Typical({ row, ownOnly }: { readonly row: AnimalRow; readonly ownOnly: boolean }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  return (
    <p className={`${classes["fact"]} ${classes["typical"]}`}>
      <span>{t("typical")}</span>
      {words()}
    </p>
  );

  function words(): string {
    const { typical_median: median, typical_n: n, due_basis, due_date, last_expression } = row;
    if (!ownOnly && due_basis === "vet" && due_date !== null && last_expression !== null) {
      // A moved date no longer shows the interval.
      if (row.due_action !== null) return t("vetSet");
      return t("vetDays", { count: daysBetween(last_expression, due_date) });
    }
    if (median === null || n === null) return t("typicalNone");
    return t("typicalDays", { count: median, days: format.number(median), n });
  }
}
