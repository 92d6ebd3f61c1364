import { Button, Group, Stack } from "@mantine/core";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { DueList } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { FreshAlertsArea } from "../alert/fresh-alerts-area.tsx";
import { useSession } from "../profile/queries.ts";
import {
  countDue,
  type DueGrouping,
  dueGroupings,
  type DueRange,
  dueRanges,
  untilOf,
  widerRange,
} from "./due-groups.ts";
import { DueClients, DueDays } from "./due-sections.tsx";
import classes from "./due.module.css";
import { dueQueries } from "./queries.ts";

const route = getRouteApi("/frame/due");

/** Who is overdue, due now and due soon: by day for the table, by client for the telephone. */
export function DuePage() {
  const { t } = useTranslation("due");
  const { today, profile } = useSession();
  const { range, group } = route.useSearch();
  const navigate = useNavigate();
  const list = useQuery(dueQueries.list(untilOf(range, today)));
  // A household calls nobody.
  const salon = profile?.kind === "salon";
  const change = (next: { range?: DueRange; group?: DueGrouping }) =>
    void navigate({ to: "/due", search: { range, group, ...next }, replace: true, resetScroll: false });

  return (
    <FreshAlertsArea>
      <PageHeader title={t("title")} lead={list.data === undefined ? undefined : <Lead list={list.data} />} />
      <Group gap="md" mb="lg" className={classes["controls"] ?? ""}>
        <SegmentedChoice
          label={t("range")}
          labelPosition="top"
          roomy
          options={dueRanges.map((value) => ({ value, label: t(`ranges.${value}`) }))}
          value={range}
          onChange={(next: DueRange | null) => next !== null && change({ range: next })}
        />
        {salon && (
          <SegmentedChoice
            label={t("group")}
            labelPosition="top"
            roomy
            options={dueGroupings.map((value) => ({ value, label: t(`groups.${value}`) }))}
            value={group}
            onChange={(next: DueGrouping | null) => next !== null && change({ group: next })}
          />
        )}
      </Group>
      <FailureNote error={list.error} retry={() => void list.refetch()} />
      {list.data === undefined ? (
        list.isPending && <Waiting />
      ) : list.data.rows.length === 0 ? (
        <Nobody list={list.data} range={range} onRange={(next) => change({ range: next })} />
      ) : (
        <Stack gap={32}>
          {salon && group === "client" ? (
            <DueClients rows={list.data.rows} />
          ) : (
            <DueDays rows={list.data.rows} today={today} />
          )}
        </Stack>
      )}
    </FreshAlertsArea>
  );
}

/** The counts, said again whenever the choice changes them. */
function Lead({ list }: { readonly list: DueList }) {
  const { t } = useTranslation("due");
  const format = useFormats();
  const { overdue, now, ahead } = countDue(list.rows);
  const counts = [
    overdue > 0 ? t("counts.overdue", { count: overdue }) : "",
    now > 0 ? t("counts.now", { count: now }) : "",
    ahead > 0 ? t("counts.ahead", { count: ahead }) : "",
  ];
  return (
    <output>
      {[
        t("until", { date: format.date(list.until) }),
        ...counts.filter((words) => words !== ""),
        ...(list.rows.length === 0 ? [t("listed", { count: 0 })] : []),
      ].join(" · ")}
    </output>
  );
}

/** Nobody is due: said with what would bring an animal here, and the next step. */
function Nobody(props: {
  readonly list: DueList;
  readonly range: DueRange;
  readonly onRange: (range: DueRange) => void;
}) {
  const { t } = useTranslation("due");
  const format = useFormats();
  const { list, range } = props;
  const wider = widerRange(range);
  const said = range === "today" ? t("empty.today") : t("empty.ahead", { date: format.date(list.until) });
  return (
    <EmptyState
      icon={<IconCalendarCheck size={56} stroke={1.5} />}
      title={t("empty.title")}
      hint={`${said} ${t("empty.why")}`}
      action={
        wider === null ? (
          <Button component={Link} to="/animals">
            {t("empty.animals")}
          </Button>
        ) : (
          <Button variant="default" onClick={() => props.onRange(wider)}>
            {t("empty.wider", { range: t(`ranges.${wider}`).toLowerCase() })}
          </Button>
        )
      }
    />
  );
}
