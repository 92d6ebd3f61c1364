import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { AnimalAvatar } from "../../ui/animal-avatar.tsx";
import { DueChip } from "../../ui/due-chip.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import type { HouseholdEntry } from "./household-data.ts";
import { useHouseholdWords } from "./household-words.ts";
import classes from "./household.module.css";

/** Who it is, with the way to its page; `plain` leaves the letter out. */
export function HouseholdName({ row, plain = false }: { readonly row: AnimalRow; readonly plain?: boolean }) {
  const { label } = useLabel();
  return (
    <Group gap="sm" wrap="nowrap">
      {!plain && <AnimalAvatar name={row.name} species={row.species} size={40} />}
      <div style={{ minWidth: 0 }}>
        <Link
          to="/animals/$animalId"
          params={{ animalId: row.id }}
          search={{ tab: "course" }}
          className={classes["name"]}
        >
          {row.name}
        </Link>
        <Text size="sm" c="dimmed" lh={1.3}>
          {row.breed === "" ? label(species, row.species) : row.breed}
        </Text>
      </div>
    </Group>
  );
}

/** Typical interval, due date and the highest open alert. */
export function HouseholdFacts(props: { readonly row: AnimalRow; readonly entry: HouseholdEntry }) {
  const { t } = useTranslation("household");
  const { row, entry } = props;
  const words = useHouseholdWords();
  return (
    <div className={classes["facts"]}>
      <Text size="sm" c={entry.caseData.assessment.expression.typical === null ? "dimmed" : "inherit"}>
        {words.typical(entry)}
      </Text>
      {row.due_status === "no_history" ? (
        <Text size="sm" c="dimmed">
          {t("common:dueUnknown")}
        </Text>
      ) : (
        <DueChip row={row} />
      )}
      {row.open_level === null ? (
        <Text size="sm" c="dimmed">
          {t("noAlert")}
        </Text>
      ) : (
        <LevelBadge level={row.open_level} />
      )}
    </div>
  );
}
