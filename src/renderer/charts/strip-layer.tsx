/** The lanes and marks, drawn into the plot area that recharts has measured, so that they share its time axis. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { usePlotArea } from "recharts";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import type { StripData, StripMark } from "./strip-data.ts";
import { type StripLayout, type StripSizes, textWidth, type View, walk } from "./strip-layout.ts";

/** Where a mark stands, for the tip beside it. */
export interface Placed {
  readonly mark: StripMark;
  readonly x: number;
  readonly y: number;
}

export interface StripLayerProps {
  readonly data: StripData;
  readonly layout: StripLayout;
  readonly sizes: StripSizes;
  /** Days on the axis, edges included. */
  readonly axis: View;
  /** Days that may be shown, edges left out. */
  readonly view: View;
  readonly weightRange: readonly [low: number, high: number] | null;
  readonly printed: boolean;
  readonly laneName: (lane: StripMark["lane"]) => string;
  readonly laneCount: (lane: StripMark["lane"]) => string;
  readonly words: (mark: StripMark) => string;
  readonly markLabel: (mark: StripMark) => string;
  readonly noneRecorded: string;
  readonly onOpen: (mark: StripMark) => void;
  readonly onActive: (placed: Placed | null) => void;
  readonly onZoom: (view: View) => void;
}

/** Pointer movement in pixels from which a press is a drag and not a click. */
const DRAG_PX = 6;

export function StripLayer(props: StripLayerProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  return <Lanes {...props} plot={plot} />;
}

type Plot = NonNullable<ReturnType<typeof usePlotArea>>;

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
  const marks = data.lanes.flatMap((lane) => lane.marks.filter((mark) => mark.untilDay >= view.from && mark.day <= view.to));
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

type Lines = ReturnType<typeof linesOf>;

/** Keeps the grid away from words. */
function haloOf({ paper }: Lines) {
  return { stroke: paper, strokeWidth: 5, strokeLinejoin: "round", paintOrder: "stroke" } as const;
}

function LaneGround(
  props: StripLayerProps & { readonly plot: Plot; readonly lane: StripLayout["lanes"][number]; readonly lines: Lines },
) {
  const { lane, plot, sizes, lines, data, view } = props;
  const halo = haloOf(lines);
  const top = plot.y + lane.top;
  const empty = !data.lanes.some(
    ({ key, marks }) => key === lane.key && marks.some((mark) => mark.untilDay >= view.from && mark.day <= view.to),
  );
  return (
    <g>
      <line x1={0} x2={plot.x + plot.width} y1={top + lane.height} y2={top + lane.height} stroke={lines.grid} />
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

function LaneName(
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
    <text y={y} fontSize={sizes.font} dominantBaseline="central" fill={lines.text}>
      <tspan x={0} fontWeight={600}>
        {name}
      </tspan>
      <tspan dx={8} fill={lines.quiet}>
        {props.laneCount(lane)}
      </tspan>
    </text>
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

function Mark(
  props: StripLayerProps & {
    readonly plot: Plot;
    readonly mark: StripMark;
    readonly x: number;
    readonly endX: number;
    readonly room: { readonly before: number; readonly after: number };
    readonly tabbable: boolean;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onWalked: () => void;
  },
) {
  const { mark, plot, sizes, layout, view, printed, weightRange } = props;
  const ink = inkOf(mark.lane, printed);
  const box = layout.lanes.find(({ key }) => key === mark.lane);
  const spans = mark.lane === "treatment" || mark.lane === "care";
  const r = sizes.glyph;
  let y: number;
  if (box === undefined) {
    const grams = mark.records[0].kind === "weight" ? weightOf(mark) : 0;
    const [low, high] = weightRange ?? [0, 1];
    y = plot.y + plot.height - ((grams - low) / (high - low)) * plot.height;
  } else {
    const row = box.rowOf.get(mark.key) ?? 0;
    y = plot.y + box.top + box.head + (row + (spans ? 0.68 : 0.5)) * box.rowHeight;
  }
  const begins = mark.day >= view.from;
  const [left, right] = [plot.x, plot.x + plot.width];
  const x = Math.max(props.x, left);
  const endX = Math.min(props.endX, right);
  const height = box === undefined ? 44 : Math.min(44, box.rowHeight + 4);
  const words = spans ? props.words(mark) : "";
  const wordsX = Math.max(left + 2, Math.min(x - r, right - textWidth(words, sizes.font)));

  const body = (
    <>
      {props.endX - props.x > 1 && <Span {...{ mark, x, endX, y, r, ink, printed }} />}
      {begins && <MarkGlyph shape={mark.shape} fill={mark.fill} x={props.x} y={y} r={r} ink={ink} />}
      {words !== "" && (
        <text x={wordsX} y={y - r - (printed ? 2.5 : 5)} fontSize={sizes.font - (printed ? 1 : 0)} fill={linesOf(printed).text} {...haloOf(linesOf(printed))}>
          {words}
        </text>
      )}
    </>
  );
  if (printed) return <g>{body}</g>;
  const field = { x: (begins ? props.x : x) - props.room.before, width: props.room.before + props.room.after };
  const show = () => props.onActive({ mark, x: begins ? props.x : x + r, y });
  return (
    <g
      role="button"
      className={classes["mark"]}
      data-mark={mark.key}
      data-lane={mark.lane}
      tabIndex={props.tabbable ? 0 : -1}
      aria-label={props.markLabel(mark)}
      onClick={() => props.onOpen(mark)}
      onKeyDown={props.onKeyDown}
      onFocus={() => {
        props.onWalked();
        show();
      }}
      onBlur={() => props.onActive(null)}
      onPointerEnter={show}
      onPointerLeave={() => props.onActive(null)}
    >
      <rect {...field} y={y - height / 2} height={height} fill="transparent" />
      {body}
      <circle className={classes["ring"]} cx={begins ? props.x : x + r} cy={y} r={r + 5} />
    </g>
  );
}

function weightOf(mark: StripMark): number {
  const last = mark.records.at(-1);
  return last?.kind === "weight" ? last.grams : 0;
}

/** The length of a span: a bar, with a point at its end where it goes on. Episodes are a line only. */
function Span(props: {
  readonly mark: StripMark;
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  readonly r: number;
  readonly ink: ReturnType<typeof inkOf>;
  readonly printed: boolean;
}) {
  const { mark, x, endX, y, r, ink, printed } = props;
  if (mark.lane === "episode") {
    return <line x1={x} x2={endX} y1={y} y2={y} stroke={ink.stroke} strokeWidth={printed ? 1.2 : 2} />;
  }
  const half = r * 0.45;
  const tip = mark.goesOn ? Math.min(half * 2, endX - x) : 0;
  const end = endX - tip;
  return (
    <path
      d={`M${x},${y - half}H${end}${mark.goesOn ? `L${endX},${y}L${end},${y + half}` : `V${y + half}`}H${x}Z`}
      fill={printed ? "#bdbdbd" : ink.fill}
      stroke={ink.stroke}
      strokeWidth={printed ? 0.8 : 1}
      strokeLinejoin="round"
    />
  );
}
