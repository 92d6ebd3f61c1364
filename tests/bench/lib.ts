/** Timing for benchmarks: the same piece of work many times, and what a person would want to know of it. */

export interface Timing {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** Milliseconds of each run, summed up. */
export function summarise(milliseconds: readonly number[]): Timing {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? Number.NaN };
}

/** Runs a piece of work `n` times after `warmUp` runs that don't count; each run gets its number. */
export async function measure(
  n: number,
  work: (run: number) => unknown,
  warmUp = Math.min(50, Math.ceil(n / 5)),
): Promise<Timing> {
  for (let run = 0; run < warmUp; run += 1) await work(-1 - run);
  const times: number[] = [];
  for (let run = 0; run < n; run += 1) {
    const began = performance.now();
    await work(run);
    times.push(performance.now() - began);
  }
  return summarise(times);
}

/** One line of the table in `docs/measurements.md`. */
export interface Result {
  readonly what: string;
  readonly timing: Timing;
  /** The same by the plainest means, measured in the same run. */
  readonly baseline?: { readonly what: string; readonly timing: Timing };
  /** What is aimed at, and whether it is met. */
  readonly goal?: { readonly words: string; readonly met: boolean };
}

/** Milliseconds with three digits that mean something. */
export function inWords(milliseconds: number): string {
  if (milliseconds < 1) return `${milliseconds.toFixed(3)} ms`;
  if (milliseconds < 100) return `${milliseconds.toFixed(2)} ms`;
  return `${Math.round(milliseconds)} ms`;
}
