import type { Ink } from "./mark-glyph.tsx";
import type { LaneKey } from "./strip-data.ts";

/** Colours of a lane's marks on screen; the outline keeps every shape legible in both schemes. */
export function inkOf(lane: LaneKey, printed: boolean): Ink {
  if (printed) return { stroke: "#000", fill: "#000", paper: "#fff" };
  return { stroke: "var(--chart-ink)", fill: `var(--chart-${lane})`, paper: "var(--chart-paper)" };
}

/** Colours of axes, rules and words. */
export function linesOf(printed: boolean) {
  return printed
    ? {
        paper: "#fff",
        text: "#000",
        quiet: "#333",
        grid: "#c8c8c8",
        rule: "#000",
        line: "#000",
        band: "#e4e4e4",
      }
    : {
        paper: "var(--chart-paper)",
        text: "var(--chart-ink)",
        quiet: "var(--mantine-color-dimmed)",
        grid: "var(--chart-grid)",
        rule: "var(--chart-ink)",
        line: "var(--chart-line)",
        band: "var(--chart-band)",
      };
}
