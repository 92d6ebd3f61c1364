import { defineVocabulary, type KeyOf } from "./define.ts";

export const dueActionKind = defineVocabulary("dueActionKind", "domain 3", {
  closed: ["Close", "Nothing is due until the next expression is recorded."],
  skipped: ["Skip this one", "The next one is due one interval later."],
  moved: ["Move", "Due on another day."],
});
export type DueActionKind = KeyOf<typeof dueActionKind>;

export const alertAnswerKind = defineVocabulary("alertAnswerKind", "domain 4", {
  outcome: ["Outcome", "What became of an alert after a vet visit."],
  snooze: ["Snooze", "Not shown as open until a day; for levels B and M only."],
});
export type AlertAnswerKind = KeyOf<typeof alertAnswerKind>;

export const alertOutcome = defineVocabulary("alertOutcome", "domain 4", {
  seen: ["The vet has seen it", "What the vet said can be noted."],
  not_seen: ["The vet has not seen it", "It was not looked at on that visit."],
});
export type AlertOutcome = KeyOf<typeof alertOutcome>;
