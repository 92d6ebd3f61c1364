/** The shapes of the series. Each differs by outline, so that black and white tells them apart. */
import type { MarkFill, MarkShape } from "./strip-data.ts";

/** Outline of a shape around 0,0 with the given half size. */
const OUTLINES: Readonly<Record<Exclude<MarkShape, "circle" | "dot">, (r: number) => string>> = {
  triangle: (r) =>
    polygon([
      [0, -r * 1.1],
      [r * 1.1, r * 0.85],
      [-r * 1.1, r * 0.85],
    ]),
  diamond: (r) =>
    polygon([
      [0, -r * 1.2],
      [r * 1.2, 0],
      [0, r * 1.2],
      [-r * 1.2, 0],
    ]),
  square: (r) =>
    polygon([
      [-r * 0.85, -r * 0.85],
      [r * 0.85, -r * 0.85],
      [r * 0.85, r * 0.85],
      [-r * 0.85, r * 0.85],
    ]),
  cross: (r) => {
    const [arm, b] = [r * 0.36, r * 1.15];
    // An upright cross, turned by an eighth.
    const upright: Point[] = [
      [-arm, -b],
      [arm, -b],
      [arm, -arm],
      [b, -arm],
      [b, arm],
      [arm, arm],
      [arm, b],
      [-arm, b],
      [-arm, arm],
      [-b, arm],
      [-b, -arm],
      [-arm, -arm],
    ];
    return polygon(upright.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]));
  },
  star: (r) =>
    polygon(
      Array.from({ length: 10 }, (_, index): Point => {
        const length = index % 2 === 0 ? r * 1.3 : r * 0.55;
        const angle = (index * Math.PI) / 5 - Math.PI / 2;
        return [length * Math.cos(angle), length * Math.sin(angle)];
      }),
    ),
};

type Point = readonly [x: number, y: number];

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L")}Z`;
}

/** Colours of a mark: its outline, what fills it, and what stands where it is not filled. */
export interface Ink {
  readonly stroke: string;
  readonly fill: string;
  readonly paper: string;
}

/**
 * One mark of a series.
 *
 * @param props.r half size in pixels
 */
export function MarkGlyph(props: {
  readonly shape: MarkShape;
  readonly fill: MarkFill;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ink: Ink;
}) {
  const { shape, fill, x, y, r, ink } = props;
  const base = fill === "solid" ? ink.fill : ink.paper;
  if (shape === "circle" || shape === "dot") {
    const radius = shape === "dot" ? r * 0.65 : r;
    // An open circle is drawn in its colour, so that the series shows without a filling.
    const [stroke, width] = fill === "open" && shape === "circle" ? [ink.fill, 2.25] : [ink.stroke, 1.25];
    return <circle cx={x} cy={y} r={radius} fill={base} stroke={stroke} strokeWidth={width} />;
  }
  const outline = OUTLINES[shape](r);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={outline} fill={base} stroke={ink.stroke} strokeWidth={1.25} strokeLinejoin="round" />
      {(fill === "left" || fill === "right") && (
        <path
          d={`M0,${-r * 1.2}L${fill === "left" ? -r * 1.2 : r * 1.2},0L0,${r * 1.2}Z`}
          fill={ink.fill}
          stroke={ink.stroke}
          strokeWidth={1.25}
          strokeLinejoin="round"
        />
      )}
    </g>
  );
}
