/** The strip chart's picture: one recharts chart, so that lanes and weight line cannot drift apart. */
import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { linesOf } from "./ink.ts";
import type { StripLayerProps } from "./strip-layer-props.ts";
import { StripLayer } from "./strip-layer.tsx";
import { textWidth } from "./strip-layout.ts";
import { TimeTickLabel } from "./time-tick-label.tsx";
import { timeTicks } from "./time-axis.ts";
import type { WeightScale } from "./weight-scale.ts";

export function StripPlot(
  props: Omit<StripLayerProps, "weightRange"> & {
    readonly width: number;
    readonly locale: string;
    readonly weightScale: WeightScale | null;
    readonly weightText: (grams: number) => string;
    readonly dueLabel: string;
    readonly todayLabel: string;
  },
) {
  const { data, layout, sizes, axis, printed, width, locale, weightScale: scale } = props;
  const lines = linesOf(printed);
  const { plotHeight, weightHeight } = layout;
  const plotWidth = width - sizes.labels - sizes.right;
  // The weights' axis reaches over the whole plot; only its lowest part, the weight lane, carries ticks.
  const pad = sizes.glyph + sizes.font * 0.6;
  const used = Math.max(1, weightHeight - 2 * pad - sizes.head);
  const perPixel = scale === null ? 1 : (scale.high - scale.low) / used;
  const low = scale === null ? 0 : scale.low - pad * perPixel;
  const range: readonly [number, number] = [low, low + plotHeight * perPixel];
  // As many of them as the lane has room for.
  const every = scale === null ? 1 : Math.ceil(((scale.ticks.length - 1) * sizes.font * 1.25) / used);
  const weightTicks =
    scale === null ? [] : scale.ticks.filter((_, index) => index % Math.max(1, every) === 0);
  const ticks = timeTicks(axis.from, axis.to, plotWidth, locale, sizes.font);
  const due = data.due !== null && data.due.day <= axis.to && data.due.day >= axis.from ? data.due : null;
  const showToday = data.axisToDay > data.toDay && data.toDay <= axis.to && data.toDay >= axis.from;
  const xOf = (day: number) => ((day - axis.from) / (axis.to - axis.from)) * plotWidth;
  const dueNearEdge = due !== null && xOf(due.day) > plotWidth - 7 * sizes.font;
  // The two labels share a line: today's stands before its rule, or away where the other one would cover it.
  const gap =
    due === null
      ? Infinity
      : xOf(due.day) - xOf(data.toDay) - textWidth(props.dueLabel, sizes.font) / (dueNearEdge ? 1 : 2);
  const today = {
    text: gap < 0 ? "" : props.todayLabel,
    anchor: gap < textWidth(props.todayLabel, sizes.font) ? "end" : "middle",
  } as const;

  return (
    <ComposedChart
      width={width}
      height={sizes.top + plotHeight + sizes.axis}
      margin={{ top: sizes.top, right: sizes.right, bottom: 0, left: 0 }}
      data={[...data.weights]}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={lines.grid} />
      <XAxis
        dataKey="day"
        type="number"
        domain={[axis.from, axis.to]}
        allowDataOverflow
        ticks={ticks.map(({ day }) => day)}
        interval={0}
        height={sizes.axis}
        tickLine={false}
        stroke={lines.quiet}
        tick={<TimeTickLabel ticks={ticks} font={sizes.font} fill={lines.quiet} />}
      />
      <YAxis
        dataKey="grams"
        type="number"
        domain={[range[0], range[1]]}
        allowDataOverflow
        width={sizes.labels}
        ticks={[...weightTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: sizes.font, fill: lines.quiet }}
        tickFormatter={(grams: number) => props.weightText(grams)}
      />
      {showToday && (
        <ReferenceLine
          x={data.toDay}
          stroke={lines.quiet}
          label={{
            value: today.text,
            position: "top",
            fontSize: sizes.font,
            fill: lines.quiet,
            textAnchor: today.anchor,
          }}
        />
      )}
      {due !== null && (
        <ReferenceLine
          x={due.day}
          stroke={lines.rule}
          strokeWidth={printed ? 1 : 1.5}
          strokeDasharray="4 3"
          label={{
            value: props.dueLabel,
            position: "top",
            fontSize: sizes.font,
            fontWeight: 600,
            fill: lines.text,
            textAnchor: dueNearEdge ? "end" : "middle",
          }}
        />
      )}
      <Line
        dataKey="grams"
        stroke={lines.line}
        strokeWidth={printed ? 1 : 1.75}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {/* Over the line and the rules: a mark is what one presses. */}
      <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
        <StripLayer {...props} weightRange={scale === null ? null : range} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
