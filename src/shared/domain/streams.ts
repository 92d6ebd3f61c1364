import type { Finding } from "../contract/record.ts";
import type { Side, Treatment } from "../vocabulary/index.ts";
import type { DatedRecord } from "./dated-record.ts";
import { episodesOf } from "./episodes.ts";
import { addToStream, type DayOfStream } from "./stream-day.ts";

/** The days of each stream, oldest first. */
export interface Streams {
  readonly expression: readonly DayOfStream[];
  readonly leak: readonly DayOfStream[];
  readonly episode: readonly DayOfStream[];
  readonly left: readonly DayOfStream[];
  readonly right: readonly DayOfStream[];
}

/** Treatments by a vet that empty the glands (domain.md 3, "Streams"). */
const EMPTYING: ReadonlySet<Treatment> = new Set<Treatment>(["manual_expression", "flush", "infusion"]);

/** True where somebody worked on this side: its finding is neither `not_examined` nor `removed`. */
export function sideCounts(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.fill !== "not_examined" && finding.fill !== "removed";
}

/**
 * The streams of domain.md 3. A vet's treatment counts for a side only where its side is given.
 *
 * @param records in the order of their days
 */
export function streamsOf(records: readonly DatedRecord[]): Streams {
  const expression: DayOfStream[] = [];
  const leak: DayOfStream[] = [];
  const sides: Record<Side, DayOfStream[]> = { left: [], right: [] };
  for (const { record, day } of records) {
    if (record.kind === "leak") addToStream(leak, day, record.date, record.id);
    else if (record.kind === "expression") {
      addToStream(expression, day, record.date, record.id);
      if (sideCounts(record.findings.left)) addToStream(sides.left, day, record.date, record.id);
      if (sideCounts(record.findings.right)) addToStream(sides.right, day, record.date, record.id);
    } else if (record.kind === "treatment" && EMPTYING.has(record.treatment)) {
      addToStream(expression, day, record.date, record.id);
      if (record.side !== null) addToStream(sides[record.side], day, record.date, record.id);
    }
  }
  return { expression, leak, episode: episodesOf(records), ...sides };
}
