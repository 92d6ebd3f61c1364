import { describe, expect, test } from "vitest";
import { blankEntry, type Entry } from "../../../src/renderer/features/record/sheet/entry.ts";
import { BLANK_FINDING } from "../../../src/renderer/features/record/sheet/finding.ts";
import { questionsOf } from "../../../src/renderer/features/record/sheet/questions.ts";
import type { RecordKind } from "../../../src/shared/contract/record.ts";

const start = {
  id: "019a0000-0000-7000-8000-000000000001",
  date: "2026-03-10",
  role: "groomer",
  profileKind: "salon",
  animal: { id: "019a0000-0000-7000-8000-000000000002", practice_id: null, vet: "" },
} as const;
const blank = (kind: RecordKind) => blankEntry(kind, start) as Entry;
const expression = blankEntry("expression", start);
const active = { status: "active", status_date: null } as const;

describe("an expression that nobody described", () => {
  test("is asked about, also with a pad that was only opened", () => {
    expect(questionsOf(expression, active, null)).toEqual(["nothingNoted"]);
    const opened = { ...expression, findings: { left: { ...BLANK_FINDING } } };
    expect(questionsOf(opened, active, null)).toEqual(["nothingNoted"]);
  });

  test.each<Partial<typeof expression>>([
    { method: "external" },
    { reason: "routine" },
    { note: "Both sides easy" },
    { findings: { right: { ...BLANK_FINDING, fill: "full" } } },
  ])("is not asked about with %o", (change) => {
    expect(questionsOf({ ...expression, ...change }, active, null)).toEqual([]);
  });

  test("is not asked about again when it was stored like that", () => {
    expect(questionsOf({ ...expression, time: "10:00" }, active, expression)).toEqual([]);
  });

  test("is the only kind that is asked about", () => {
    expect(questionsOf(blank("check"), active, null)).toEqual([]);
  });
});

describe("an animal that has died", () => {
  const died = { status: "deceased", status_date: "2026-03-05" } as const;
  const described = { ...expression, reason: "routine" as const };

  test("is asked about before hands are laid on it after that day", () => {
    expect(questionsOf(described, died, null)).toEqual(["deceased"]);
    expect(questionsOf(blank("check"), died, null)).toEqual(["deceased"]);
    expect(questionsOf(blank("declined"), { ...died, status_date: null }, null)).toEqual(["deceased"]);
    expect(questionsOf(expression, died, null)).toEqual(["deceased", "nothingNoted"]);
  });

  test("is not asked about for its past, for other kinds, or for a stored entry", () => {
    expect(questionsOf({ ...described, date: "2026-03-05" }, died, null)).toEqual([]);
    expect(questionsOf(blank("note"), died, null)).toEqual([]);
    expect(questionsOf(described, died, expression)).toEqual([]);
    expect(questionsOf(described, { status: "moved_away", status_date: null }, null)).toEqual([]);
  });
});
