import type { ClientInput } from "../../../shared/contract/people.ts";
import type { CommandReply } from "../../../shared/contract/views.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Sends a client to the core; the animal form saves an owner with its animal in this way. */
export async function sendClient(input: ClientInput): Promise<CommandReply> {
  return rpc.client.save.mutate(input);
}

/** Saves a client, new or changed. */
export function useSaveClient(onSuccess: () => void) {
  return useCommand(sendClient, { onSuccess });
}

/** Puts a client without animals into the trash; the message offers to take that back. */
export function useTrashClient(onSuccess: () => void) {
  return useCommand(async (input: { readonly id: string }) => rpc.client.trash.mutate(input), {
    done: "client:trashed",
    onSuccess,
  });
}
