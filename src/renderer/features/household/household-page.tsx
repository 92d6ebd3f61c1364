import { Button, Stack, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconLayoutRows } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AnimalRow, MOST_CASES } from "../../../shared/contract/views.ts";
import { ChartToggle } from "../../charts/chart-toggle.tsx";
import chartClasses from "../../charts/charts.module.css";
import { StripLegend } from "../../charts/strip-legend.tsx";
import { timeTicks } from "../../charts/time-axis.ts";
import { useChartWords } from "../../charts/use-chart-words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { animalQueries } from "../animal/queries.ts";
import { useSession } from "../profile/queries.ts";
import {
  type HouseholdEntry,
  householdEntry,
  type HouseholdPeriod,
  isBlank,
  legendData,
  periodOf,
} from "./household-data.ts";
import { HouseholdFacts, HouseholdName } from "./household-parts.tsx";
import { HouseholdAxis, HouseholdPicture } from "./household-picture.tsx";
import { HouseholdTable } from "./household-table.tsx";
import { useHouseholdWords } from "./household-words.ts";
import classes from "./household.module.css";
import { householdQueries } from "./queries.ts";

interface Shown {
  readonly row: AnimalRow;
  readonly entry: HouseholdEntry;
}

/** All active animals side by side, one row each, on one time axis of twelve months. */
export function HouseholdPage() {
  const { t } = useTranslation("household");
  const { formats } = useChartWords();
  const { today } = useSession();
  const [table, setTable] = useState(false);
  const period = useMemo(() => periodOf(today), [today]);
  const { shown, count, error, retry } = useShown(period);
  const some = shown !== undefined && shown.length > 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { from: formats.date(period.from), to: formats.date(period.to) })}
        actions={some && <ChartToggle table={table} onChange={setTable} />}
      />
      <FailureNote error={error} retry={retry} />
      {shown === undefined && error === null && count <= MOST_CASES && <Waiting />}
      {count > MOST_CASES && (
        <Instead title={t("tooMany.title")} hint={t("tooMany.hint", { count, most: MOST_CASES })} />
      )}
      {shown?.length === 0 && <Instead title={t("empty.title")} hint={t("empty.hint")} />}
      {some && (table ? <HouseholdTable entries={shown} /> : <Rows shown={shown} period={period} />)}
    </>
  );
}

/** The animals with their cases; undefined until they are there, or where there are too many. */
function useShown(period: HouseholdPeriod) {
  const rows = useQuery(animalQueries.list());
  const count = rows.data?.length ?? 0;
  const cases = useQuery({
    ...householdQueries.cases((rows.data ?? []).map(({ id }) => id)),
    enabled: count > 0 && count <= MOST_CASES,
  });
  const shown = useMemo((): readonly Shown[] | undefined => {
    if (rows.data?.length === 0) return [];
    if (rows.data === undefined || cases.data === undefined || rows.data.length > MOST_CASES)
      return undefined;
    const byId = new Map(cases.data.map((caseData) => [caseData.animal.id, caseData]));
    return rows.data.flatMap((row) => {
      const caseData = byId.get(row.id);
      return caseData === undefined ? [] : [{ row, entry: householdEntry(caseData, period) }];
    });
  }, [rows.data, cases.data, period]);
  return {
    shown,
    count,
    error: rows.error ?? cases.error,
    retry: () => void (rows.error === null ? cases.refetch() : rows.refetch()),
  };
}

function Rows({ shown, period }: { readonly shown: readonly Shown[]; readonly period: HouseholdPeriod }) {
  const { t } = useTranslation("household");
  const { t: tChart, locale } = useChartWords();
  const words = useHouseholdWords();
  const { ref, width } = useElementSize();
  const ticks = timeTicks(period.fromDay, period.toDay, width, locale);
  const entries = shown.map(({ entry }) => entry);
  return (
    <Stack gap="sm" className={chartClasses["chart"]}>
      <StripLegend data={legendData(entries, period)} printed={false} t={tChart} />
      <div className={classes["frame"]}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll sideways */}
        <div className={classes["scroller"]} tabIndex={0} role="group" aria-label={t("list")}>
          <div className={`${classes["row"]} ${classes["axis"]}`} aria-hidden>
            <span />
            <div ref={ref} className={classes["lanes"]}>
              {width > 0 && <HouseholdAxis period={period} width={width} ticks={ticks} />}
            </div>
          </div>
          <ul className={classes["rows"]}>
            {shown.map(({ row, entry }) => (
              <li key={row.id} className={classes["row"]}>
                <HouseholdName row={row} />
                <div className={classes["lanes"]}>
                  {isBlank(entry) ? (
                    <Text size="sm" c="dimmed">
                      {t("nothing")}
                    </Text>
                  ) : (
                    width > 0 && (
                      <HouseholdPicture {...{ entry, period, width, ticks }} label={words.about(entry)} />
                    )
                  )}
                </div>
                <HouseholdFacts row={row} entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Text size="sm" c="dimmed">
        {t("hint")}
      </Text>
    </Stack>
  );
}

function Instead({ title, hint }: { readonly title: string; readonly hint: string }) {
  const { t } = useTranslation("household");
  return (
    <EmptyState
      icon={<IconLayoutRows size={48} stroke={1.5} />}
      title={title}
      hint={hint}
      action={
        <Button component={Link} to="/animals" variant="default">
          {t("empty.action")}
        </Button>
      }
    />
  );
}
