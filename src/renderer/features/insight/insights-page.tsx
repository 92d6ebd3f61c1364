import { Button, Paper, Stack, Text } from "@mantine/core";
import { IconChartBar } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useFormats } from "../../lib/format.ts";
import { InsightCharts } from "./insight-charts.tsx";
import { InsightSentences } from "./insight-sentences.tsx";
import classes from "./insight.module.css";
import { insightQueries } from "./queries.ts";

/** What the records say over all animals. */
export function InsightsPage() {
  const { t } = useTranslation("insight");
  const formats = useFormats();
  const { data, error, refetch } = useQuery(insightQueries.view());
  if (data === undefined && error === null) return <Waiting />;
  const empty = data?.animals === 0 && data.by_month.every(({ count }) => count === 0);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={data === undefined || empty ? undefined : t("lead", { date: formats.date(data.date) })}
      />
      <Stack gap="lg">
        <FailureNote error={error} retry={() => void refetch()} />
        {data !== undefined && empty && (
          <EmptyState
            icon={<IconChartBar size={48} stroke={1.5} />}
            title={t("empty.title")}
            hint={t("empty.hint")}
            action={
              <Button component={Link} to="/animals">
                {t("empty.action")}
              </Button>
            }
          />
        )}
        {data !== undefined && !empty && (
          <>
            <InsightSentences view={data} />
            <InsightCharts view={data} />
            <Paper withBorder p="md" className={classes["foot"] ?? ""}>
              <Text size="sm" c="dimmed">
                {t("foot")}
              </Text>
            </Paper>
          </>
        )}
      </Stack>
    </>
  );
}
