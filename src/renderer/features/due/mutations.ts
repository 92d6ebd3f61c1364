import type { DueActionInput } from "../../../shared/contract/follow-up.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Closes, skips or moves a due date; the message offers to take that back. */
export function useDecideDue(onSuccess: () => void) {
  return useCommand(async (input: DueActionInput) => rpc.due.act.mutate(input), {
    done: "due:saved",
    onSuccess,
  });
}
