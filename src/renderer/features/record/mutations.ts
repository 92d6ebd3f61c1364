import type { RecordInput } from "../../../shared/contract/record.ts";
import type { PracticeInput } from "../../../shared/contract/people.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";
import { sendPractice } from "../practice/mutations.ts";

/** Saves what one sheet holds, all or none; one Undo takes all of it back. */
export function useSaveRecords(onSaved: (records: readonly RecordInput[]) => void) {
  return useCommand(async (input: { readonly records: RecordInput[] }) => rpc.record.save.mutate(input), {
    onSuccess: (_reply, { records }) => onSaved(records),
  });
}

/** Puts a record into the trash, with Undo. */
export function useTrashRecord(onTrashed: () => void) {
  return useCommand(async (input: { readonly id: string }) => rpc.record.trash.mutate(input), {
    done: "record:trashed",
    onSuccess: onTrashed,
  });
}

/** Adds a vet practice from inside the sheet; the sheet chooses it as soon as it is stored. */
export function useAddPractice(onAdded: (practice: PracticeInput) => void) {
  return useCommand(sendPractice, {
    done: "record:practiceAdded",
    onSuccess: (_reply, practice) => onAdded(practice),
  });
}
