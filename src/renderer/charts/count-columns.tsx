import { useElementSize } from "@mantine/hooks";
import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";
import type { CountPoint } from "./count-point.ts";
import { linesOf } from "./ink.ts";

const HEIGHT = 240;
const MARGIN = { top: 24, right: 0, bottom: 0, left: 0 };
/** Narrower columns leave out every second word under them; the values stand all the same. */
const ROOM = 40;

/** Upright columns along time, each with its value above it. */
export function CountColumns(props: { readonly about: string; readonly points: readonly CountPoint[] }) {
  const { points } = props;
  const { ref, width } = useElementSize();
  const lines = linesOf(false);
  const step = points.length > 0 && width / points.length < ROOM ? 2 : 1;
  return (
    <div ref={ref} role="img" aria-label={props.about} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <BarChart
          width={width}
          height={HEIGHT}
          margin={MARGIN}
          data={[...points]}
          barCategoryGap="22%"
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="key"
            interval={0}
            height={44}
            tickLine={false}
            stroke={lines.quiet}
            tick={<ColumnWords points={points} step={step} fill={lines.quiet} />}
          />
          {/* The values stand at the columns, so the axis needs no numbers of its own. */}
          <YAxis hide domain={[0, "dataMax"]} allowDecimals={false} />
          <Bar
            dataKey="value"
            fill="var(--chart-expression)"
            radius={[4, 4, 0, 0]}
            maxBarSize={48}
            // Without any height there would be no 0 above it either.
            minPointSize={1}
            isAnimationActive={false}
          >
            <LabelList dataKey="text" position="top" fill={lines.text} fontSize={14} />
          </Bar>
        </BarChart>
      )}
    </div>
  );
}

/** What stands under a column, in one line or two; recharts gives the place. */
function ColumnWords(props: {
  readonly points: readonly CountPoint[];
  readonly step: number;
  readonly fill: string;
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}) {
  const { points, step, fill, x = 0, y = 0, index = 0 } = props;
  const point = points[index];
  if (point === undefined || index % step !== 0) return null;
  return (
    <text x={x} y={y} fill={fill} fontSize={13} textAnchor="middle">
      <tspan x={x} dy={12}>
        {point.label}
      </tspan>
      {point.under !== undefined && (
        <tspan x={x} dy={16}>
          {point.under}
        </tspan>
      )}
    </text>
  );
}
