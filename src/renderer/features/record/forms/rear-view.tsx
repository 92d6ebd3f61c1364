import { useTranslation } from "react-i18next";
import type { Fill, Species } from "../../../../shared/vocabulary/index.ts";
import classes from "./rear-view.module.css";

/** How big a gland is drawn: a reminder of what was chosen, not a measure. */
const SIZE: Readonly<Record<Fill, number>> = {
  not_examined: 5,
  not_felt: 4,
  soft: 5.5,
  moderate: 7,
  full: 9,
  firm_enlarged: 11,
  removed: 5,
};

/**
 * The animal from behind with its glands at 8 o'clock (left) and 4 o'clock (right). The pads beside it say
 * the same in words, so the drawing is one picture with one name.
 */
export function RearView(props: {
  readonly species: Species | null;
  readonly left: Fill;
  readonly right: Fill;
  /** True where the sides are not told apart: then both are drawn alike. */
  readonly together?: boolean;
}) {
  const { t } = useTranslation("record");
  return (
    <svg viewBox="8 4 84 93" className={classes["drawing"]} role="img" aria-label={t("rearView")}>
      {props.species === "cat" ? <CatRear /> : <DogRear />}
      <circle cx="50" cy="56" r="4" className={classes["opening"]} />
      <Gland x={32.5} y={66} fill={props.left} />
      <Gland x={67.5} y={66} fill={props.right} />
    </svg>
  );
}

function DogRear() {
  return (
    <g className={classes["body"]}>
      <path d="M50 43 C44 35 42 22 52 12 C57 8 60 13 56 18 C52 25 54 35 55 43" />
      <path d="M22 96 C20 80 12 70 14 55 C16 38 33 32 50 32 C67 32 84 38 86 55 C88 70 80 80 78 96" />
      <path d="M38 96 C38 88 43 82 50 80 C57 82 62 88 62 96" />
    </g>
  );
}

function CatRear() {
  return (
    <g className={classes["body"]}>
      <path d="M48 43 C44 33 52 26 51 17 C50 10 58 4 63 9 C66 13 61 16 59 21 C57 30 53 35 54 43" />
      <path d="M26 96 C24 84 17 72 18 57 C20 40 34 34 50 34 C66 34 80 40 82 57 C83 72 76 84 74 96" />
      <path d="M40 96 C40 89 44 84 50 82 C56 84 60 89 60 96" />
    </g>
  );
}

function Gland({ x, y, fill }: { readonly x: number; readonly y: number; readonly fill: Fill }) {
  if (fill === "removed") {
    return (
      <path
        d={`M${x - 5} ${y - 5} L${x + 5} ${y + 5} M${x + 5} ${y - 5} L${x - 5} ${y + 5}`}
        className={classes["gone"]}
      />
    );
  }
  return <circle cx={x} cy={y} r={SIZE[fill]} className={classes["gland"]} data-fill={fill} />;
}
