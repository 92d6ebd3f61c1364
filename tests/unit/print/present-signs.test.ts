import { describe, expect, it } from "vitest";
import type { SummaryView } from "../../../src/shared/contract/views.ts";
import { currentMedicines, lastState, presentSigns } from "../../../src/renderer/print/present-signs.ts";
import { history, type Entry } from "../../support/histories.ts";
import { ago, AS_OF } from "../domain/triage/rule-cases.ts";

/** Only what these functions read. */
const viewOf = (...entries: readonly Entry[]) =>
  ({ records: history(entries).records, to: AS_OF }) as unknown as SummaryView;

const scooting = (day: number, severity: number, days = 1): Entry => ({
  kind: "signs",
  date: ago(day),
  signs: { scooting: { severity, days } },
});

describe("present signs", () => {
  it("count the days of the last 14, and keep the first day ever noted", () => {
    expect(presentSigns(viewOf(scooting(200, 1), scooting(12, 3, 5), scooting(2, 2, 2)))).toEqual([
      { sign: "scooting", severity: 2, first: ago(200), days: 4, absent: null },
    ]);
  });

  it("are none where the sign was last there 14 days ago", () => {
    expect(presentSigns(viewOf(scooting(14, 3)))).toEqual([]);
    expect(presentSigns(viewOf(scooting(13, 3)))).toHaveLength(1);
  });

  it("say when the sign was looked for later and not found", () => {
    const view = viewOf(scooting(5, 3), scooting(1, 0));
    expect(presentSigns(view)).toMatchObject([{ severity: 3, days: 1, absent: ago(1) }]);
    expect(lastState(view, "scooting")).toEqual({ severity: 0, date: ago(1) });
    expect(lastState(view, "lethargy")).toBeNull();
  });
});

describe("medicines and supplements now", () => {
  const given = (until: number | null, more: object = {}): Entry => ({
    kind: "treatment",
    treatment: "antibiotic",
    date: ago(20),
    until: until === null ? null : ago(until),
    ...more,
  });

  it("last to their last day, and without one until there is an outcome", () => {
    expect(currentMedicines(viewOf(given(0)))).toHaveLength(1);
    expect(currentMedicines(viewOf(given(1)))).toEqual([]);
    expect(currentMedicines(viewOf(given(null)))).toHaveLength(1);
    expect(currentMedicines(viewOf(given(null, { outcome: "ongoing" })))).toHaveLength(1);
    expect(currentMedicines(viewOf(given(null, { outcome: "resolved_clinically" })))).toEqual([]);
  });

  it("are what is given over a time: no flush, but fibre from the care plan", () => {
    expect(currentMedicines(viewOf(given(null, { treatment: "flush" })))).toEqual([]);
    const plan = { kind: "care_plan", date: ago(3) } as const;
    expect(
      currentMedicines(viewOf({ ...plan, item: "fibre_or_pumpkin" }, { ...plan, item: "clean_area" })),
    ).toHaveLength(1);
  });
});
