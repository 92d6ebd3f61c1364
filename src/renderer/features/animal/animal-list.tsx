import { Group, Stack, Text, VisuallyHidden } from "@mantine/core";
import { IconArchive, IconFlask, IconHandStop } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnimalFilter, AnimalRow } from "../../../shared/contract/views.ts";
import { animalStatus, species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { AnimalAvatar } from "../../ui/animal-avatar.tsx";
import { useDaysAgo } from "../../ui/days-ago.ts";
import { DueChip } from "../../ui/due-chip.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { type GridColumn, type GridSort, RowGrid } from "../../ui/row-grid.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import classes from "./animal-list.module.css";

type Sort = AnimalFilter["sort"];

export interface AnimalListProps {
  readonly rows: readonly AnimalRow[];
  readonly sort: Sort;
  readonly descending: boolean;
  readonly onSort: (sort: Sort, descending: boolean) => void;
}

/** The animals as a grid: arrow keys go through the rows, Enter opens the animal. */
export function AnimalList({ rows, sort, descending, onSort }: AnimalListProps) {
  const { t } = useTranslation("animal");
  const navigate = useNavigate();
  const columns = useColumns();
  // The core sorts the last expression newest first unless it is told otherwise.
  const turned = sort === "last" ? !descending : descending;
  const shown: GridSort<Sort> = { by: sort, direction: turned ? "descending" : "ascending" };
  return (
    <RowGrid
      label={t("list.label")}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowClass={classes["row"]}
      sort={shown}
      onSort={(by) => onSort(by, by === sort && !descending)}
      onOpen={(row) =>
        void navigate({ to: "/animals/$animalId", params: { animalId: row.id }, search: { tab: "timeline" } })
      }
    />
  );
}

function useColumns(): GridColumn<AnimalRow, Sort>[] {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const format = useFormats();
  const daysAgo = useDaysAgo();
  return [
    {
      key: "animal",
      header: t("list.animal"),
      sort: "name",
      cell: (row, tabIndex) => <AnimalCell row={row} tabIndex={tabIndex} />,
    },
    { key: "species", header: t("list.species"), cell: (row) => label(species, row.species) },
    { key: "breed", header: t("list.breed"), cell: (row) => row.breed || <Blank /> },
    {
      key: "owner",
      header: t("list.owner"),
      sort: "client",
      cell: (row) => row.client?.name ?? <Blank />,
    },
    {
      key: "last",
      header: t("list.last"),
      sort: "last",
      cell: ({ last_expression: last }) =>
        last === null ? (
          <Blank />
        ) : (
          <>
            {format.date(last)}
            <Text size="sm" c="dimmed" className={classes["ago"]}>
              {daysAgo(last)}
            </Text>
          </>
        ),
    },
    {
      key: "typical",
      header: t("list.typical"),
      cell: ({ typical_median: median, typical_n: n }) =>
        median === null ? (
          <Text size="sm" c="dimmed">
            {t("list.noTypical")}
          </Text>
        ) : (
          <Text size="sm">
            {t("list.days", { count: median, number: format.number(median) })}{" "}
            <Text span inherit c="dimmed">
              {t("list.n", { n })}
            </Text>
          </Text>
        ),
    },
    {
      key: "due",
      header: t("list.due"),
      sort: "due",
      cell: (row) =>
        row.status === "active" ? (
          <Due row={row} />
        ) : (
          <ToneChip tone="plain" icon={<IconArchive size={16} aria-hidden />}>
            {label(animalStatus, row.status)}
          </ToneChip>
        ),
    },
    {
      key: "alert",
      header: t("list.alert"),
      sort: "level",
      cell: (row) =>
        row.open_level === null ? (
          <Text size="sm" c="dimmed">
            {t("list.noAlert")}
          </Text>
        ) : (
          <LevelBadge level={row.open_level} />
        ),
    },
  ];
}

/** The chip where there is a date; its absence is no news, so it stays quiet. */
function Due({ row }: { readonly row: AnimalRow }) {
  const { t } = useTranslation();
  if (row.due_status !== "no_history") return <DueChip row={row} />;
  return (
    <Text size="sm" c="dimmed">
      {t("common:dueUnknown")}
    </Text>
  );
}

function AnimalCell({ row, tabIndex }: { readonly row: AnimalRow; readonly tabIndex: 0 | -1 }) {
  const { t } = useTranslation("animal");
  return (
    <Group gap="sm" wrap="nowrap">
      <AnimalAvatar name={row.name} species={row.species} size={40} />
      <Stack gap={2} miw={0}>
        <Group gap="2px 8px">
          <Link
            to="/animals/$animalId"
            params={{ animalId: row.id }}
            search={{ tab: "timeline" }}
            tabIndex={tabIndex}
            className={classes["name"]}
          >
            {row.name}
          </Link>
          {row.example && (
            <span className={classes["example"]}>
              <IconFlask size={14} aria-hidden />
              {t("common:example")}
            </span>
          )}
        </Group>
        {row.handling_alerts !== "" && (
          <span className={classes["handling"]}>
            <IconHandStop size={16} aria-hidden />
            <VisuallyHidden>{t("handling")}: </VisuallyHidden>
            <Text span inherit lineClamp={2}>
              {row.handling_alerts}
            </Text>
          </span>
        )}
      </Stack>
    </Group>
  );
}

/** Nothing noted: shown as a dash, said in words. */
function Blank() {
  const { t } = useTranslation();
  return (
    <Text span inherit c="dimmed">
      <span aria-hidden>–</span>
      <VisuallyHidden>{t("common:notRecorded")}</VisuallyHidden>
    </Text>
  );
}
