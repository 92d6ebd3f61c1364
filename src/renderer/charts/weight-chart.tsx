/** An animal's weight: readings, the target, and how little the scale can tell apart. */
import { Stack } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { AnimalCase } from "../../shared/contract/views.ts";
import { dayNumber } from "../../shared/domain/dates.ts";
import { useDescribe } from "../features/record/use-describe.ts";
import { ChartTip } from "./chart-tip.tsx";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { KeyLegend, type LegendEntry } from "./key-legend.tsx";
import { MarkGlyph } from "./mark-glyph.tsx";
import { timeTicks } from "./time-axis.ts";
import { TimeTickLabel } from "./time-tick-label.tsx";
import { useChartWords } from "./use-chart-words.ts";
import { weightData, type WeightData, type WeightReadingPoint } from "./weight-data.ts";
import { weightScale } from "./weight-scale.ts";

const HEIGHT = 300;
const AXIS = 70;
const MARGIN = { top: 18, right: 24, bottom: 0, left: 0 };

/**
 * Weights over time. The panel that shows it has every reading in a table below. Shows nothing where there is
 * no reading.
 */
export function WeightChart({ caseData }: { readonly caseData: Pick<AnimalCase, "records" | "assessment"> }) {
  const { records, assessment } = caseData;
  const data = useMemo(() => weightData(records, assessment.as_of), [records, assessment.as_of]);
  if (data.points.length === 0) return null;
  return (
    <Stack gap="xs" className={classes["chart"]}>
      <WeightPicture data={data} asOf={assessment.as_of} />
    </Stack>
  );
}

function WeightPicture({ data, asOf }: { readonly data: WeightData; readonly asOf: string }) {
  const { t, formats, locale, unit } = useChartWords();
  const describe = useDescribe();
  const { ref, width } = useElementSize();
  const { points, target, treatments } = data;
  const scale = weightScale(
    [...points.flatMap(({ noise }) => [...noise]), ...(target === null ? [] : [target])],
    unit,
  );
  const first = points[0]?.day ?? 0;
  const last = Math.max(points.at(-1)?.day ?? 0, dayNumber(asOf));
  // A single reading stands in a month of its own.
  const edge = Math.max(15, (last - first) * 0.04);
  const axis = { from: first - edge, to: last + edge };
  const ticks = timeTicks(axis.from, axis.to, width - AXIS - MARGIN.right, locale);
  const lines = linesOf(false);
  const newest = points.at(-1);
  const oldest = points[0];
  const about = t("weight.about", {
    count: points.length,
    first: formats.weight(oldest?.grams ?? 0),
    from: formats.date(oldest?.record.date ?? asOf),
    weight: formats.weight(newest?.grams ?? 0),
    date: formats.date(newest?.record.date ?? asOf),
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
              domain={[axis.from, axis.to]}
              ticks={ticks.map(({ day }) => day)}
              interval={0}
              height={40}
              tickLine={false}
              stroke={lines.quiet}
              tick={<TimeTickLabel ticks={ticks} font={13} fill={lines.quiet} />}
            />
            <YAxis
              type="number"
              domain={[scale.low, scale.high]}
              ticks={[...scale.ticks]}
              interval={0}
              width={AXIS}
              axisLine={false}
              tickLine={false}
              tick={{ fontSize: 13, fill: lines.quiet }}
              tickFormatter={formats.weight}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: lines.quiet }}
              content={
                <ChartTip<WeightReadingPoint>
                  read={({ record }) => ({ when: formats.date(record.date), what: describe(record).text })}
                />
              }
            />
            <Area
              dataKey="noise"
              stroke="none"
              fill={lines.band}
              activeDot={false}
              isAnimationActive={false}
            />
            {treatments.map(({ day, record }) => (
              <ReferenceLine
                key={record.id}
                x={day}
                stroke={lines.quiet}
                strokeDasharray="1 4"
                label={<TreatmentMark />}
              />
            ))}
            {target !== null && (
              <ReferenceLine
                y={target}
                stroke={lines.rule}
                strokeDasharray="6 4"
                label={{
                  value: `${t("legend.target")} ${formats.weight(target)}`,
                  position: "insideTopRight",
                  fontSize: 13,
                  fill: lines.text,
                }}
              />
            )}
            <Line
              dataKey="grams"
              stroke={lines.line}
              strokeWidth={1.75}
              isAnimationActive={false}
              activeDot={false}
              dot={<ReadingDot />}
            />
          </ComposedChart>
        )}
      </div>
      <KeyLegend label={t("legend.label")} entries={legendOf(data, t)} />
    </>
  );
}

/** A reading with its body condition over it; recharts gives the place and the point. */
function ReadingDot(props: {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: WeightReadingPoint;
}) {
  const { cx = 0, cy = 0, payload } = props;
  if (payload === undefined) return null;
  const fill = payload.estimate ? "open" : "solid";
  return (
    <g>
      <MarkGlyph shape="dot" fill={fill} x={cx} y={cy} r={9} ink={inkOf("weight", false)} />
      {payload.bcs !== null && (
        <text x={cx} y={cy - 12} textAnchor="middle" fontSize={13} fill={linesOf(false).text}>
          {payload.bcs}/9
        </text>
      )}
    </g>
  );
}

/** Stands on the rule of a treatment; recharts gives where that rule is. */
function TreatmentMark({ viewBox }: { readonly viewBox?: { readonly x?: number; readonly y?: number } }) {
  const { x = 0, y = 0 } = viewBox ?? {};
  return <MarkGlyph shape="cross" fill="solid" x={x} y={y} r={7} ink={inkOf("treatment", false)} />;
}

function legendOf({ points, target, treatments }: WeightData, t: (key: string) => string): LegendEntry[] {
  const weight = inkOf("weight", false);
  return [
    { kind: "mark", shape: "dot", fill: "solid", ink: weight, words: t("legend.weight") },
    ...(points.some(({ estimate }) => estimate)
      ? [
          {
            kind: "mark",
            shape: "dot",
            fill: "open",
            ink: weight,
            words: t("legend.weightEstimate"),
          } as const,
        ]
      : []),
    // A band needs two readings to be seen.
    ...(points.length > 1 ? [{ kind: "band", words: t("legend.noise") } as const] : []),
    ...(target === null ? [] : [{ kind: "rule", words: t("legend.target") } as const]),
    ...(treatments.length === 0
      ? []
      : [
          {
            kind: "mark",
            shape: "cross",
            fill: "solid",
            ink: inkOf("treatment", false),
            words: t("legend.treatmentStart"),
          } as const,
        ]),
    ...(points.some(({ bcs }) => bcs !== null)
      ? [{ kind: "words", words: t("legend.bodyCondition") } as const]
      : []),
  ];
}
