/** One mark of the strip chart: what is drawn, what can be pressed, and what is read out. */
import type { KeyboardEvent } from "react";
import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import type { StripMark } from "./strip-data.ts";
import { haloOf, type Plot, type StripLayerProps } from "./strip-layer-props.ts";
import { textWidth } from "./strip-layout.ts";

/** A mark with its length and words. */
export function Mark(
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
    y = plot.y + box.top + box.head + (row + (spans && layout.words ? 0.68 : 0.5)) * box.rowHeight;
  }
  const begins = mark.day >= view.from;
  const [left, right] = [plot.x, plot.x + plot.width];
  const x = Math.max(props.x, left);
  const endX = Math.min(props.endX, right);
  const height = box === undefined ? 44 : Math.min(44, box.rowHeight + 4);
  const words = spans && layout.words ? props.words(mark) : "";
  const wordsX = Math.max(left + 2, Math.min(x - r, right - textWidth(words, sizes.font)));

  const body = (
    <>
      {props.endX - props.x > 1 && <Span {...{ mark, x, endX, y, r, ink, printed }} />}
      {begins && <MarkGlyph shape={mark.shape} fill={mark.fill} x={props.x} y={y} r={r} ink={ink} />}
      {words !== "" && (
        <text
          x={wordsX}
          y={y - r - (printed ? 2.5 : 5)}
          fontSize={sizes.font - (printed ? 1 : 0)}
          fill={linesOf(printed).text}
          {...haloOf(linesOf(printed))}
        >
          {words}
        </text>
      )}
    </>
  );
  if (printed) return <g>{body}</g>;
  const field = {
    x: (begins ? props.x : x) - props.room.before,
    width: props.room.before + props.room.after,
  };
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
