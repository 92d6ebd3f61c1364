import type { CareTickInput } from "../../../shared/contract/follow-up.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Ticks off one doing. */
export function useTick() {
  return useCommand(async (input: CareTickInput) => rpc.care.tick.mutate(input), { done: "care:ticked" });
}

/** Takes a tick back. */
export function useUntick() {
  return useCommand(async (input: { readonly id: string }) => rpc.care.untick.mutate(input), {
    done: "care:unticked",
  });
}
