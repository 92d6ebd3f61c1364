import { z } from "./zod.ts";

/** The alert rules of domain.md 4. T17 is a promise that nothing fires, so no alert bears its name. */
export const ruleId = z.enum([
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
  "T6",
  "T7",
  "T8",
  "T9",
  "T10",
  "T11",
  "T12",
  "T13",
  "T14",
  "T15",
  "T16",
  "T18",
  "T19",
]);
export type RuleId = z.output<typeof ruleId>;
