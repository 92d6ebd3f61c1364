import { describe, expect, it } from "vitest";
import type { RuleId } from "../../../../src/shared/contract/assessment.ts";
import { assess } from "../../../../src/shared/domain/assess.ts";
import { RULES } from "../../../../src/shared/domain/triage/rules/index.ts";
import { alertWitnesses } from "../../../../src/shared/domain/triage/witness-words.ts";
import { history, type AnimalEntry, type Entry } from "../../../support/histories.ts";
import { ago, AS_OF, RULE_CASES } from "./rule-cases.ts";

function witnesses(rule: RuleId, entries: readonly Entry[], animal: AnimalEntry = {}) {
  const made = history(entries, animal);
  const alert = assess(made, AS_OF).alerts.find((one) => one.rule === rule);
  if (alert === undefined) throw new Error(`${rule} is silent`);
  return { alert, groups: alertWitnesses(alert, made.records) };
}

/** "right: open_hole_draining, too_painful_to_touch @ 0": short, for comparing. */
function told(rule: RuleId, entries: readonly Entry[], animal: AnimalEntry = {}): string[] {
  return witnesses(rule, entries, animal).groups.map(({ side, said, dates }) => {
    const words = said.map((one) => ("key" in one ? one.key : `${one.field} ${one.value}`));
    const days = dates.map((date) => [...Array(400).keys()].find((day) => ago(day) === date));
    return `${side ?? "-"}: ${words.join(", ")} @ ${days.join(" ")}`;
  });
}

const FIRING = RULE_CASES.filter(({ fired }) => fired !== undefined);

describe("what was recorded that fired an alert", () => {
  it.each(FIRING.map((one) => [`${one.rule}: ${one.name}`, one] as const))(
    "names every date and every record of %s",
    (_, { rule, entries, animal }) => {
      const { alert, groups } = witnesses(rule, entries, animal);
      expect(groups.length).toBeGreaterThan(0);
      expect(groups.every(({ said, dates }) => said.length > 0 && dates.length > 0)).toBe(true);
      const dates = new Set(groups.flatMap((group) => group.dates));
      expect(alert.dates.filter((date) => !dates.has(date))).toEqual([]);
      expect([...new Set(groups.flatMap(({ ids }) => ids))].toSorted()).toEqual([...alert.ids].toSorted());
    },
  );

  it("is tested for every rule", () => {
    expect(new Set(FIRING.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
  });

  it("leaves out what is beside the rule, and keeps the sides apart", () => {
    const check: Entry = {
      kind: "check",
      date: ago(1),
      findings: {
        left: { skin: ["red"], pain: "flinch", blood: "none" },
        right: {
          skin: ["red", "swollen", "open_hole_draining"],
          pain: "too_painful_to_touch",
          blood: "streak",
          pus: "definite",
        },
      },
      signs: { not_eating: { severity: 2 }, lethargy: { severity: 1 }, scooting: { severity: 3 } },
    };
    expect(told("T1", [check])).toEqual(["right: open_hole_draining, too_painful_to_touch @ 1"]);
    expect(told("T2", [check])).toEqual([
      "left: red @ 1",
      "right: red, swollen @ 1",
      "-: lethargy, not_eating @ 1",
    ]);
    expect(told("T4", [check])).toEqual(["right: streak, definite @ 1"]);
  });

  it("says the same thing of several days once, newest first", () => {
    const licked = (day: number): Entry => ({
      kind: "signs",
      date: ago(day),
      signs: { licking_rear: { severity: 1 } },
    });
    const scooted: Entry = { kind: "signs", date: ago(2), signs: { scooting: { severity: 2, days: 3 } } };
    expect(told("T10", [licked(9), licked(5), scooted])).toEqual([
      "-: scooting @ 4 3 2",
      "-: licking_rear @ 9 5",
    ]);
  });

  it("takes firm and 'nothing came' only together, on one day and side", () => {
    const entries: Entry[] = [
      {
        kind: "check",
        date: ago(3),
        findings: { left: { fill: "firm_enlarged" }, right: { fill: "firm_enlarged" } },
      },
      { kind: "expression", date: ago(3), findings: { left: { ease: "nothing_came" } } },
    ];
    expect(told("T5", entries)).toEqual(["left: firm_enlarged @ 3", "left: nothing_came @ 3"]);
  });

  it("counts straining from moderate on", () => {
    const signs = { straining: { severity: 1 }, painful_defecation: { severity: 1 } };
    expect(told("T7", [{ kind: "signs", date: ago(1), signs }])).toEqual(["-: painful_defecation @ 1"]);
  });

  it("gives leaks their context, stools their score and weights their grams", () => {
    const leak = (day: number): Entry => ({ kind: "leak", date: ago(day), context: "asleep" });
    expect(told("T15", [leak(3)])).toEqual(["-: asleep @ 3"]);
    expect(told("T8", [leak(3), leak(40)], { species: "cat" })).toEqual(["-: asleep @ 40 3"]);
    const stools = [1, 2, 3].map((day): Entry => ({ kind: "stool", date: ago(day), score: 6 }));
    expect(told("T13", stools)).toEqual(["-: stool_score 6 @ 3 2 1"]);
    const weights: Entry[] = [
      { kind: "weight", date: ago(60), grams: 10_000 },
      { kind: "weight", date: ago(0), grams: 8_000 },
    ];
    expect(told("T12", weights)).toEqual(["-: grams 8000 @ 0"]);
  });

  it("names what marked the episodes", () => {
    const marked = (day: number): Entry => ({
      kind: "check",
      date: ago(day),
      findings: { left: { ease: "nothing_came", colour: ["green"], pain: "flinch" } },
    });
    expect(told("T11", [marked(150), marked(100), marked(10)])).toEqual(["left: nothing_came @ 150 100 10"]);
  });
});
