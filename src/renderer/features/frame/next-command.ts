import type { CommandRow } from "../../../shared/contract/views.ts";

/**
 * The command that undo or redo turns next: the newest one that is done, or the oldest of those that were
 * taken back and that nothing new has followed. Null where there is none.
 *
 * @param latest newest first
 */
export function nextCommand(latest: readonly CommandRow[], direction: "undo" | "redo"): CommandRow | null {
  if (direction === "undo") return latest.find(({ state }) => state === "done") ?? null;
  return latest.findLast(({ repeatable }) => repeatable) ?? null;
}
