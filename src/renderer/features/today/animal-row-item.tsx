import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { daysBetween } from "../../../shared/domain/dates.ts";
import { useFormats } from "../../lib/format.ts";
import { useDaysAgo } from "../../ui/days-ago.ts";
import { DueChip } from "../../ui/due-chip.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { SparklineCell } from "../../ui/sparkline-cell.tsx";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { AnimalIdentity } from "./animal-identity.tsx";
import { SameAsUsual } from "./same-as-usual.tsx";
import classes from "./today.module.css";

/** One animal of the day: who, since when, how often as a rule, and the two ways to record. */
export function AnimalRowItem({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation("today");
  const openRecord = useRecordSheet();
  return (
    <article className={classes["row"]} aria-label={row.name}>
      <AnimalIdentity row={row}>
        {row.open_level !== null && row.open_level !== "M" && <LevelBadge level={row.open_level} />}
      </AnimalIdentity>
      <div className={classes["facts"]}>
        <div className={classes["chip"]}>
          <DueChip row={row} />
        </div>
        <LastExpression row={row} />
        <Typical row={row} />
        {row.intervals.length > 1 && (
          <div className={classes["line"]}>
            <SparklineCell intervals={row.intervals} typical={row.typical_median} />
          </div>
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
      </div>
    </article>
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

/** The interval that the due date is counted with: the vet's, else this animal's own. */
function Typical({ row }: { readonly row: AnimalRow }) {
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
    if (due_basis === "vet" && due_date !== null && last_expression !== null) {
      return t("vetDays", { count: daysBetween(last_expression, due_date) });
    }
    if (median === null || n === null) return t("typicalNone");
    return t("typicalDays", { count: median, days: format.number(median), n });
  }
}
