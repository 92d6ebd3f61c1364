/** One bar of a chart of counts. */
export interface CountPoint {
  readonly key: string;
  /** What stands on the axis. */
  readonly label: string;
  /** A second line under it, such as the year. */
  readonly under?: string;
  /** What the table and those who do not see the picture get: "November 2026". */
  readonly name: string;
  readonly value: number;
  /** The value in words, as it stands at the bar. */
  readonly text: string;
  /** What stands in the table's cells; left out: the text. */
  readonly cells?: readonly string[];
}
