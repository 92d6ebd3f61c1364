import { describe, expect, it } from "vitest";
import { assessment, ruleId } from "../../../../src/shared/contract/assessment.ts";
import { assess } from "../../../../src/shared/domain/assess.ts";
import { RULES, ruleOf } from "../../../../src/shared/domain/triage/rules/index.ts";
import { highestLevel } from "../../../../src/shared/domain/triage/triage.ts";
import type { Words } from "../../../../src/shared/domain/triage/rule.ts";
import { alertWordKeys, alertWords } from "../../../../src/shared/domain/triage/words.ts";
import { DEFAULT_SETTINGS } from "../../../../src/shared/domain/thresholds.ts";
import { region } from "../../../../src/shared/vocabulary/index.ts";
import { history, type Entry } from "../../../support/histories.ts";
import { ago, AS_OF, RULE_CASES, TROUBLE } from "./rule-cases.ts";

const alertsOf = (entries: readonly Entry[], animal = {}) => assess(history(entries, animal), AS_OF).alerts;

describe("alert rules", () => {
  it.each(
    RULE_CASES.map((one) => [`${one.rule} ${one.fired ? "fires" : "is silent"}: ${one.name}`, one] as const),
  )("%s", (_, { rule, entries, animal, fired }) => {
    const result = assess(history(entries, animal), AS_OF);
    expect(assessment.parse(result)).toEqual(result);
    const alert = result.alerts.find((one) => one.rule === rule);
    if (!fired) {
      expect(alert).toBeUndefined();
      return;
    }
    expect(alert).toMatchObject({ level: fired.level, dates: fired.days.map(ago), answered_by: null });
    expect(alert?.variant).toBe(fired.variant);
    expect(alert?.ids.length).toBeGreaterThan(0);
  });

  it("have a firing, a silent and an edge case each, and edges on both sides of each window", () => {
    for (const id of ruleId.options) {
      const cases = RULE_CASES.filter((one) => one.rule === id);
      const missing = (["fires", "silent", "edge"] as const).filter(
        (kind) => !cases.some((one) => one.kind === kind),
      );
      expect([id, missing]).toEqual([id, []]);
      const edges = cases.filter(({ kind }) => kind === "edge");
      expect([id, edges.some(({ fired }) => fired), edges.some(({ fired }) => !fired)]).toEqual([
        id,
        true,
        true,
      ]);
      for (const one of cases) {
        if (one.kind === "fires") expect(one.fired).toBeDefined();
        if (one.kind === "silent") expect(one.fired).toBeUndefined();
      }
      const levels = new Set(cases.flatMap(({ fired }) => (fired ? [fired.level] : [])));
      expect([id, [...levels].toSorted()]).toEqual([id, [...ruleOf(id).levels].toSorted()]);
    }
  });

  it("are the rules of the contract, in their order, and T17 is none of them", () => {
    expect(RULES.map(({ id }) => id)).toEqual(ruleId.options);
    expect(ruleId.options).not.toContain("T17");
  });

  it("say nothing about another species than dog and cat", () => {
    expect(alertsOf(TROUBLE.entries).length).toBeGreaterThan(8);
    expect(alertsOf(TROUBLE.entries, TROUBLE.other)).toEqual([]);
  });

  it("come most serious first, and a notice is no level", () => {
    const result = assess(history(TROUBLE.entries), AS_OF);
    const levels = result.alerts.map(({ level }) => "EVBMN".indexOf(level));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(result.level).toBe("E");
    const notice = assess(history([{ kind: "expression", date: ago(1), performer: "groomer" }]), AS_OF);
    expect(notice.alerts.map(({ level }) => level)).toEqual(["N"]);
    expect([notice.level, notice.open_level]).toEqual([null, null]);
    expect(highestLevel(notice.alerts)).toBeNull();
  });

  it("leave out records after the day of the assessment", () => {
    const entries: Entry[] = [{ kind: "check", date: ago(-1), findings: { left: { skin: ["bleeding"] } } }];
    expect(alertsOf(entries)).toEqual([]);
    expect(assess(history(entries), ago(-1)).alerts.map(({ rule }) => rule)).toEqual(["T1"]);
  });

  it("take the weight limits from the settings", () => {
    const losing = history([
      { kind: "weight", date: ago(60), grams: 10_000 },
      { kind: "weight", date: ago(0), grams: 9_400 },
    ]);
    expect(assess(losing, AS_OF).level).toBe("M");
    expect(assess(losing, AS_OF, { ...DEFAULT_SETTINGS, weight_vet_pct: 6 }).level).toBe("V");
    expect(assess(losing, AS_OF, { ...DEFAULT_SETTINGS, weight_note_pct: 7 }).level).toBeNull();
  });
});

describe("an answer to an alert", () => {
  const check: Entry = { kind: "check", date: ago(5), findings: { left: { blood: "streak" } } };
  const later: Entry = { kind: "check", date: ago(3), findings: { right: { blood: "streak" } } };
  const visit = (days: number): Entry => ({ kind: "vet_visit", date: ago(days) });
  const answeredOn = (entries: readonly Entry[]) => {
    const made = history(entries);
    const { alerts } = assess(made, AS_OF);
    const id = alerts.find(({ rule }) => rule === "T4")?.answered_by;
    return made.records.find((record) => record.id === id)?.date ?? null;
  };

  it("is a vet visit on or after the latest firing date", () => {
    expect(answeredOn([check, visit(6)])).toBeNull();
    expect(answeredOn([check, visit(5)])).toBe(ago(5));
    expect(answeredOn([check, later, visit(4)])).toBeNull();
    expect(answeredOn([check, later, visit(4), visit(2), visit(1)])).toBe(ago(2));
  });

  it("closes the open level and leaves the level", () => {
    const result = assess(history([check, visit(5)]), AS_OF);
    expect([result.level, result.open_level]).toEqual(["V", null]);
  });

  it("does not come from a visit after the day of the assessment", () => {
    expect(answeredOn([check, visit(-1)])).toBeNull();
  });

  it("is not asked for a thing to keep an eye on", () => {
    const result = assess(history([{ kind: "leak", date: ago(5), context: "asleep" }, visit(4)]), AS_OF);
    expect(result.alerts).toMatchObject([{ rule: "T15", level: "M", answered_by: null }]);
    expect(result.open_level).toBe("M");
  });
});

function texts({ title, advice, print }: Partial<Words>): string[] {
  return [title, advice, print].filter((text) => text !== undefined);
}

describe("the words of an alert", () => {
  const everyWord: readonly string[] = RULES.flatMap(({ words, variants = {}, regions = {} }) => [
    ...texts(words),
    ...Object.values(variants).flatMap(texts),
    ...Object.values(regions),
  ]);

  it("never name a disease, a cause or a medicine", () => {
    const named =
      /tumou?r|cancer|carcinom|neoplas|abscess|infect|sacculit|impact|fistul|diabet|furuncul|hernia|parasit|allerg|disease|inflam|hypercalc|kidney|antibiotic|obstruct|blocked|malignan|colitis/i;
    expect(everyWord.filter((words) => named.test(words))).toEqual([]);
  });

  it("give no advice on treatment, and no wording of the makers", () => {
    const advised =
      /lick(ing)? (it|off)|from licking|compress|clean|bath|fibre|pumpkin|diet\b|feed|express it|nothing to do|a setting/i;
    const all = [...everyWord, ...RULES.map(({ source }) => source)];
    expect(all.filter((words) => advised.test(words))).toEqual([]);
  });

  it("tell the owner to contact a vet at E and V, and say 'anal sac' only in print", () => {
    for (const rule of RULES) {
      if (rule.levels.includes("E") || rule.levels.includes("V")) {
        expect([rule.id, /contact a vet/i.test(rule.words.advice)]).toEqual([rule.id, true]);
      }
      if (rule.levels.includes("E")) expect(rule.words.advice).toMatch(/today/);
      expect(rule.words.advice + rule.words.title).not.toMatch(/anal sac/i);
      expect(rule.words.print).not.toMatch(/gland/i);
      expect(rule.source).not.toBe("");
    }
    expect(ruleOf("T5").words.advice).toContain("Do not press again");
  });

  it("are calm: sentence case, no exclamation, no 'we'", () => {
    for (const words of everyWord) {
      expect(words).not.toMatch(/!|\bwe\b|\bour\b/i);
      expect(words).toMatch(/^[A-Z].*[a-z.0-9%]$/s);
    }
  });

  it("follow the variant and the region, each with a key for translation", () => {
    const growing = { rule: "T12", level: "B", variant: "growing" } as const;
    expect(alertWords(growing, "uk").title).toBe("Losing weight while growing");
    expect(alertWordKeys(growing, "uk")).toEqual({
      title: "rule.T12.growing.title",
      advice: "rule.T12.growing.advice",
      print: "rule.T12.growing.print",
    });
    expect(alertWordKeys({ rule: "T12", level: "M", variant: "note" }, "uk").print).toBe("rule.T12.print");
    const advice = region.keys.map(
      (key) => alertWords({ rule: "T14", level: "N", variant: "internal" }, key).advice,
    );
    expect(new Set(advice).size).toBe(region.keys.length);
    expect(alertWordKeys({ rule: "T14", level: "N" }, "us").advice).toBe("rule.T14.us.advice");
    expect(alertWordKeys({ rule: "T14", level: "N" }, "other").advice).toBe("rule.T14.advice");
  });

  it("exist for every variant that fires", () => {
    for (const { rule, fired } of RULE_CASES) {
      if (fired?.variant) expect(ruleOf(rule).variants).toHaveProperty(fired.variant);
    }
  });
});
