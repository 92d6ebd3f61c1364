import type { PracticeInput } from "../../../shared/contract/people.ts";
import type { CommandReply } from "../../../shared/contract/views.ts";
import { rpc } from "../../lib/rpc.ts";

/** Sends a vet practice to the core; the animal form saves one with its animal in this way. */
export async function sendPractice(input: PracticeInput): Promise<CommandReply> {
  return rpc.practice.save.mutate(input);
}
