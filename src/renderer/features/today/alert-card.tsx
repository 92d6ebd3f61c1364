import { Button, Text } from "@mantine/core";
import { IconPlus, IconStethoscope } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { useAlertWords } from "../../ui/use-alert-words.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { AnimalIdentity } from "./animal-identity.tsx";
import classes from "./today.module.css";

/** Dates beyond these are many enough to be looked up on the animal's page. */
const MOST_DATES = 4;

/**
 * An animal with open alerts: what was noted and when, what to do, and the visit that answers it. Of several
 * that can wait for some days, only the first says what to do; it is the same for all, and the page has more.
 */
export function AlertCard({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  const wordsOf = useAlertWords();
  const openRecord = useRecordSheet();
  const open = row.alerts.filter(
    ({ level, answered_by }) => answered_by === null && (level === "E" || level === "V"),
  );
  return (
    <article className={classes["alert"]} data-level={row.open_level} aria-label={row.name}>
      <div className={classes["subject"]}>
        <AnimalIdentity row={row}>
          {row.open_level !== null && <LevelBadge level={row.open_level} />}
        </AnimalIdentity>
        <div className={classes["actions"]}>
          <Button
            variant="light"
            leftSection={<IconStethoscope size={18} aria-hidden />}
            aria-label={t("vetVisitName", { name: row.name })}
            onClick={() => openRecord({ animalId: row.id, kind: "vet_visit" })}
          >
            {t("vetVisit")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            aria-label={t("recordName", { name: row.name })}
            onClick={() => openRecord({ animalId: row.id })}
          >
            {t("record")}
          </Button>
        </div>
      </div>
      <ul className={classes["reasons"]}>
        {open.map((alert, at) => {
          const { title, advice } = wordsOf(alert);
          const dates = alert.dates.slice(-MOST_DATES).map((date) => format.date(date));
          const shown = alert.dates.length > MOST_DATES ? ["…", ...dates] : dates;
          return (
            <li key={alert.rule}>
              <Text component="strong" fw={600}>
                {title}
              </Text>
              {(at === 0 || alert.level === "E") && <Text component="p">{advice}</Text>}
              <Text component="p" size="sm" c="dimmed">
                {t("noted", { dates: shown.join(", ") })}
              </Text>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
