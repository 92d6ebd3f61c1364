/** The clock of a warm compress, as values: each step gives a new one. Times are milliseconds. */

/** At least ten minutes (S2). */
export const COMPRESS_MS = 10 * 60_000;

export type CompressClock =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly endsAt: number }
  | { readonly state: "paused"; readonly left: number }
  | { readonly state: "over" };

export const IDLE: CompressClock = { state: "idle" };

/** Begins anew, or goes on where it was paused. A running one goes on as it is. */
export function started(clock: CompressClock, now: number): CompressClock {
  if (clock.state === "running") return clock;
  return { state: "running", endsAt: now + (clock.state === "paused" ? clock.left : COMPRESS_MS) };
}

/** Stands still; only a running clock can. */
export function paused(clock: CompressClock, now: number): CompressClock {
  const current = settled(clock, now);
  return current.state === "running" ? { state: "paused", left: current.endsAt - now } : current;
}

/** Over, once its time has come: a clock that slept with the computer too. */
export function settled(clock: CompressClock, now: number): CompressClock {
  return clock.state === "running" && clock.endsAt <= now ? { state: "over" } : clock;
}

/** Whole seconds that are left, rounded up, so that the end is at 0. */
export function secondsLeft(clock: CompressClock, now: number): number {
  const left =
    clock.state === "idle"
      ? COMPRESS_MS
      : clock.state === "paused"
        ? clock.left
        : clock.state === "running"
          ? clock.endsAt - now
          : 0;
  // A computer's clock that is set back must not make it longer than it is.
  return Math.ceil(Math.min(COMPRESS_MS, Math.max(0, left)) / 1_000);
}

/** "9:05" */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
