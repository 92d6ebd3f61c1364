import type { TimeTick } from "./time-axis.ts";

/** A tick's words under a time axis, with the year below where it is said. The axis gives place and value. */
export function TimeTickLabel(props: {
  readonly ticks: readonly TimeTick[];
  readonly font: number;
  readonly fill: string;
  readonly x?: string | number;
  readonly y?: string | number;
  readonly payload?: { readonly value: number };
}) {
  const { ticks, font, fill, payload } = props;
  const found = ticks.find(({ day }) => day === payload?.value);
  if (found === undefined) return null;
  const [x, y] = [Number(props.x ?? 0), Number(props.y ?? 0)];
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
