import type { Assessment, BeforeAfter, Course } from "../contract/assessment.ts";
import type { AlertLevel, DueStatus } from "../vocabulary/index.ts";
import { latestBeforeAfter, type ItemComparison } from "./before-after.ts";
import type { CaseHistory } from "./case-history.ts";
import { toDecimals } from "./rounding.ts";
import { THRESHOLDS } from "./thresholds.ts";

interface ExpectedStream {
  readonly dates: readonly string[];
  readonly intervals: readonly number[];
}

/** An assessment in the keys in which case diaries write what they expect; what does not apply is left out. */
export interface Expectation {
  readonly expression: ExpectedStream;
  readonly leak: ExpectedStream;
  readonly episode: ExpectedStream;
  readonly typical?: {
    readonly median: number;
    readonly q1: number;
    readonly q3: number;
    readonly n: number;
    readonly min: number;
    readonly max: number;
  };
  readonly due?: string;
  readonly due_status: DueStatus;
  readonly shortening: boolean;
  readonly theil_sen_days_per_interval?: number;
  readonly mann_kendall_S?: number;
  readonly mann_kendall_p?: number;
  readonly weight_change_pct?: number;
  readonly fired: Readonly<Record<string, { readonly level: AlertLevel; readonly dates: readonly string[] }>>;
  readonly level?: AlertLevel;
  readonly time_to_next_expression?: {
    readonly median: number | null;
    readonly ci95: readonly [number | null, number | null];
    readonly events: number;
    readonly censored_days: number | null;
  };
  readonly before_after?: {
    readonly item: string;
    readonly stream: BeforeAfter["stream"];
    readonly days: number;
    readonly before: number;
    readonly after: number;
    readonly rate_ratio: number | null;
    readonly ci95: readonly [number, number | null] | null;
    readonly p: number | null;
    readonly wording: BeforeAfter["wording"];
  };
}

/**
 * Projects an assessment to exactly the keys of `expect` in the case diaries, rounded as there: % to 2
 * decimals, slopes to 4, the p of the trend to 6, the rest to 4. `scoot assess --json` prints it.
 *
 * @param beforeAfter the comparison to show; the latest one where left out, none where null
 */
export function toExpectation(
  history: CaseHistory,
  assessment: Assessment,
  beforeAfter: ItemComparison | null = latestBeforeAfter(history, assessment.as_of),
): Expectation {
  const { expression, due, weight } = assessment;
  return {
    expression: expectedStream(expression),
    leak: expectedStream(assessment.leak),
    episode: expectedStream(assessment.episode),
    ...expectedTypical(expression),
    ...(due && { due: due.date }),
    due_status: assessment.due_status,
    shortening: expression.shortening !== null,
    ...expectedTrend(expression),
    ...(weight?.change && { weight_change_pct: toDecimals(weight.change.pct, 2) }),
    fired: Object.fromEntries(assessment.alerts.map(({ rule, level, dates }) => [rule, { level, dates }])),
    ...(assessment.level && { level: assessment.level }),
    ...expectedTimeToNext(expression),
    ...(beforeAfter && { before_after: expectedBeforeAfter(beforeAfter) }),
  };
}

function expectedStream({ dates, intervals }: Course): ExpectedStream {
  return { dates: dates.map(({ date }) => date), intervals: intervals.map(({ days }) => days) };
}

function expectedTypical({ typical }: Course): Pick<Expectation, "typical"> {
  if (!typical) return {};
  const { median, q1, q3, n, min, max } = typical;
  return { typical: { median, q1, q3, n, min, max } };
}

function expectedTrend({
  trend,
}: Course): Pick<Expectation, "theil_sen_days_per_interval" | "mann_kendall_S" | "mann_kendall_p"> {
  if (!trend) return {};
  return {
    theil_sen_days_per_interval: toDecimals(trend.theil_sen, 4),
    mann_kendall_S: trend.mann_kendall_s,
    ...(trend.mann_kendall_p !== null &&
      trend.n >= THRESHOLDS.trend_p_min && { mann_kendall_p: toDecimals(trend.mann_kendall_p, 6) }),
  };
}

function expectedTimeToNext({ time_to_next: next }: Course): Pick<Expectation, "time_to_next_expression"> {
  if (!next) return {};
  const { median, ci95, events, censored_days } = next;
  return { time_to_next_expression: { median, ci95, events, censored_days } };
}

function expectedBeforeAfter({ item, result }: ItemComparison): NonNullable<Expectation["before_after"]> {
  const { stream, days, before, after, rate_ratio, ci95, p, wording } = result;
  return {
    item,
    stream,
    days,
    before,
    after,
    rate_ratio: rate_ratio === null ? null : toDecimals(rate_ratio, 4),
    ci95: ci95 && [toDecimals(ci95[0], 4), ci95[1] === null ? null : toDecimals(ci95[1], 4)],
    p: p === null ? null : toDecimals(p, 4),
    wording,
  };
}
