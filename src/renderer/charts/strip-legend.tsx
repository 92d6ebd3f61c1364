import classes from "./charts.module.css";
import { inkOf, linesOf } from "./ink.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import { laneKeys, type LaneKey, type MarkFill, type MarkShape, type StripData } from "./strip-data.ts";

/** What a look of a mark means; the order of the legend. */
const MEANINGS: readonly (readonly [LaneKey, MarkShape, MarkFill, string])[] = [
  ["expression", "circle", "open", "expression"],
  ["expression", "circle", "solid", "expressionMarked"],
  ["leak", "triangle", "solid", "leak"],
  ["episode", "diamond", "left", "episodeLeft"],
  ["episode", "diamond", "right", "episodeRight"],
  ["episode", "diamond", "solid", "episodeBoth"],
  ["episode", "diamond", "open", "episodeUnknown"],
  ["treatment", "cross", "solid", "treatment"],
  ["treatment", "star", "solid", "visit"],
  ["care", "square", "solid", "care"],
  ["care", "square", "open", "foodChange"],
  ["weight", "dot", "solid", "weight"],
  ["weight", "dot", "open", "weightEstimate"],
];

/** The shapes that this chart uses, each with its words. */
export function StripLegend(props: {
  readonly data: StripData;
  readonly printed: boolean;
  readonly t: (key: string) => string;
}) {
  const { data, printed, t } = props;
  const marks = data.lanes.flatMap((lane) => lane.marks);
  const used = MEANINGS.filter(([lane, shape, fill]) =>
    marks.some((mark) => mark.lane === lane && mark.shape === shape && mark.fill === fill),
  ).toSorted((a, b) => laneKeys.indexOf(a[0]) - laneKeys.indexOf(b[0]));
  if (used.length === 0 && data.due === null) return null;
  const [size, r] = printed ? [10, 3.6] : [20, 7];
  return (
    <ul className={classes["legend"]} aria-label={t("legend.label")} data-printed={printed || undefined}>
      {used.map(([lane, shape, fill, key]) => (
        <li key={key}>
          <svg width={size} height={size} aria-hidden>
            <MarkGlyph shape={shape} fill={fill} x={size / 2} y={size / 2} r={r} ink={inkOf(lane, printed)} />
          </svg>
          {t(`legend.${key}`)}
        </li>
      ))}
      {data.axisToDay > data.toDay && <Rule {...{ size, printed }} words={t("legend.today")} />}
      {data.due !== null && <Rule {...{ size, printed }} dashed words={t("legend.due")} />}
    </ul>
  );
}

/** An upright line across the lanes. */
function Rule(props: {
  readonly size: number;
  readonly printed: boolean;
  readonly dashed?: boolean;
  readonly words: string;
}) {
  const { size, printed, dashed = false, words } = props;
  const { rule, quiet } = linesOf(printed);
  return (
    <li>
      <svg width={size} height={size} aria-hidden>
        <line
          x1={size / 2}
          x2={size / 2}
          y1={0}
          y2={size}
          stroke={dashed ? rule : quiet}
          strokeWidth={1.5}
          strokeDasharray={dashed ? "4 3" : "none"}
        />
      </svg>
      {words}
    </li>
  );
}
