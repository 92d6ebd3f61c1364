import type { ReactNode } from "react";
import classes from "./stool-form.module.css";

const DRAWINGS: readonly ReactNode[] = [
  // 1: separate hard pellets
  <g key="1">
    <circle cx="22" cy="36" r="6.5" />
    <circle cx="38" cy="28" r="6" />
    <circle cx="40" cy="43" r="6.5" />
    <circle cx="57" cy="35" r="6.5" />
    <circle cx="74" cy="42" r="6" />
    <circle cx="72" cy="26" r="5.5" />
  </g>,
  // 2: firm, in segments
  <g key="2">
    <path d="M14 36 C14 28 20 25 26 25 C32 22 37 24 40 25 C46 22 52 23 55 25 C61 22 67 23 70 25 C78 25 82 29 82 35 C82 42 77 45 70 45 C65 48 59 47 56 45 C50 48 44 47 41 45 C35 48 30 47 26 45 C19 46 14 43 14 36 Z" />
    <path
      className={classes["line"]}
      d="M40 25 C42 31 42 39 41 45 M55 25 C57 31 57 39 56 45 M70 25 C72 31 72 39 70 45 M26 25 C28 31 28 39 26 45"
    />
  </g>,
  // 3: a smooth log that keeps its shape
  <g key="3">
    <path d="M14 35 C13 27 20 25 30 25 L68 25 C78 25 83 28 83 35 C83 43 78 45 68 45 L30 45 C20 45 14 43 14 35 Z" />
    <path className={classes["line"]} d="M30 31 C42 29 55 32 66 30" />
  </g>,
  // 4: soft, moist, losing its edges
  <g key="4" className={classes["soft"]}>
    <path d="M12 40 C10 31 19 27 29 28 C40 24 50 27 58 26 C70 24 84 29 85 38 C86 46 76 48 66 47 C54 50 43 47 31 48 C20 49 13 47 12 40 Z" />
    <path className={classes["line"]} d="M28 36 C40 33 54 38 68 34" />
  </g>,
  // 5: soft heaps without a log
  <g key="5" className={classes["soft"]}>
    <path d="M14 47 C10 40 20 36 26 38 C26 30 38 27 43 33 C48 26 62 28 62 36 C72 32 84 38 82 46 C80 50 60 51 48 51 C34 51 18 52 14 47 Z" />
    <path className={classes["line"]} d="M26 38 C30 42 38 42 42 39 M62 36 C60 41 52 43 47 40" />
  </g>,
  // 6: mush without shape
  <g key="6" className={classes["wet"]}>
    <path d="M8 47 C8 41 20 42 26 40 C34 35 44 40 52 38 C62 35 70 41 78 42 C90 43 92 49 82 51 C66 55 26 55 14 52 C10 51 8 49 8 47 Z" />
    <path className={classes["line"]} d="M28 46 C34 44 40 47 46 45 M58 47 C63 45 68 47 72 46" />
  </g>,
  // 7: a puddle
  <g key="7" className={classes["wet"]}>
    <path d="M6 49 C10 45 22 47 34 45 C48 43 62 47 74 46 C86 46 95 48 92 51 C84 55 66 53 50 55 C32 56 4 55 6 49 Z" />
    <circle cx="20" cy="38" r="2.5" />
    <circle cx="52" cy="35" r="3" />
    <circle cx="78" cy="38" r="2" />
  </g>,
];

/** A simple picture of a stool score, 1 to 7. The words beside it say the same. */
export function StoolDrawing({ score }: { readonly score: number }) {
  return (
    <svg viewBox="0 12 96 48" className={classes["drawing"]} aria-hidden>
      {DRAWINGS[score - 1]}
    </svg>
  );
}
