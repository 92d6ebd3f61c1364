/** What the care plan shows of a day: pure, so that a test can say what belongs to which day. */
import type { CareTick } from "../../../shared/contract/follow-up.ts";
import type { CaseRecord, RecordOf } from "../../../shared/contract/record.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { addDays } from "../../../shared/domain/dates.ts";

/** Today and the 7 days before it. */
export const DAYS_SHOWN = 8;

export type Standing = "active" | "ended" | "later";

/** Whether something with a first and perhaps a last day holds on a day. */
export function standingOn(
  { date, until }: { readonly date: string; readonly until: string | null },
  day: string,
): Standing {
  if (date > day) return "later";
  return until !== null && until < day ? "ended" : "active";
}

/** Care-plan items: those that run first, the newest first; then those that begin later; then ended ones, the last ended first. */
export function carePlanOf(
  records: readonly CaseRecord[],
  today: string,
): { readonly running: RecordOf<"care_plan">[]; readonly ended: RecordOf<"care_plan">[] } {
  const items = ofKind(records, "care_plan");
  const of = (standing: Standing) => items.filter((item) => standingOn(item, today) === standing);
  const newest = (a: RecordOf<"care_plan">, b: RecordOf<"care_plan">) => (a.date < b.date ? 1 : -1);
  const lastEnded = (a: RecordOf<"care_plan">, b: RecordOf<"care_plan">) =>
    (a.until ?? "") < (b.until ?? "") ? 1 : -1;
  return {
    running: [...of("active").toSorted(newest), ...of("later").toSorted(newest)],
    ended: of("ended").toSorted(lastEnded),
  };
}

export interface CareDay {
  readonly date: string;
  /** False on days before the item's first and after its last. */
  readonly runs: boolean;
  /** The day's ticks, in the order in which they were made. */
  readonly ticks: readonly CareTick[];
}

/** The days that can be ticked off, oldest first: today and the 7 before it. */
export function careDays(
  item: Pick<RecordOf<"care_plan">, "id" | "date" | "until">,
  ticks: readonly CareTick[],
  today: string,
): CareDay[] {
  const own = ticks
    .filter((tick) => tick.care_plan_id === item.id)
    .toSorted((a, b) =>
      a.created_at === b.created_at ? (a.id < b.id ? -1 : 1) : a.created_at < b.created_at ? -1 : 1,
    );
  return Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const date = addDays(today, index + 1 - DAYS_SHOWN);
    return {
      date,
      runs: standingOn(item, date) === "active",
      ticks: own.filter((tick) => tick.date === date),
    };
  });
}
