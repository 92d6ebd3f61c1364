/** One step of a survival curve, at a time with at least one event. */
export interface SurvivalStep {
  readonly time: number;
  /** Subjects at risk just before `time`. */
  readonly at_risk: number;
  readonly events: number;
  /** Share without the event after `time`. */
  readonly share: number;
  /** 95 % limits, log–log; null where the share is 0 (R gives NA). */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Quantile of the standard normal for a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;
/** R's tolerance for "the curve is exactly at one half" (survival, `survmean`). */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Kaplan–Meier curve with Greenwood's variance and log–log limits, as R's
 * `survfit(Surv(time, event) ~ 1, conf.type = "log-log")`. A time that is both an event and censored
 * counts as an event first.
 */
export function kaplanMeier(eventTimes: readonly number[], censoredTimes: readonly number[]): SurvivalStep[] {
  const events = eventTimes.toSorted((a, b) => a - b);
  const censored = censoredTimes.toSorted((a, b) => a - b);
  const steps: SurvivalStep[] = [];
  let share = 1;
  let greenwood = 0;
  let gone = 0;
  let left = 0;
  while (gone < events.length) {
    const time = events[gone] as number;
    let same = 0;
    while (events[gone + same] === time) same++;
    while (left < censored.length && (censored[left] as number) < time) left++;
    const atRisk = events.length - gone + censored.length - left;
    share = same === atRisk ? 0 : share * (1 - same / atRisk);
    greenwood += same / (atRisk * (atRisk - same));
    steps.push({ time, at_risk: atRisk, events: same, share, ...limits(share, greenwood) });
    gone += same;
  }
  return steps;
}

function limits(share: number, greenwood: number): { lower: number | null; upper: number | null } {
  if (share === 0) return { lower: null, upper: null };
  const log = Math.log(share);
  const width = (Z_95 * Math.sqrt(greenwood)) / -log;
  return { lower: Math.exp(log * Math.exp(width)), upper: Math.exp(log * Math.exp(-width)) };
}

/** Median and its 95 % limits: where the curve, its lower and its upper limit reach one half; null: never. */
export function medianSurvival(steps: readonly SurvivalStep[]): {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
} {
  return {
    median: reachesHalf(steps, (step) => step.share),
    lower: reachesHalf(steps, (step) => step.lower),
    upper: reachesHalf(steps, (step) => step.upper),
  };
}

/** First time at or below one half; the middle of the flat piece where the curve runs along one half (as R). */
function reachesHalf(
  steps: readonly SurvivalStep[],
  curve: (step: SurvivalStep) => number | null,
): number | null {
  let onHalf: SurvivalStep | null = null;
  for (const step of steps) {
    const y = curve(step);
    if (y === null || y >= 0.5 + TOLERANCE) continue;
    if (onHalf) {
      if (y < (curve(onHalf) as number)) return (onHalf.time + step.time) / 2;
    } else if (Math.abs(y - 0.5) < TOLERANCE) {
      onHalf = step;
    } else {
      return step.time;
    }
  }
  return onHalf?.time ?? null;
}
