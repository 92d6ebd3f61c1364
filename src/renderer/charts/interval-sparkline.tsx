/** The rhythm at a glance in a list's row: tiny, without axes, said in words to those who cannot see it. */
const WIDTH = 88;
const HEIGHT = 28;
const PAD = 5;

/**
 * The latest intervals of an animal, oldest first, as a line of points; the last one is filled, and a dashed
 * line shows the typical interval.
 *
 * @param intervals days between consecutive expressions, oldest first
 * @param typical median in days, where there is enough history for one
 * @param label what the picture says, in words: it is read out instead of the picture
 */
export function IntervalSparkline({
  intervals,
  typical,
  label,
}: {
  readonly intervals: readonly number[];
  readonly typical: number | null;
  readonly label: string;
}) {
  // From zero on, so that a step from 41 to 39 days does not look like a collapse.
  const most = Math.max(1, typical ?? 0, ...intervals);
  const x = (index: number) =>
    intervals.length < 2 ? WIDTH / 2 : PAD + (index * (WIDTH - 2 * PAD)) / (intervals.length - 1);
  const y = (days: number) => HEIGHT - PAD - (days * (HEIGHT - 2 * PAD)) / most;
  const points = intervals.map((days, index) => `${x(index)},${y(days)}`).join(" ");
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {typical !== null && intervals.length > 0 && (
        <line
          x1={0}
          x2={WIDTH}
          y1={y(typical)}
          y2={y(typical)}
          stroke="var(--mantine-color-dimmed)"
          strokeDasharray="3 3"
        />
      )}
      <polyline points={points} fill="none" stroke="var(--series-expression)" strokeWidth={1.5} />
      {intervals.map((days, index) => (
        <circle
          // Two intervals may be equal; their place in the row is what tells them apart.
          key={index}
          cx={x(index)}
          cy={y(days)}
          r={index === intervals.length - 1 ? 3.5 : 2}
          fill={index === intervals.length - 1 ? "var(--series-expression)" : "var(--mantine-color-body)"}
          stroke="var(--series-expression)"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
