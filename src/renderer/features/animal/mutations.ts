import type { AnimalInput } from "../../../shared/contract/animal.ts";
import type { ClientInput, PracticeInput } from "../../../shared/contract/people.ts";
import type { CommandReply } from "../../../shared/contract/views.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";
import { sendClient } from "../client/mutations.ts";
import { sendPractice } from "../practice/mutations.ts";

/** An animal with the owner and the practice that were entered beside it, if there were any. */
export interface AnimalWithPeople {
  readonly animal: AnimalInput;
  readonly client: ClientInput | null;
  readonly practice: PracticeInput | null;
}

/**
 * Saves an animal. Owner and practice go first, because the animal points to them; their ids are the
 * form's, so that a second attempt writes the same ones again.
 */
async function sendAnimal({ animal, client, practice }: AnimalWithPeople): Promise<CommandReply> {
  if (client !== null) await sendClient(client);
  if (practice !== null) await sendPractice(practice);
  return rpc.animal.save.mutate(animal);
}

/** Saves an animal, new or changed, with what was entered beside it. */
export function useSaveAnimal(onSuccess: (input: AnimalWithPeople) => void) {
  return useCommand(sendAnimal, { onSuccess: (_reply, input) => onSuccess(input) });
}

/** Puts an animal and its records into the trash; the message offers to take that back. */
export function useTrashAnimal(onSuccess: () => void) {
  return useCommand(async (input: { readonly id: string }) => rpc.animal.trash.mutate(input), {
    done: "animal:trashed",
    onSuccess,
  });
}
