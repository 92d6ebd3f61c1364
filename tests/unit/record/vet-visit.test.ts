import { describe, expect, test } from "vitest";
import { blankEntry } from "../../../src/renderer/features/record/sheet/entry.ts";
import { BLANK_FINDING } from "../../../src/renderer/features/record/sheet/finding.ts";
import { answeredBy, isEmptyVisit } from "../../../src/renderer/features/record/sheet/vet-visit.ts";
import type { Alert } from "../../../src/shared/contract/assessment.ts";

const start = {
  id: "019a0000-0000-7000-8000-000000000001",
  date: "2026-03-10",
  role: null,
  profileKind: "salon",
  animal: { id: "019a0000-0000-7000-8000-000000000002", practice_id: null, vet: "Dr Lane" },
} as const;
const visit = blankEntry("vet_visit", start);

function alert(change: Partial<Alert>): Alert {
  return {
    rule: "T4",
    level: "V",
    dates: ["2026-03-01", "2026-03-08"],
    ids: [],
    answered_by: null,
    outcome: null,
    snoozed_until: null,
    snooze_reason: null,
    ...change,
  };
}

describe("a vet visit of which nothing is noted", () => {
  test("is empty, whoever the vet was and whatever blanks were typed", () => {
    expect(isEmptyVisit(visit)).toBe(true);
    expect(isEmptyVisit({ ...visit, visit_reason: "  ", findings: { left: undefined } })).toBe(true);
  });

  test.each([
    { visit_reason: "Scoots" },
    { reported_findings: "Left side firm" },
    { reported_diagnosis: "Impaction" },
    { done: "Flushed" },
    { delegation: "The groomer may go on" },
    { note: "By phone" },
    { recheck_date: "2026-04-01" },
  ])("is not empty with %o", (change) => {
    expect(isEmptyVisit({ ...visit, ...change })).toBe(false);
  });

  test("is not empty with a finding on one side", () => {
    const left = { ...BLANK_FINDING, fill: "full" as const };
    expect(isEmptyVisit({ ...visit, findings: { left } })).toBe(false);
  });
});

describe("what a vet visit answers", () => {
  test("is every open alert of the levels E, V and B that last fired on its day or before", () => {
    const open = [alert({ level: "E" }), alert({}), alert({ level: "B", dates: ["2026-03-10"] })];
    expect(answeredBy(open, visit)).toEqual(open);
  });

  test("is no alert that fired after it, none of level M or N, and none that another visit answers", () => {
    const others = [
      alert({ dates: ["2026-03-01", "2026-03-11"] }),
      alert({ level: "M" }),
      alert({ level: "N" }),
      alert({ answered_by: "019a0000-0000-7000-8000-000000000009" }),
    ];
    expect(answeredBy(others, visit)).toEqual([]);
  });

  test("stays its own while it is edited", () => {
    expect(answeredBy([alert({ answered_by: visit.id })], visit)).toHaveLength(1);
  });
});
