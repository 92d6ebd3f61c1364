import { describe, expect, test } from "vitest";
import {
  canCompare,
  householdEntry,
  isBlank,
  legendData,
  periodOf,
} from "../../../src/renderer/features/household/household-data.ts";
import type { AnimalCase } from "../../../src/shared/contract/views.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { history, type Entry } from "../../support/histories.ts";

const TODAY = "2026-07-01";
const period = periodOf(TODAY);

function entryOf(entries: readonly Entry[]) {
  const kept = history(entries);
  const caseData = { ...kept, client: null, practice: null, assessment: assess(kept, TODAY) };
  return householdEntry(caseData as unknown as AnimalCase, period);
}

test("two to thirty animals are set side by side", () => {
  expect([0, 1, 2, 30, 31].filter(canCompare)).toEqual([2, 30]);
});

describe("one animal among all", () => {
  test("shows what lies in the twelve months that end today, and nothing else", () => {
    const entry = entryOf([
      { kind: "expression", date: "2025-06-30" },
      { kind: "expression", date: "2025-07-01" },
      { kind: "leak", date: TODAY },
      { kind: "weight", date: "2025-05-01", grams: 9_000 },
      { kind: "weight", date: "2026-02-01", grams: 9_400 },
    ]);
    expect([period.from, period.to]).toEqual(["2025-07-01", TODAY]);
    expect(entry.lanes.expression.map(({ date }) => date)).toEqual(["2025-07-01"]);
    expect(entry.lanes.leak.map(({ date }) => date)).toEqual([TODAY]);
    expect(entry.weights.map(({ grams }) => grams)).toEqual([9_400]);
    expect(isBlank(entry)).toBe(false);
  });

  test("is blank where nothing of it is drawn, whatever else is recorded", () => {
    expect(isBlank(entryOf([]))).toBe(true);
    expect(isBlank(entryOf([{ kind: "note", date: "2026-06-01", note: "seen" }]))).toBe(true);
    expect(isBlank(entryOf([{ kind: "leak", date: "2024-06-01" }]))).toBe(true);
  });
});

test("one legend names the shapes of all animals, on an axis that ends today for each", () => {
  const entries = [
    entryOf([{ kind: "leak", date: "2026-06-01" }]),
    entryOf([{ kind: "expression", date: "2026-06-02" }]),
  ];
  const data = legendData(entries, period);
  const used = data.lanes.filter(({ marks }) => marks.length > 0).map(({ key }) => key);
  expect(used).toEqual(["expression", "leak"]);
  expect([data.axisToDay, data.due]).toEqual([period.toDay, null]);
});
