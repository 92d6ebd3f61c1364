import { assertNever } from "../../../shared/domain/assert-never.ts";
import { isCivilDate, addMonths } from "../../../shared/domain/dates.ts";

export const periodChoices = ["3", "6", "12", "all", "own"] as const;
export type PeriodChoice = (typeof periodChoices)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * First and last day of a choice; null while the own days can't be used.
 *
 * @param first date of the animal's earliest record; `today` where there is none
 */
export function periodOf(choice: PeriodChoice, today: string, first: string, own: Period): Period | null {
  switch (choice) {
    case "3":
    case "6":
    case "12":
      return { from: addMonths(today, -Number(choice)), to: today };
    case "all":
      return { from: first < today ? first : today, to: today };
    case "own": {
      const usable = isCivilDate(own.from) && isCivilDate(own.to) && own.from <= own.to && own.to <= today;
      return usable ? { from: own.from, to: own.to } : null;
    }
    default:
      return assertNever(choice);
  }
}
