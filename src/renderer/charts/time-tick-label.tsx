import type { TimeTick } from "./time-axis.ts";

/** A tick's words under a time axis, with the year below where it is said. */
export function TimeTickLabel(props: {
  readonly tick: { readonly x?: string | number; readonly y?: string | number; readonly payload: { readonly value: number } };
  readonly ticks: readonly TimeTick[];
  readonly font: number;
  readonly fill: string;
}) {
  const { tick, ticks, font, fill } = props;
  const found = ticks.find(({ day }) => day === tick.payload.value);
  if (found === undefined) return null;
  const [x, y] = [Number(tick.x ?? 0), Number(tick.y ?? 0)];
  return (
    <text x={x} y={y + font * 0.55} textAnchor="middle" fontSize={font} fill={fill}>
      <tspan x={x}>{found.text}</tspan>
      {found.year !== null && (
        <tspan x={x} dy={font * 1.2}>
          {found.year}
        </tspan>
      )}
    </text>
  );
}
