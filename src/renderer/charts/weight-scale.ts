/** A readable axis for weights: round values in the profile's unit, and never so tall that noise looks like news. */
const GRAMS_PER_POUND = 453.592_37;
/** The axis spans at least this share of the weight, so that one step of the scale stays small. */
const LEAST_SPAN = 0.06;

export interface WeightScale {
  /** Lowest and highest value of the axis in grams. */
  readonly low: number;
  readonly high: number;
  /** Ticks in grams, round in the unit. */
  readonly ticks: readonly number[];
}

/**
 * @param grams every value that must be seen; at least one
 * @param most how many steps there may be at most
 */
export function weightScale(grams: readonly number[], unit: "kg" | "lb", most = 4): WeightScale {
  const per = unit === "kg" ? 1_000 : GRAMS_PER_POUND;
  const [least, greatest] = [Math.min(...grams), Math.max(...grams)];
  const missing = Math.max(0, greatest * LEAST_SPAN - (greatest - least)) / 2;
  const low = Math.max(0, least - missing) / per;
  const high = (greatest + missing) / per;
  const step = stepFor((high - low) / most);
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step * per);
  return { low: from * step * per, high: to * step * per, ticks };
}

/** The next round step (1, 2 or 5 times a power of ten) at or above `least`. */
function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((times) => times * power >= least - 1e-12) ?? 10;
  return factor * power;
}
