import { createContext, useContext } from "react";
import type { Animal } from "../../../../shared/contract/animal.ts";
import type { Alert } from "../../../../shared/contract/assessment.ts";
import type { CaseRecord, RecordKind, RecordOf } from "../../../../shared/contract/record.ts";
import type { DecimalMark } from "../../../../shared/domain/units.ts";
import type { WeightUnit } from "../../../../shared/vocabulary/index.ts";
import type { EntryOf } from "./entry.ts";

/** What every part of the sheet may look at. */
export interface SheetContextValue {
  readonly today: string;
  readonly unit: WeightUnit;
  readonly mark: DecimalMark;
  /** Null while it is not known which animal it was. */
  readonly animal: Animal | null;
  /** The animal's other records up to the entry's day, sorted by time. */
  readonly earlier: readonly CaseRecord[];
  /** The animal's alerts as they stand before this entry is saved. */
  readonly alerts: readonly Alert[];
  /** The animal's last weight up to the entry's day. */
  readonly lastWeight: RecordOf<"weight"> | null;
  /** A weight that was asked about and is right. */
  readonly confirmedGrams: number | null;
  readonly confirmGrams: (grams: number) => void;
  /** What is wrong with a field, in words; undefined while there is nothing to say. */
  readonly problem: (field: string) => string | undefined;
}

export const SheetContext = createContext<SheetContextValue | null>(null);

/** What the sheet knows; only inside the sheet. */
export function useSheet(): SheetContextValue {
  const value = useContext(SheetContext);
  if (value === null) throw new Error("only inside the Record sheet");
  return value;
}

/** What a form of one kind gets: its entry, and the way to change it. */
export interface FormProps<K extends RecordKind> {
  readonly entry: EntryOf<K>;
  readonly change: (patch: Partial<EntryOf<K>>) => void;
}
