import { Group, Stack, Text, Title } from "@mantine/core";
import { useId, useState } from "react";
import { useChartWords } from "./use-chart-words.ts";
import { ChartToggle } from "./chart-toggle.tsx";
import classes from "./charts.module.css";
import { CountBars } from "./count-bars.tsx";
import { CountColumns } from "./count-columns.tsx";
import type { CountPoint } from "./count-point.ts";
import { CountTable } from "./count-table.tsx";

export interface CountChartProps {
  readonly title: string;
  /** What is counted, in one line. */
  readonly hint?: string;
  readonly points: readonly CountPoint[];
  /** Upright columns along time, or bars beside their names. */
  readonly kind: "columns" | "bars";
  /** Headings of the table: that of the name, then those of the cells. */
  readonly headings: readonly string[];
  /** Stands there instead while there is nothing to count. */
  readonly empty: string;
}

/** Counts under a heading, as a picture or as a table with the same content. */
export function CountChart(props: CountChartProps) {
  const { title, hint, points, kind, headings, empty } = props;
  const { t } = useChartWords();
  const id = useId();
  const [table, setTable] = useState(false);
  const about = t("count.about", {
    title,
    values: points.map(({ name, text }) => t("count.value", { name, text })).join("; "),
  });
  const any = points.some(({ value }) => value > 0);
  return (
    <Stack component="section" gap="xs" className={classes["chart"]} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="xs" mih={44} wrap="nowrap">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {hint !== undefined && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {any && (
          <div style={{ flex: "none" }}>
            <ChartToggle table={table} onChange={setTable} />
          </div>
        )}
      </Group>
      {!any && <Text c="dimmed">{empty}</Text>}
      {any &&
        (table ? (
          <CountTable label={title} headings={headings} points={points} />
        ) : kind === "columns" ? (
          <CountColumns about={about} points={points} />
        ) : (
          <CountBars about={about} points={points} />
        ))}
    </Stack>
  );
}
