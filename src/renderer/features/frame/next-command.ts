import type { CommandRow } from "../../../shared/contract/views.ts";

/**
 * The command that undo or redo turns next: the newest one that is done, or the one that was taken back
 * right after it. Null where there is none.
 *
 * @param latest newest first
 */
export function nextCommand(latest: readonly CommandRow[], direction: "undo" | "redo"): CommandRow | null {
  const lastDone = latest.findIndex(({ state }) => state === "done");
  if (direction === "undo") return latest[lastDone] ?? null;
  return lastDone === -1 ? (latest.at(-1) ?? null) : (latest[lastDone - 1] ?? null);
}
