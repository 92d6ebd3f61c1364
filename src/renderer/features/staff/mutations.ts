import type { StaffInput } from "../../../shared/contract/people.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";

/** Saves a person who records, new or changed. */
export function useSaveStaff(onSuccess: () => void = () => undefined) {
  return useCommand(async (person: StaffInput) => rpc.staff.save.mutate(person), { onSuccess });
}
