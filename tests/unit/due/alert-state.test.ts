import { describe, expect, test } from "vitest";
import {
  byState,
  holdsBackUsual,
  mayRest,
  waitsForOutcome,
} from "../../../src/renderer/features/alert/alert-state.ts";
import type { Alert } from "../../../src/shared/contract/assessment.ts";

function alert(rule: Alert["rule"], level: Alert["level"], fields: Partial<Alert> = {}): Alert {
  return {
    rule,
    level,
    dates: ["2026-03-01"],
    ids: ["a"],
    answered_by: null,
    outcome: null,
    snoozed_until: null,
    snooze_reason: null,
    ...fields,
  };
}

describe("same as usual", () => {
  test("is held back by an open alert of level E, by blood or pus, and by a lump or a firm side", () => {
    expect(holdsBackUsual([alert("T1", "E")])).toBe(true);
    expect(holdsBackUsual([alert("T3", "E")])).toBe(true);
    expect(holdsBackUsual([alert("T4", "V")])).toBe(true);
    expect(holdsBackUsual([alert("T5", "V")])).toBe(true);
  });

  test("is offered beside every other alert, and where there is none", () => {
    expect(holdsBackUsual([])).toBe(false);
    expect(holdsBackUsual([alert("T6", "V"), alert("T10", "B"), alert("T14", "N")])).toBe(false);
  });

  test("is offered again once a vet visit has answered the alert", () => {
    expect(holdsBackUsual([alert("T1", "E", { answered_by: "visit" })])).toBe(false);
  });
});

describe("an alert", () => {
  const resting = alert("T10", "B", { snoozed_until: "2026-03-20", snooze_reason: "Booked" });
  const answered = alert("T4", "V", { answered_by: "visit" });
  const told = alert("T5", "V", { answered_by: "visit", outcome: { outcome: "seen", said: "" } });

  test("waits for its outcome from the vet visit until somebody says it", () => {
    expect(waitsForOutcome(answered)).toBe(true);
    expect(waitsForOutcome(told)).toBe(false);
    expect(waitsForOutcome(alert("T4", "V"))).toBe(false);
    expect(waitsForOutcome(alert("T14", "N", { answered_by: "visit" }))).toBe(false);
  });

  test("may rest at levels B and M only", () => {
    expect((["E", "V", "B", "M", "N"] as const).filter(mayRest)).toEqual(["B", "M"]);
  });

  test("is open, at rest or answered, and never two of them", () => {
    const open = alert("T6", "V");
    const both = alert("T11", "B", { answered_by: "visit", snoozed_until: "2026-03-20" });
    expect(byState([open, resting, answered, told, both])).toEqual({
      open: [open],
      resting: [resting],
      answered: [answered, told, both],
    });
  });
});
