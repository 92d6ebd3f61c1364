/** How long it took until the next one of a stream: a falling line of steps, or the same as a table. */
import { Group, Stack, Table, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Course } from "../../shared/contract/assessment.ts";
import { ChartTip } from "./chart-tip.tsx";
import { ChartToggle } from "./chart-toggle.tsx";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { KeyLegend, type LegendEntry } from "./key-legend.tsx";
import { MarkGlyph } from "./mark-glyph.tsx";
import { dayTicks, survivalData, type SurvivalData, type SurvivalPoint } from "./survival-data.ts";
import { useChartWords } from "./use-chart-words.ts";

const HEIGHT = 220;
const AXIS = 56;
const MARGIN = { top: 12, right: 18, bottom: 0, left: 0 };
/** A label of the days' axis needs about this many pixels. */
const TICK_PX = 48;

/**
 * The Kaplan–Meier curve of the time to the next one, with the day at which half had come and its 95 %
 * interval as a band.
 *
 * @param props.over true where the running interval was cut short because the gland was removed
 */
export function SurvivalChart(props: {
  readonly next: NonNullable<Course["time_to_next"]>;
  readonly title: string;
  readonly over?: boolean;
}) {
  const { next, title, over = false } = props;
  const { t } = useChartWords();
  const [table, setTable] = useState(false);
  const data = useMemo(() => survivalData(next), [next]);
  return (
    <Stack gap="xs" className={classes["chart"]}>
      <Group justify="space-between" gap="xs" mih={44}>
        <Text fw={600}>{title}</Text>
        <ChartToggle table={table} onChange={setTable} />
      </Group>
      <Text size="sm" c="dimmed">
        {t("course:survival.axis")}
      </Text>
      {table ? <SurvivalTable data={data} /> : <SurvivalPicture data={data} over={over} />}
    </Stack>
  );
}

function SurvivalPicture({ data, over }: { readonly data: SurvivalData; readonly over: boolean }) {
  const { t, formats } = useChartWords();
  const { ref, width } = useElementSize();
  const lines = linesOf(false);
  const percent = percentOf(formats.number);
  const end = data.end * 1.04;
  const ticks = dayTicks(end, Math.max(2, Math.floor((width - AXIS) / TICK_PX)));
  const about = t("course:survival.about", {
    share: percent(data.points.at(-1)?.share ?? 1),
    end: formats.number(data.end, 0),
  });
  return (
    <>
      <div ref={ref} role="img" aria-label={about} style={{ minHeight: HEIGHT }}>
        {width > 0 && (
          <ComposedChart
            width={width}
            height={HEIGHT}
            margin={MARGIN}
            data={[...data.points]}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke={lines.grid} vertical={false} />
            <XAxis
              dataKey="days"
              type="number"
              domain={[0, end]}
              ticks={ticks}
              interval={0}
              height={28}
              tickLine={false}
              stroke={lines.quiet}
              tick={{ fontSize: 13, fill: lines.quiet }}
              tickFormatter={(value: number) => formats.number(value, 0)}
            />
            <YAxis
              type="number"
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              interval={0}
              width={AXIS}
              axisLine={false}
              tickLine={false}
              tick={{ fontSize: 13, fill: lines.quiet }}
              tickFormatter={percent}
            />
            {data.band !== null && (
              <ReferenceArea x1={data.band[0]} x2={data.band[1]} fill={lines.band} stroke="none" />
            )}
            <ReferenceLine y={0.5} stroke={lines.rule} strokeDasharray="6 4" />
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: lines.quiet }}
              content={
                <ChartTip<SurvivalPoint>
                  read={({ days, share }) => ({
                    when: t("course:survival.tip", { count: days }),
                    what: t("course:survival.share", { share: percent(share) }),
                  })}
                />
              }
            />
            <Line
              type="stepAfter"
              dataKey="share"
              stroke="var(--chart-expression)"
              strokeWidth={2.5}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            {data.running !== null && (
              <ReferenceDot x={data.running.days} y={data.running.share} shape={<RunningMark />} />
            )}
          </ComposedChart>
        )}
      </div>
      <KeyLegend label={t("legend.label")} entries={legendOf(data, over, t)} />
    </>
  );
}

/** Where the interval that has not ended stands; recharts gives the place. */
function RunningMark(props: { readonly cx?: number; readonly cy?: number }) {
  const { cx = 0, cy = 0 } = props;
  return <MarkGlyph shape="circle" fill="open" x={cx} y={cy} r={6} ink={inkOf("expression", false)} />;
}

function legendOf(data: SurvivalData, over: boolean, t: (key: string) => string): LegendEntry[] {
  return [
    { kind: "rule", words: t("course:survival.legend.half") },
    ...(data.band === null ? [] : [{ kind: "band", words: t("course:survival.legend.band") } as const]),
    ...(data.running === null
      ? []
      : [
          {
            kind: "mark",
            shape: "circle",
            fill: "open",
            ink: inkOf("expression", false),
            words: t(`course:survival.legend.${over ? "cut" : "running"}`),
          } as const,
        ]),
  ];
}

function SurvivalTable({ data }: { readonly data: SurvivalData }) {
  const { t, formats } = useChartWords();
  const percent = percentOf(formats.number);
  return (
    <Table aria-label={t("course:survival.caption")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("course:survival.column.days")}</Table.Th>
          <Table.Th scope="col">{t("course:survival.column.came")}</Table.Th>
          <Table.Th scope="col">{t("course:survival.column.share")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.points.map(({ days, share }) => (
          <Table.Tr key={days}>
            <Table.Th scope="row" fw={400}>
              {formats.number(days, 0)}
            </Table.Th>
            <Table.Td>{percent(1 - share)}</Table.Td>
            <Table.Td>{percent(share)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function percentOf(number: (value: number, decimals?: number) => string) {
  return (share: number) => `${number(share * 100, 0)} %`;
}
