import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Records today's expression with the description of the last one; `id` is the new record's. */
export function useSameAsUsual(onSuccess: () => void) {
  return useCommand(
    async (input: { readonly id: string; readonly animal_id: string }) =>
      rpc.record.sameAsUsual.mutate(input),
    { done: "today:sameSaved", onSuccess },
  );
}
