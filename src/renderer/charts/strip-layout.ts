/** Where the lanes of the strip chart lie, in pixels. */
import { laneKeys, stackRows, type LaneKey, type StripData, type StripMark } from "./strip-data.ts";

/** Part of the period that is shown, as day numbers. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export interface LaneBox {
  readonly key: Exclude<LaneKey, "weight">;
  /** Below the top of the plot. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Room for the lane's name above its marks, where there is none beside them. */
  readonly head: number;
}

export interface StripLayout {
  readonly lanes: readonly LaneBox[];
  readonly weightTop: number;
  readonly weightHeight: number;
  /** Of the plot, lanes and weight together. */
  readonly plotHeight: number;
  /** False where the spans had to go without their words. */
  readonly words: boolean;
}

export interface StripSizes {
  readonly font: number;
  /** Half size of a mark. */
  readonly glyph: number;
  readonly row: number;
  /** A lane without marks. */
  readonly emptyRow: number;
  /** A row of spans, with words over the bars. */
  readonly spanRow: number;
  readonly weight: number;
  /** A row of spans without words, where a fixed height leaves no room for them. */
  readonly tightRow: number;
  /** The weight's lane at the very least. */
  readonly leastWeight: number;
  /** Left of the plot: names of the lanes and the weights' axis. */
  readonly labels: number;
  /** Above each lane, where names do not fit beside them. */
  readonly head: number;
  /** Above the plot: "Today", "Due". */
  readonly top: number;
  /** Below the plot: months and years. */
  readonly axis: number;
  readonly right: number;
}

/** Sizes on screen; narrow windows get the lanes' names above the marks. */
export function screenSizes(width: number): StripSizes {
  const wide = width >= 760;
  return {
    font: 13,
    glyph: 7,
    row: 40,
    // With the lane's name above, that line says "none recorded" too.
    emptyRow: wide ? 32 : 10,
    spanRow: 40,
    tightRow: 24,
    weight: 116,
    leastWeight: 80,
    labels: wide ? 150 : 64,
    head: wide ? 0 : 18,
    top: 22,
    axis: 40,
    right: 14,
  };
}

/** Sizes on paper. */
export const PRINT_SIZES: StripSizes = {
  font: 9,
  glyph: 4.2,
  row: 17,
  emptyRow: 14,
  spanRow: 22,
  tightRow: 11,
  weight: 64,
  leastWeight: 44,
  labels: 96,
  head: 0,
  top: 13,
  axis: 24,
  right: 8,
};

/** About how wide a text is; rows are stacked by it. */
export function textWidth(text: string, font: number): number {
  return text.length * font * 0.56;
}

/** The day at a position of the plot (0 to 1), and back. */
export function daysPerPixel(view: View, plotWidth: number): number {
  return (view.to - view.from) / Math.max(1, plotWidth);
}

/**
 * Stacks the lanes and gives the weight what is left below them. Where a fixed height is too small, the spans
 * go without words, in thinner rows; only where that is not enough either does the plot become taller.
 *
 * @param plotHeight height of the plot where it is fixed (paper); the weight takes what the lanes leave
 * @param words the words over a span
 */
export function stripLayout(
  data: StripData,
  view: View,
  plotWidth: number,
  sizes: StripSizes,
  words: (mark: StripMark) => string,
  plotHeight?: number,
): StripLayout {
  const roomy = laidOut(data, view, plotWidth, sizes, words, plotHeight);
  const needed = data.weights.length === 0 ? sizes.emptyRow : sizes.leastWeight;
  if (plotHeight === undefined || plotHeight - roomy.weightTop >= needed) return roomy;
  const tight = { ...sizes, row: sizes.tightRow + 3, spanRow: sizes.tightRow };
  const packed = laidOut(data, view, plotWidth, tight, null, plotHeight);
  // A squashed line would look like a steady weight: below its least height the picture grows instead.
  const weightHeight = Math.max(needed, packed.weightHeight);
  return { ...packed, weightHeight, plotHeight: packed.weightTop + weightHeight };
}

function laidOut(
  data: StripData,
  view: View,
  plotWidth: number,
  sizes: StripSizes,
  words: ((mark: StripMark) => string) | null,
  plotHeight: number | undefined,
): StripLayout {
  const perPixel = daysPerPixel(view, plotWidth);
  let top = 0;
  const lanes = data.lanes
    .filter((lane) => lane.key !== "weight")
    .map(({ key, marks }): LaneBox => {
      const spans = key === "treatment" || key === "care";
      const shown = marks.filter((mark) => mark.untilDay >= view.from && mark.day <= view.to);
      const { rowOf, rows } = spans
        ? stackRows(shown, (mark) => {
            const room = (textWidth(words?.(mark) ?? "", sizes.font) + 3 * sizes.glyph) * perPixel;
            // Words near the right edge are pushed back into the picture.
            const from = Math.min(Math.max(mark.day, view.from), view.to - room);
            return [from - 2 * sizes.glyph * perPixel, Math.max(mark.untilDay, from + room)];
          })
        : { rowOf: new Map<string, number>(), rows: 1 };
      const rowHeight = shown.length === 0 ? sizes.emptyRow : spans ? sizes.spanRow : sizes.row;
      const box = {
        key: key as LaneBox["key"],
        top,
        height: rows * rowHeight + sizes.head,
        rowHeight,
        rowOf,
        head: sizes.head,
      };
      top += box.height;
      return box;
    });
  const weight = data.weights.length === 0 ? Math.max(sizes.emptyRow, sizes.row) : sizes.weight;
  const height = plotHeight ?? top + weight + sizes.head;
  return {
    lanes,
    weightTop: top,
    weightHeight: Math.max(sizes.emptyRow, height - top),
    plotHeight: Math.max(height, top + sizes.emptyRow),
    words: words !== null,
  };
}

/** The mark that an arrow key leads to: along the lane, or to the nearest day of the next lane with marks. */
export function walk(data: StripData, view: View, from: StripMark, key: string): StripMark | null {
  const inView = (lane: LaneKey) =>
    (data.lanes.find((candidate) => candidate.key === lane)?.marks ?? []).filter(
      (mark) => mark.untilDay >= view.from && mark.day <= view.to,
    );
  const own = inView(from.lane);
  const at = own.findIndex((mark) => mark.key === from.key);
  switch (key) {
    case "ArrowRight":
      return own[at + 1] ?? null;
    case "ArrowLeft":
      return own[at - 1] ?? null;
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    case "ArrowDown":
    case "ArrowUp": {
      const order = key === "ArrowDown" ? laneKeys : laneKeys.toReversed();
      for (const lane of order.slice(order.indexOf(from.lane) + 1)) {
        const marks = inView(lane);
        if (marks.length === 0) continue;
        return marks.reduce((best, mark) =>
          Math.abs(mark.day - from.day) < Math.abs(best.day - from.day) ? mark : best,
        );
      }
      return null;
    }
    default:
      return null;
  }
}
