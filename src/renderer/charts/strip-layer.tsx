/** The lanes and marks, drawn into the plot area that recharts has measured, so that they share its time axis. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { usePlotArea } from "recharts";
import classes from "./charts.module.css";
import { linesOf } from "./ink.ts";
import type { StripMark } from "./strip-data.ts";
import { LaneGround, LaneName } from "./strip-lanes.tsx";
import { haloOf, type Plot, type StripLayerProps } from "./strip-layer-props.ts";
import { walk } from "./strip-layout.ts";
import { Mark } from "./strip-mark.tsx";

/** Pointer movement in pixels from which a press is a drag and not a click. */
const DRAG_PX = 6;

/** Everything of the strip chart that recharts does not draw itself; must stand inside one of its charts. */
export function StripLayer(props: StripLayerProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  return <Lanes {...props} plot={plot} />;
}

function Lanes(props: StripLayerProps & { readonly plot: Plot }) {
  const { data, layout, sizes, axis, view, printed, plot, onZoom } = props;
  const lines = linesOf(printed);
  const halo = haloOf(lines);
  const group = useRef<SVGGElement>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const pressed = useRef<number | null>(null);
  const [walked, setWalked] = useState<string | null>(null);

  const xOf = (day: number) => plot.x + ((day - axis.from) / (axis.to - axis.from)) * plot.width;
  const dayAt = (x: number) => axis.from + ((x - plot.x) / plot.width) * (axis.to - axis.from);
  const marks = data.lanes.flatMap((lane) =>
    lane.marks.filter((mark) => mark.untilDay >= view.from && mark.day <= view.to),
  );
  // One stop for Tab; the arrows walk from there.
  const stop = marks.find(({ key }) => key === walked) ?? marks.find(({ lane }) => lane === marks[0]?.lane);

  const within = (event: PointerEvent) => {
    const box = group.current?.ownerSVGElement?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0);
    return Math.min(plot.x + plot.width, Math.max(plot.x, x));
  };
  const handlers = printed
    ? {}
    : {
        onPointerDown: (event: PointerEvent) => {
          if (event.button === 0) pressed.current = within(event);
        },
        onPointerMove: (event: PointerEvent<SVGGElement>) => {
          const from = pressed.current;
          if (from === null) return;
          const to = within(event);
          if (drag === null && Math.abs(to - from) < DRAG_PX) return;
          // From here on it is a drag: the marks below must not take it for a click.
          if (drag === null) event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from, to });
        },
        onPointerUp: () => {
          pressed.current = null;
          if (drag === null) return;
          setDrag(null);
          const [from, to] = [dayAt(drag.from), dayAt(drag.to)].toSorted((a, b) => a - b);
          if (from !== undefined && to !== undefined) onZoom({ from, to });
        },
        onPointerCancel: () => {
          pressed.current = null;
          setDrag(null);
        },
      };

  const onKeyDown = (event: KeyboardEvent, mark: StripMark) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return props.onOpen(mark);
    }
    const next = walk(data, view, mark, event.key);
    if (next === null) return;
    event.preventDefault();
    setWalked(next.key);
    group.current?.querySelector<SVGGElement>(`[data-mark="${next.key}"]`)?.focus();
  };

  return (
    <g ref={group} className={printed ? undefined : classes["plot"]} {...handlers}>
      {/* Catches presses between the marks. */}
      <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} fill="transparent" />
      {layout.lanes.map((lane) => (
        <LaneGround key={lane.key} {...props} lane={lane} lines={lines} />
      ))}
      <LaneName {...props} lane="weight" top={layout.weightTop} height={sizes.row} lines={lines} />
      {data.weights.length === 0 && (
        <text
          x={plot.x + 8}
          y={plot.y + layout.weightTop + layout.weightHeight / 2}
          dominantBaseline="central"
          fontSize={sizes.font}
          fill={lines.quiet}
          {...halo}
        >
          {props.noneRecorded}
        </text>
      )}
      {marks.map((mark) => (
        <Mark
          key={mark.key}
          {...props}
          mark={mark}
          x={xOf(mark.day)}
          endX={xOf(mark.untilDay)}
          room={roomBeside(marks, mark, xOf)}
          tabbable={mark.key === stop?.key}
          onKeyDown={(event) => onKeyDown(event, mark)}
          onWalked={() => setWalked(mark.key)}
        />
      ))}
      {drag !== null && (
        <rect
          x={Math.min(drag.from, drag.to)}
          y={plot.y}
          width={Math.abs(drag.to - drag.from)}
          height={plot.height}
          fill="var(--mantine-primary-color-light)"
          stroke="var(--mantine-primary-color-filled)"
        />
      )}
    </g>
  );
}

/** How far a mark's field reaches to each side: half way to its neighbour, at most a finger's width in all. */
function roomBeside(marks: readonly StripMark[], mark: StripMark, xOf: (day: number) => number) {
  const gap = (other: StripMark | undefined) =>
    other === undefined ? 22 : Math.min(22, Math.max(6, Math.abs(xOf(other.day) - xOf(mark.day)) / 2));
  const lane = marks.filter((other) => other.lane === mark.lane);
  const at = lane.indexOf(mark);
  return { before: gap(lane[at - 1]), after: gap(lane[at + 1]) };
}
