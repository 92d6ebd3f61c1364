/** Twelve months of one animal in a row: three lanes of marks, and the weight as a small line under them. */
import classes from "../../charts/charts.module.css";
import { inkOf, linesOf } from "../../charts/ink.ts";
import { MarkGlyph } from "../../charts/mark-glyph.tsx";
import type { TimeTick } from "../../charts/time-axis.ts";
import { TimeTickLabel } from "../../charts/time-tick-label.tsx";
import { weightScale } from "../../charts/weight-scale.ts";
import { type HouseholdEntry, householdLanes, type HouseholdPeriod } from "./household-data.ts";

const LANE = 20;
const WEIGHT = 30;
const WEIGHT_PAD = 5;
const HEIGHT = householdLanes.length * LANE + WEIGHT;
/** Room for a mark that lies on the first or last day. */
const EDGE = 8;
const GLYPH = 5.5;
const FONT = 13;
const AXIS_HEIGHT = 36;

/** Where a day lies on the axis that all rows share. */
function xOf(day: number, { fromDay, toDay }: HouseholdPeriod, width: number): number {
  return EDGE + ((day - fromDay) / (toDay - fromDay)) * (width - 2 * EDGE);
}

/** The months over the rows; the words of each row name their dates, so it is not read out. */
export function HouseholdAxis(props: {
  readonly period: HouseholdPeriod;
  readonly width: number;
  readonly ticks: readonly TimeTick[];
}) {
  const { period, width, ticks } = props;
  return (
    <svg width={width} height={AXIS_HEIGHT} aria-hidden style={{ display: "block" }}>
      {ticks.map(({ day }) => (
        <TimeTickLabel
          key={day}
          ticks={ticks}
          font={FONT}
          fill={linesOf(false).quiet}
          x={xOf(day, period, width)}
          y={7}
          payload={{ value: day }}
        />
      ))}
    </svg>
  );
}

/**
 * The row's picture.
 *
 * @param props.label what it says, in words
 */
export function HouseholdPicture(props: {
  readonly entry: HouseholdEntry;
  readonly period: HouseholdPeriod;
  readonly width: number;
  readonly ticks: readonly TimeTick[];
  readonly label: string;
}) {
  const { entry, period, width, ticks, label } = props;
  const lines = linesOf(false);
  const x = (day: number) => xOf(day, period, width);
  return (
    <div className={classes["chart"]}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT} style={{ display: "block" }}>
        {ticks.map(({ day }) => (
          <line key={day} x1={x(day)} x2={x(day)} y1={0} y2={HEIGHT} stroke={lines.grid} />
        ))}
        {householdLanes.map((lane, index) => {
          const y = (index + 0.5) * LANE;
          return (
            <g key={lane}>
              {entry.lanes[lane].map((mark) => (
                <g key={mark.key}>
                  {mark.untilDay > mark.day && (
                    <line
                      x1={x(Math.max(mark.day, period.fromDay))}
                      x2={x(Math.min(mark.untilDay, period.toDay))}
                      y1={y}
                      y2={y}
                      stroke={lines.rule}
                      strokeWidth={2}
                    />
                  )}
                  {mark.day >= period.fromDay && (
                    <MarkGlyph
                      shape={mark.shape}
                      fill={mark.fill}
                      x={x(mark.day)}
                      y={y}
                      r={GLYPH}
                      ink={inkOf(lane, false)}
                    />
                  )}
                </g>
              ))}
            </g>
          );
        })}
        <WeightLine weights={entry.weights} x={x} />
      </svg>
    </div>
  );
}

/** The weight on a scale of its own, never so tall that noise looks like news. */
function WeightLine({
  weights,
  x,
}: Pick<HouseholdEntry, "weights"> & { readonly x: (day: number) => number }) {
  if (weights.length === 0) return null;
  const scale = weightScale(
    weights.map(({ grams }) => grams),
    "kg",
  );
  const top = householdLanes.length * LANE + WEIGHT_PAD;
  const room = WEIGHT - 2 * WEIGHT_PAD;
  const y = (grams: number) => top + room - ((grams - scale.low) / (scale.high - scale.low)) * room;
  const lines = linesOf(false);
  return (
    <g>
      <polyline
        points={weights.map(({ day, grams }) => `${x(day)},${y(grams)}`).join(" ")}
        fill="none"
        stroke={lines.line}
        strokeWidth={1.5}
      />
      {weights.map(({ day, grams, estimate }) => (
        <MarkGlyph
          key={day}
          shape="dot"
          fill={estimate ? "open" : "solid"}
          x={x(day)}
          y={y(grams)}
          r={GLYPH}
          ink={inkOf("weight", false)}
        />
      ))}
    </g>
  );
}
