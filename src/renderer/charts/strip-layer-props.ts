/** What the parts of the strip chart's layer are given. */
import type { usePlotArea } from "recharts";
import type { linesOf } from "./ink.ts";
import type { StripData, StripMark } from "./strip-data.ts";
import type { StripLayout, StripSizes, View } from "./strip-layout.ts";

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

/** The area between the axes, in pixels, as recharts has measured it. */
export type Plot = NonNullable<ReturnType<typeof usePlotArea>>;

export type Lines = ReturnType<typeof linesOf>;

/** Keeps the grid away from words. */
export function haloOf({ paper }: Lines) {
  return { stroke: paper, strokeWidth: 5, strokeLinejoin: "round", paintOrder: "stroke" } as const;
}
