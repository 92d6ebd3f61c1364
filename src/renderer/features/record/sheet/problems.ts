/** What keeps an entry from being saved, by the field that shows it. */
import { recordInput } from "../../../../shared/contract/record.ts";
import type { Species } from "../../../../shared/vocabulary/index.ts";
import { isCivilDate } from "../../../../shared/domain/dates.ts";
import { weightQuestions } from "../../../../shared/domain/plausibility.ts";
import type { Settings } from "../../../../shared/domain/thresholds.ts";
import { type Entry, type EntryOf, fieldsToSave } from "./entry.ts";
import { isEmptyVisit } from "./vet-visit.ts";

/** Words of a problem: a key below `record:problem`. */
type ProblemKey =
  | "animal"
  | "date"
  | "future"
  | "time"
  | "toldOwner"
  | "visit"
  | "note"
  | "signs"
  | "score"
  | "grams"
  | "targetGrams"
  | "confirmGrams"
  | "treatment"
  | "item"
  | "technique"
  | "intervalDays"
  | "timesPerDay"
  | "beforeStart"
  | "resolution"
  | "other";

/** By field; the fields of the weight beside an expression begin with `weight.`. */
type Problems = ReadonlyMap<string, ProblemKey>;

interface ProblemContext {
  readonly today: string;
  readonly species: Species | null;
  /** True where the person says that nobody knows which animal it was. */
  readonly unattributed: boolean;
  /** The animal's last weight before this one. */
  readonly lastGrams: number | null;
  /** A weight that was asked about and is right. */
  readonly confirmedGrams: number | null;
  /** The profile's limits of a weight that is asked about. */
  readonly settings: Settings | undefined;
}

const BY_FIELD: Readonly<Record<string, ProblemKey>> = {
  animal_id: "animal",
  date: "date",
  time: "time",
  until: "date",
  recheck_date: "date",
  score: "score",
  grams: "grams",
  target_grams: "targetGrams",
  resolution_g: "resolution",
  treatment: "treatment",
  item: "item",
  technique: "technique",
  interval_days: "intervalDays",
  times_per_day: "timesPerDay",
};

/** Everything that keeps these entries from being saved; empty where nothing does. */
export function problemsOf(
  entry: Entry,
  weight: EntryOf<"weight"> | null,
  context: ProblemContext,
): Problems {
  const problems = new Map<string, ProblemKey>();
  collect(problems, "", entry, context);
  if (weight !== null) collect(problems, "weight.", { ...weight, date: entry.date }, context);
  // The same question twice would be one too many.
  for (const field of ["animal_id", "date"]) problems.delete(`weight.${field}`);
  return problems;
}

function collect(problems: Map<string, ProblemKey>, prefix: string, entry: Entry, context: ProblemContext) {
  const put = (field: string, key: ProblemKey) => {
    if (!problems.has(prefix + field)) problems.set(prefix + field, key);
  };
  if (entry.animal_id === null && !(context.unattributed && "candidates" in entry))
    put("animal_id", "animal");
  const parsed = recordInput.safeParse(fieldsToSave(entry, context.species));
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path[0] ?? "");
    put(field, BY_FIELD[field] ?? "other");
  }
  if (isCivilDate(entry.date) && entry.date > context.today) put("date", "future");
  if ("until" in entry && entry.until !== null && entry.until < entry.date) put("until", "beforeStart");
  if ("recheck_date" in entry && entry.recheck_date !== null && entry.recheck_date < entry.date) {
    put("recheck_date", "beforeStart");
  }
  if (entry.kind === "declined" && entry.told_owner.trim() === "") put("told_owner", "toldOwner");
  if (entry.kind === "vet_visit" && isEmptyVisit(entry)) put("visit_reason", "visit");
  if (entry.kind === "note" && entry.note.trim() === "") put("note", "note");
  if (entry.kind === "signs" && Object.keys(entry.signs).length === 0) put("signs", "signs");
  if (entry.kind === "care_plan" && entry.item === "express_every_n_days" && entry.interval_days === null) {
    put("interval_days", "intervalDays");
  }
  if (entry.kind === "weight" && isOdd(entry.grams, context)) put("grams", "confirmGrams");
}

/** True for a weight that is asked about and not confirmed yet. */
function isOdd(grams: number | null, { lastGrams, confirmedGrams, settings }: ProblemContext): boolean {
  if (grams === null || grams <= 0 || grams === confirmedGrams) return false;
  return weightQuestions(grams, lastGrams, settings).length > 0;
}
