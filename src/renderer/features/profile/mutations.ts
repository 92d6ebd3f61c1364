import type { ProfileInput } from "../../../shared/contract/people.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

export interface FirstAnswers {
  readonly profile: ProfileInput;
  /** Name of the person who records. */
  readonly recorder: string;
  /** Adds an animal with a few records, marked as an example. */
  readonly example: boolean;
}

/** Answers the first start. */
export function useBegin() {
  return useCommand(async (answers: FirstAnswers) => rpc.profile.begin.mutate(answers), {
    done: "profile:begin.done",
    undoable: false,
  });
}

/** Saves the profile. */
export function useSaveProfile(onSuccess: () => void) {
  return useCommand(async (fields: ProfileInput) => rpc.profile.save.mutate(fields), { onSuccess });
}
