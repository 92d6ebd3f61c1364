import { Button, Stack, Text } from "@mantine/core";
import { IconCircleCheck, IconPaw } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnimalRow, TodayView } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { waitsForOutcome } from "../alert/alert-state.ts";
import { FreshAlertsArea } from "../alert/fresh-alerts-area.tsx";
import { animalQueries } from "../animal/queries.ts";
import { AlertCard } from "./alert-card.tsx";
import { AnimalRowItem } from "./animal-row-item.tsx";
import { ExampleNote } from "./example-note.tsx";
import { LatestEntries } from "./latest-entries.tsx";
import { OutcomeItem } from "./outcome-item.tsx";
import { todayQueries } from "./queries.ts";
import { TodaySection } from "./today-section.tsx";
import { UnattributedEntries } from "./unattributed-entries.tsx";

/** Up to so many animals, those that nothing is due for are shown as well: a household sees all of its own. */
const FEW_ANIMALS = 12;

/** What the day asks for, the most urgent first. */
export function TodayPage() {
  const { t } = useTranslation("today");
  const view = useQuery(todayQueries.view());
  if (view.data === undefined) {
    return (
      <>
        <PageHeader title={t("title")} />
        {view.isError ? <FailureNote error={view.error} retry={() => void view.refetch()} /> : <Waiting />}
      </>
    );
  }
  return (
    <FreshAlertsArea>
      <Today view={view.data} />
    </FreshAlertsArea>
  );
}

function Today({ view }: { readonly view: TodayView }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  const few = view.animals <= FEW_ANIMALS;
  const all = useQuery({ ...animalQueries.list({}), enabled: few && view.animals > 0 });
  const { alerts, overdue, due, due_soon: dueSoon } = view;
  const listed = new Set([...alerts, ...overdue, ...due, ...dueSoon].map(({ id }) => id));
  const others = few ? (all.data ?? []).filter(({ id }) => !listed.has(id)) : [];
  // Only where all animals are known here; elsewhere the animal's row and page say it.
  const outcomes = few ? (all.data ?? []).filter(({ alerts: some }) => some.some(waitsForOutcome)) : [];
  const calm = listed.size === 0 && view.unattributed.length === 0;

  if (view.animals === 0 && view.unattributed.length === 0 && view.latest.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} lead={format.date(view.date)} />
        <EmptyState
          icon={<IconPaw size={56} stroke={1.5} />}
          title={t("empty.title")}
          hint={t("empty.hint")}
          action={
            <Button component={Link} to="/animals">
              {t("empty.action")}
            </Button>
          }
        />
      </>
    );
  }

  return (
    <>
      <PageHeader title={t("title")} lead={lead()} />
      <Stack gap={32}>
        <ExampleNote rows={few ? (all.data ?? []) : []} />
        {calm && (
          <Text c="dimmed" style={{ display: "flex", gap: 8, alignItems: "center" }}>
            <IconCircleCheck size={22} aria-hidden />
            {t("nothingDue")}
          </Text>
        )}
        {alerts.length > 0 && (
          <TodaySection title={t("alerts")} count={alerts.length} hint={t("alertsHint")}>
            {alerts.map((row) => (
              <AlertCard key={row.id} row={row} />
            ))}
          </TodaySection>
        )}
        <AnimalRows title={t("overdue")} rows={overdue} />
        <AnimalRows title={t("due")} rows={due} />
        <AnimalRows title={t("dueSoon")} rows={dueSoon} />
        {view.unattributed.length > 0 && (
          <TodaySection
            title={t("unattributed")}
            count={view.unattributed.length}
            hint={t("unattributedHint")}
          >
            <UnattributedEntries entries={view.unattributed} />
          </TodaySection>
        )}
        {outcomes.length > 0 && (
          <TodaySection title={t("outcomes")} count={outcomes.length} hint={t("outcomesHint")}>
            {outcomes.map((row) => (
              <OutcomeItem key={row.id} row={row} />
            ))}
          </TodaySection>
        )}
        <AnimalRows title={t(listed.size === 0 ? "all" : "others")} rows={others} />
        {view.latest.length > 0 && (
          <TodaySection title={t("latest")}>
            <LatestEntries entries={view.latest} />
          </TodaySection>
        )}
      </Stack>
    </>
  );

  function lead(): string {
    const counts = [
      alerts.length > 0 ? t("summary.alerts", { count: alerts.length }) : "",
      overdue.length > 0 ? t("summary.overdue", { count: overdue.length }) : "",
      due.length > 0 ? t("summary.due", { count: due.length }) : "",
      dueSoon.length > 0 ? t("summary.dueSoon", { count: dueSoon.length }) : "",
    ];
    return [format.date(view.date), ...counts.filter((words) => words !== "")].join(" · ");
  }
}

function AnimalRows({ title, rows }: { readonly title: string; readonly rows: readonly AnimalRow[] }) {
  if (rows.length === 0) return null;
  return (
    <TodaySection title={title} count={rows.length}>
      {rows.map((row) => (
        <AnimalRowItem key={row.id} row={row} />
      ))}
    </TodaySection>
  );
}
