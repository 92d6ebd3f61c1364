/** The events before and from a start on one line of days, or the same as a table. */
import { Group, Stack, Table, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { fromDayNumber } from "../../shared/domain/dates.ts";
import type { Stream } from "../../shared/vocabulary/index.ts";
import type { BeforeAfterData, DaySpan } from "./before-after-data.ts";
import { ChartToggle } from "./chart-toggle.tsx";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import type { MarkShape } from "./strip-data.ts";
import { timeTicks } from "./time-axis.ts";
import { TimeTickLabel } from "./time-tick-label.tsx";
import { useChartWords } from "./use-chart-words.ts";

const HEAD = 46;
const LANE = 44;
const AXIS = 44;
const HEIGHT = HEAD + LANE + AXIS;
const EDGE = 12;
const FONT = 13;

/** The shape of a stream is the same in every chart. */
const SHAPES: Readonly<Record<Stream, MarkShape>> = {
  expression: "circle",
  leak: "triangle",
  episode: "diamond",
};

export interface BeforeAfterChartProps {
  readonly data: BeforeAfterData;
  readonly stream: Stream;
  /** "8 leaks": the events of each side in words. */
  readonly said: { readonly before: string; readonly after: string };
}

/** Two windows of days that meet at the start, with a mark for each event. */
export function BeforeAfterChart(props: BeforeAfterChartProps) {
  const { t } = useChartWords();
  const [table, setTable] = useState(false);
  return (
    <Stack gap="xs" className={classes["chart"]}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t("course:compare.dayByDay")}</Text>
        <ChartToggle table={table} onChange={setTable} />
      </Group>
      {!table && <Picture {...props} />}
      {table && props.data.events.length === 0 && <Text>{t("course:compare.noEvents")}</Text>}
      {table && props.data.events.length > 0 && <EventTable data={props.data} />}
    </Stack>
  );
}

function Picture({ data, stream, said }: BeforeAfterChartProps) {
  const { t, formats, locale } = useChartWords();
  const { ref, width } = useElementSize();
  const lines = linesOf(false);
  // A day is a stretch, not a point: the start's rule stands where its day begins.
  const [first, last] = [data.fromDay, data.toDay + 1];
  const xOf = (day: number) => EDGE + ((day - first) / (last - first)) * (width - 2 * EDGE);
  const startX = xOf(data.startDay);
  const ticks = timeTicks(first, last, width - 2 * EDGE, locale, FONT);
  const start = fromDayNumber(data.startDay);
  const about = t("course:compare.about", {
    ...said,
    start: formats.date(start),
    from: formats.date(fromDayNumber(data.fromDay)),
    to: formats.date(fromDayNumber(data.toDay)),
  });
  const middle = HEAD + LANE / 2;
  return (
    <div ref={ref} role="img" aria-label={about} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden style={{ display: "block" }}>
          <Window span={data.before} xOf={xOf} fill="var(--scoot-well)" />
          <Window span={data.after} xOf={xOf} fill="var(--chart-band)" />
          <line x1={EDGE} x2={width - EDGE} y1={HEAD + LANE} y2={HEAD + LANE} stroke={lines.quiet} />
          <Gap
            from={data.fromDay}
            to={data.before?.[0] ?? data.startDay}
            xOf={xOf}
            words={t("course:compare.notRecorded")}
          />
          <Gap
            from={data.startDay}
            to={data.after?.[0] ?? data.startDay}
            xOf={xOf}
            words={t("course:compare.notRecorded")}
          />
          <Gap
            from={(data.after?.[1] ?? data.startDay - 1) + 1}
            to={last}
            xOf={xOf}
            words={t("course:compare.future")}
          />
          <text x={startX} y={14} textAnchor="middle" fontSize={FONT} fontWeight={600} fill={lines.text}>
            {t("course:compare.begins", { date: formats.date(start) })}
          </text>
          <text x={startX - 12} y={36} textAnchor="end" fontSize={FONT} fill={lines.text}>
            {said.before}
          </text>
          <text x={startX + 12} y={36} fontSize={FONT} fill={lines.text}>
            {said.after}
          </text>
          {data.events.map(({ day }) => (
            <MarkGlyph
              key={day}
              shape={SHAPES[stream]}
              fill="solid"
              x={xOf(day + 0.5)}
              y={middle}
              r={7}
              ink={inkOf(stream, false)}
            />
          ))}
          <line x1={startX} x2={startX} y1={22} y2={HEAD + LANE} stroke={lines.rule} strokeWidth={2} />
          {ticks.map((tick) => (
            <TimeTickLabel
              key={tick.day}
              ticks={ticks}
              font={FONT}
              fill={lines.quiet}
              x={xOf(tick.day)}
              y={HEAD + LANE + 10}
              payload={{ value: tick.day }}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

/** The recorded days of one side. */
function Window(props: {
  readonly span: DaySpan | null;
  readonly xOf: (day: number) => number;
  readonly fill: string;
}) {
  const { span, xOf, fill } = props;
  if (span === null) return null;
  const [from, to] = [xOf(span[0]), xOf(span[1] + 1)];
  return <rect x={from} width={to - from} y={HEAD} height={LANE} fill={fill} />;
}

/** Days that cannot count, in words where there is room for them. */
function Gap(props: {
  readonly from: number;
  /** The first day that counts again. */
  readonly to: number;
  readonly xOf: (day: number) => number;
  readonly words: string;
}) {
  const { from, to, xOf, words } = props;
  if (to <= from) return null;
  const [x, end] = [xOf(from), xOf(to)];
  const lines = linesOf(false);
  return (
    <g>
      <rect
        x={x + 1}
        width={Math.max(0, end - x - 2)}
        y={HEAD + 1}
        height={LANE - 2}
        fill="none"
        stroke={lines.quiet}
        strokeDasharray="2 4"
      />
      {end - x > words.length * FONT * 0.6 && (
        <text
          x={(x + end) / 2}
          y={HEAD + LANE / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={FONT}
          fill={lines.quiet}
        >
          {words}
        </text>
      )}
    </g>
  );
}

function EventTable({ data }: { readonly data: BeforeAfterData }) {
  const { t, formats } = useChartWords();
  return (
    <Table.ScrollContainer
      minWidth={320}
      maxHeight={360}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
    >
      <Table aria-label={t("course:compare.eventsCaption")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("course:compare.eventColumn.date")}</Table.Th>
            <Table.Th scope="col">{t("course:compare.eventColumn.side")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.events.toReversed().map(({ date, side }) => (
            <Table.Tr key={date}>
              <Table.Th scope="row" fw={400}>
                {formats.date(date)}
              </Table.Th>
              <Table.Td>{t(`course:compare.column.${side}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
