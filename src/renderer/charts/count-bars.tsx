import { useElementSize } from "@mantine/hooks";
import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";
import type { CountPoint } from "./count-point.ts";
import { linesOf } from "./ink.ts";

const ROW = 40;
/** A letter at this size takes about so many pixels. */
const LETTER = 7.4;
const FONT = 14;

/** Bars beside their names, each with its value at its end. */
export function CountBars(props: { readonly about: string; readonly points: readonly CountPoint[] }) {
  const { points } = props;
  const { ref, width } = useElementSize();
  const lines = linesOf(false);
  const longest = (pick: (point: CountPoint) => string) =>
    Math.max(...points.map((point) => pick(point).length)) * LETTER;
  const names = Math.min(longest(({ label }) => label) + 12, width * 0.45);
  const height = points.length * ROW + 8;
  return (
    <div ref={ref} role="img" aria-label={props.about} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          margin={{ top: 4, right: longest(({ text }) => text) + 16, bottom: 4, left: 0 }}
          data={[...points]}
          barCategoryGap="28%"
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, "dataMax"]} />
          <YAxis
            type="category"
            dataKey="key"
            width={names}
            interval={0}
            tickLine={false}
            stroke={lines.quiet}
            tick={<BarName points={points} width={names} fill={lines.text} />}
          />
          <Bar
            dataKey="value"
            fill="var(--chart-expression)"
            radius={[0, 4, 4, 0]}
            maxBarSize={26}
            // Without any length there would be no 0 at its end either.
            minPointSize={1}
            isAnimationActive={false}
          >
            <LabelList dataKey="text" position="right" offset={8} fill={lines.text} fontSize={FONT} />
          </Bar>
        </BarChart>
      )}
    </div>
  );
}

/** The name of a bar, cut to its room; the table and the description have it whole. */
function BarName(props: {
  readonly points: readonly CountPoint[];
  readonly width: number;
  readonly fill: string;
  readonly y?: number;
  readonly index?: number;
}) {
  const { points, width, fill, y = 0, index = 0 } = props;
  const label = points[index]?.label ?? "";
  const most = Math.floor((width - 12) / LETTER) + 1;
  return (
    <text x={0} y={y} dy={5} fill={fill} fontSize={FONT}>
      {label.length > most ? `${label.slice(0, most - 1)}…` : label}
    </text>
  );
}
