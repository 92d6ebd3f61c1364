import type { Sign } from "../../vocabulary/index.ts";
import { TRIAGE } from "../thresholds.ts";
import type { DaySpan, Evidence, SignSpan, Witness } from "./evidence.ts";

/** "In N days": `asOf` − N to `asOf`, both included (domain.md 4). */
export function inDays(asOf: number, days: number): DaySpan {
  return { from: asOf - days, to: asOf };
}

/** "Of the last N days": the N dates that end with `asOf` (domain.md 4). */
export function ofLastDays(asOf: number, days: number): DaySpan {
  return { from: asOf - days + 1, to: asOf };
}

/** "±3 days": civil dates at most 3 apart (domain.md 4). */
export function around(day: number): DaySpan {
  return { from: day - TRIAGE.near_days, to: day + TRIAGE.near_days };
}

/** What lies in the window. */
export function within<W extends Witness>(items: readonly W[], { from, to }: DaySpan): W[] {
  return items.filter(({ day }) => from <= day && day <= to);
}

/** A sign may be asked for by name; null stands for any sign. */
export type SignSet = ReadonlySet<Sign> | null;

/** Each day of the window on which one of these signs was there at least this severe, with its record. */
export function signDays(
  evidence: Evidence,
  signs: SignSet,
  window: DaySpan,
  severity: number = 1,
): Witness[] {
  const found: Witness[] = [];
  for (const span of evidence.signs) {
    if (span.severity < severity || (signs && !signs.has(span.sign))) continue;
    const to = Math.min(span.to, window.to);
    for (let day = Math.max(span.from, window.from); day <= to; day++) found.push({ day, id: span.id });
  }
  return found;
}

/** How many different days. */
export function differentDays(witnesses: readonly Witness[]): number {
  return new Set(witnesses.map(({ day }) => day)).size;
}

/** The days on which things leave a window of "in N days". */
export function leaveInDays(items: readonly { readonly day: number }[], days: number): number[] {
  return items.map(({ day }) => day + days + 1);
}

/** The days on which things leave a window of "of the last N days". */
export function leaveOfLastDays(items: readonly { readonly day: number }[], days: number): number[] {
  return leaveInDays(items, days - 1);
}

/** The next day after `asOf` on which a day of one of these signs leaves a window of "in N days". */
export function signsLeave(evidence: Evidence, signs: SignSet, days: number): number[] {
  const edges: number[] = [];
  for (const span of evidence.signs) {
    if (signs && !signs.has(span.sign)) continue;
    const next = nextLeave(span, days, evidence.asOf);
    if (next !== null) edges.push(next);
  }
  return edges;
}

function nextLeave({ from, to }: SignSpan, days: number, asOf: number): number | null {
  const next = Math.max(asOf + 1, from + days + 1);
  return next <= to + days + 1 ? next : null;
}
