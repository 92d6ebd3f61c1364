import type { AlertAnswerInput } from "../../../shared/contract/follow-up.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Notes what became of an alert, or lets it rest; the message offers to take that back. */
export function useAnswerAlert(kind: AlertAnswerInput["kind"], onSuccess: () => void) {
  return useCommand(
    async (input: Omit<AlertAnswerInput, "kind">) => rpc.alert.answer.mutate({ ...input, kind }),
    {
      done: kind === "outcome" ? "alert:outcome.saved" : "alert:rest.saved",
      onSuccess,
    },
  );
}
