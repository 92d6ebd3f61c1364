/** The intervals of one stream: how long it took each time, what is typical, and how long it has been now. */
import { Group, Stack, Table, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Course } from "../../shared/contract/assessment.ts";
import { dayNumber, daysBetween } from "../../shared/domain/dates.ts";
import { ChartTip } from "./chart-tip.tsx";
import { ChartToggle } from "./chart-toggle.tsx";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { KeyLegend, type LegendEntry } from "./key-legend.tsx";
import { MarkGlyph } from "./mark-glyph.tsx";
import { timeTicks } from "./time-axis.ts";
import { TimeTickLabel } from "./time-tick-label.tsx";
import { useChartWords } from "./use-chart-words.ts";

const HEIGHT = 220;
const AXIS = 48;
const MARGIN = { top: 12, right: 18, bottom: 0, left: 0 };

interface Point {
  readonly day: number;
  readonly date: string;
  readonly days: number;
  /** Days where the interval has ended; null for the running one, which no line leads to. */
  readonly ended: number | null;
  /** True for the interval that has not ended yet. */
  readonly running: boolean;
}

/**
 * Intervals as points over the date on which they ended, the middle half and median as a band, and the days
 * since the last one as an open mark on the day of the assessment.
 *
 * @param props.title what it is the chart of, shown above it
 * @param props.over true where the stream cannot go on (the gland was removed): nothing is running then
 */
export function IntervalChart(props: {
  readonly course: Course;
  readonly asOf: string;
  readonly title?: string;
  readonly over?: boolean;
}) {
  const { course, asOf, title, over = false } = props;
  const { t } = useChartWords();
  const [table, setTable] = useState(false);
  const points = pointsOf(course, asOf, over);
  const enough = course.intervals.length > 0;
  return (
    <Stack gap="xs" className={classes["chart"]}>
      <Group justify="space-between" gap="xs" mih={44}>
        <Text fw={600}>{title}</Text>
        {enough && <ChartToggle table={table} onChange={setTable} />}
      </Group>
      {!enough && (
        <Text c="dimmed" size="sm">
          {t("interval.none")}
        </Text>
      )}
      {enough &&
        (table ? <IntervalTable points={points} /> : <IntervalPicture course={course} points={points} />)}
    </Stack>
  );
}

function pointsOf({ intervals, dates }: Course, asOf: string, over: boolean): Point[] {
  const ended = intervals.map(({ date, days }) => ({
    day: dayNumber(date),
    date,
    days,
    ended: days,
    running: false,
  }));
  const last = dates.at(-1)?.date;
  if (last === undefined || last >= asOf || over) return ended;
  return [
    ...ended,
    { day: dayNumber(asOf), date: asOf, days: daysBetween(last, asOf), ended: null, running: true },
  ];
}

function IntervalPicture({ course, points }: { readonly course: Course; readonly points: readonly Point[] }) {
  const { t, formats, locale } = useChartWords();
  const { ref, width } = useElementSize();
  const lines = linesOf(false);
  const ink = inkOf("expression", false);
  const { typical } = course;
  const days = points.map((point) => point.days);
  const most = Math.max(...days, typical?.q3 ?? 0);
  const step = [1, 2, 5, 7, 10, 14, 20, 30, 60, 100, 200, 365].find((size) => most / size <= 4) ?? 730;
  const top = Math.ceil((most * 1.05) / step) * step;
  const first = points[0]?.day ?? 0;
  const last = points.at(-1)?.day ?? 0;
  const edge = Math.max(8, (last - first) * 0.05);
  const ticks = timeTicks(first - edge, last + edge, width - AXIS - MARGIN.right, locale);
  const about = t("interval.about", {
    count: course.intervals.length,
    days: course.intervals.map((interval) => formats.number(interval.days, 0)).join(", "),
  });
  return (
    <>
      <div ref={ref} role="img" aria-label={about} style={{ minHeight: HEIGHT }}>
        {width > 0 && (
          <ComposedChart
            width={width}
            height={HEIGHT}
            margin={MARGIN}
            data={[...points]}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke={lines.grid} vertical={false} />
            <XAxis
              dataKey="day"
              type="number"
              domain={[first - edge, last + edge]}
              ticks={ticks.map(({ day }) => day)}
              interval={0}
              height={40}
              tickLine={false}
              stroke={lines.quiet}
              tick={<TimeTickLabel ticks={ticks} font={13} fill={lines.quiet} />}
            />
            <YAxis
              type="number"
              domain={[0, top]}
              ticks={Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)}
              interval={0}
              width={AXIS}
              axisLine={false}
              tickLine={false}
              tick={{ fontSize: 13, fill: lines.quiet }}
              tickFormatter={(value: number) => formats.number(value, 0)}
            />
            {typical !== null && (
              <ReferenceArea y1={typical.q1} y2={typical.q3} fill={lines.band} stroke="none" />
            )}
            {typical !== null && (
              <ReferenceLine y={typical.median} stroke={lines.rule} strokeDasharray="6 4" />
            )}
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: lines.quiet }}
              content={
                <ChartTip<Point>
                  read={({ date, days: count, running }) => ({
                    when: formats.date(date),
                    what: t(running ? "interval.running" : "common:days", { count }),
                  })}
                />
              }
            />
            <Line
              dataKey="ended"
              stroke={lines.line}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <Line
              dataKey="days"
              stroke="none"
              isAnimationActive={false}
              activeDot={false}
              dot={<IntervalDot />}
            />
          </ComposedChart>
        )}
      </div>
      <KeyLegend
        label={t("legend.label")}
        entries={[
          {
            kind: "mark",
            shape: "circle",
            fill: "solid",
            ink,
            words: t("legend.interval"),
          } satisfies LegendEntry,
          ...(points.some(({ running }) => running)
            ? [{ kind: "mark", shape: "circle", fill: "open", ink, words: t("legend.running") } as const]
            : []),
          ...(typical === null ? [] : [{ kind: "band", words: t("legend.middleHalf") } as const]),
        ]}
      />
    </>
  );
}

/** An ended interval is filled, the running one open; recharts gives the place and the point. */
function IntervalDot(props: { readonly cx?: number; readonly cy?: number; readonly payload?: Point }) {
  const { cx = 0, cy = 0, payload } = props;
  const fill = payload?.running === true ? "open" : "solid";
  return <MarkGlyph shape="circle" fill={fill} x={cx} y={cy} r={6} ink={inkOf("expression", false)} />;
}

function IntervalTable({ points }: { readonly points: readonly Point[] }) {
  const { t, formats } = useChartWords();
  return (
    <Table aria-label={t("interval.caption")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("interval.column.until")}</Table.Th>
          <Table.Th scope="col">{t("interval.column.days")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {points.toReversed().map((point) => (
          <Table.Tr key={point.date}>
            <Table.Th scope="row" fw={400}>
              {point.running
                ? t("interval.runningRow", { date: formats.date(point.date) })
                : formats.date(point.date)}
            </Table.Th>
            <Table.Td>{formats.number(point.days, 0)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
