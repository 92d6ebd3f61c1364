import type { Paper } from "../../shared/vocabulary/index.ts";

const PIXELS_PER_MM = 96 / 25.4;

/** Outer size and margins in millimetres. `summary.css` has the same figures: `@page` takes no variables. */
const MARGINS = { top: 22.5, side: 13, bottom: 12 } as const;
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The whole sheet in CSS pixels. */
export function sheetSize(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = SIZES[paper];
  return { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
}

/** What is inside the margins, in CSS pixels. */
export function contentSize(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = SIZES[paper];
  return {
    width: (width - 2 * MARGINS.side) * PIXELS_PER_MM,
    height: (height - MARGINS.top - MARGINS.bottom) * PIXELS_PER_MM,
  };
}
