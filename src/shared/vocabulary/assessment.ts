import { defineVocabulary, type KeyOf } from "./define.ts";

/** Levels of an alert, most serious first. */
export const alertLevel = defineVocabulary("alertLevel", "domain 4", {
  E: ["Contact a vet today", "Something that should not wait until tomorrow."],
  V: ["Contact a vet within days", "A vet should see this in the next days."],
  B: ["Book and mention", "Worth a routine appointment; mention it there."],
  M: ["Keep an eye on it", "Nothing to do now; watch whether it comes again."],
  N: ["Notice", "A note to the person who records."],
});
export type AlertLevel = KeyOf<typeof alertLevel>;

export const dueStatus = defineVocabulary("dueStatus", "domain 3", {
  not_due: ["Not due", "More than 7 days before the date."],
  due_soon: ["Due soon", "1 to 7 days before the date."],
  due: ["Due", "The day itself and the 7 days after it."],
  overdue: ["Overdue", "More than 7 days after the date."],
  no_history: ["No due date yet", "Fewer than 3 intervals, and none set by a vet."],
});
export type DueStatus = KeyOf<typeof dueStatus>;

/** Streams of events whose intervals are counted, each for itself. */
export const stream = defineVocabulary("stream", "domain 3", {
  expression: "Expressions",
  leak: "Leaks",
  episode: ["Problem episodes", "Marked findings at most 14 days apart form one episode."],
});
export type Stream = KeyOf<typeof stream>;
