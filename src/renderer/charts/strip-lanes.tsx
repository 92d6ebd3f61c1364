/** The ground of the lanes: rules, names, counts, and words where nothing is recorded. */
import type { StripMark } from "./strip-data.ts";
import { haloOf, type Lines, type Plot, type StripLayerProps } from "./strip-layer-props.ts";
import type { StripLayout } from "./strip-layout.ts";

/** The ground of one lane. */
export function LaneGround(
  props: StripLayerProps & {
    readonly plot: Plot;
    readonly lane: StripLayout["lanes"][number];
    readonly lines: Lines;
  },
) {
  const { lane, plot, sizes, lines, data, view } = props;
  const halo = haloOf(lines);
  const top = plot.y + lane.top;
  const empty = !data.lanes.some(
    ({ key, marks }) =>
      key === lane.key && marks.some((mark) => mark.untilDay >= view.from && mark.day <= view.to),
  );
  return (
    <g>
      <line
        x1={0}
        x2={plot.x + plot.width}
        y1={top + lane.height}
        y2={top + lane.height}
        stroke={lines.grid}
      />
      <LaneName {...props} lane={lane.key} top={lane.top} height={lane.rowHeight} />
      {empty && lane.head === 0 && (
        <text
          x={plot.x + 8}
          y={top + lane.head + lane.rowHeight / 2}
          dominantBaseline="central"
          fontSize={sizes.font}
          fill={lines.quiet}
          {...halo}
        >
          {props.noneRecorded}
        </text>
      )}
    </g>
  );
}

/** A lane's name and how many marks of it are in view. */
export function LaneName(
  props: Pick<StripLayerProps, "laneName" | "laneCount" | "sizes"> & {
    readonly plot: Plot;
    readonly lane: StripMark["lane"];
    readonly top: number;
    readonly height: number;
    readonly lines: Lines;
  },
) {
  const { plot, sizes, lane, top, height, lines } = props;
  const name = props.laneName(lane);
  const y = plot.y + top + (sizes.head > 0 ? sizes.head / 2 + 2 : Math.min(height, sizes.row) / 2);
  return (
    <text y={y} fontSize={sizes.font} dominantBaseline="central" fill={lines.text} {...haloOf(lines)}>
      <tspan x={0} fontWeight={600}>
        {name}
      </tspan>
      <tspan dx={8} fill={lines.quiet}>
        {props.laneCount(lane)}
      </tspan>
    </text>
  );
}
