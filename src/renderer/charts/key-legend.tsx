import classes from "./charts.module.css";
import { linesOf } from "./ink.ts";
import { type Ink, MarkGlyph } from "./mark-glyph.tsx";
import type { MarkFill, MarkShape } from "./strip-data.ts";

export type LegendEntry = { readonly words: string } & (
  | { readonly kind: "mark"; readonly shape: MarkShape; readonly fill: MarkFill; readonly ink: Ink }
  /** A band, a dashed level line, or words that explain themselves. */
  | { readonly kind: "band" | "rule" | "words" }
);

/** Shapes and lines of a chart, each with its words. */
export function KeyLegend(props: { readonly label: string; readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={classes["legend"]} aria-label={props.label}>
      {props.entries.map((entry) => (
        <li key={entry.words}>
          {entry.kind !== "words" && (
            <svg width={20} height={20} aria-hidden>
              <Sample entry={entry} />
            </svg>
          )}
          {entry.words}
        </li>
      ))}
    </ul>
  );
}

function Sample({ entry }: { readonly entry: LegendEntry }) {
  const lines = linesOf(false);
  if (entry.kind === "mark") return <MarkGlyph {...entry} x={10} y={10} r={7} />;
  if (entry.kind === "band") return <rect x={0} y={5} width={20} height={10} fill={lines.band} />;
  return <line x1={0} x2={20} y1={10} y2={10} stroke={lines.rule} strokeWidth={1.5} strokeDasharray="6 4" />;
}
