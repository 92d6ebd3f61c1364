import type { Animal } from "../contract/animal.ts";
import type { AlertAnswer, CareTick, DueAction } from "../contract/follow-up.ts";
import type { CaseRecord, RecordKind, RecordOf } from "../contract/record.ts";

/** Everything that the rules and numbers look at: one animal and its own records that are not in the trash. */
export interface CaseHistory {
  readonly animal: Pick<
    Animal,
    "species" | "birth_date" | "sac_left" | "sac_left_removed_on" | "sac_right" | "sac_right_removed_on"
  >;
  /** Sorted by date, then instant, then id. */
  readonly records: readonly CaseRecord[];
  /** What people decided about due dates and alerts, and the ticks of the care plan; none where left out. */
  readonly due_actions?: readonly DueAction[];
  readonly alert_answers?: readonly AlertAnswer[];
  readonly care_ticks?: readonly CareTick[];
}

/** The records of one kind, in their order. */
export function ofKind<K extends RecordKind>(
  records: readonly CaseRecord[],
  kind: K,
): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}
