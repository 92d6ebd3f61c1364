import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

interface SameAsUsualInput {
  readonly id: string;
  readonly animal_id: string;
}

/** Records today's expression with the description of the last one; `id` is the new record's. */
export function useSameAsUsual(onSuccess: (input: SameAsUsualInput) => void) {
  return useCommand(async (input: SameAsUsualInput) => rpc.record.sameAsUsual.mutate(input), {
    done: "today:sameSaved",
    onSuccess: (_reply, input) => onSuccess(input),
  });
}
