import { describe, expect, test } from "vitest";
import { describeRecord, type DescribeTools } from "../../../src/renderer/features/record/describe-record.ts";
import { timeline } from "../../../src/renderer/features/record/timeline-english.ts";
import { record, type Entry } from "../../support/histories.ts";

/** i18next's lookup, plural and filling in, as far as these words need them. */
function t(key: string, values: Record<string, unknown>): string {
  const path = key.replace("timeline:", "").split(".");
  const find = (last: string) =>
    [...path.slice(0, -1), last].reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      timeline,
    );
  const name = path.at(-1) ?? "";
  const words = find(name) ?? find(`${name}_${values["count"] === 1 ? "one" : "other"}`);
  if (typeof words !== "string") throw new Error(`no words for ${key}`);
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value]));
}

const tools: DescribeTools = {
  t,
  label: (vocabulary, key) => vocabulary.terms[key].label,
  formats: {
    date: (date) => date,
    dayMonth: (date) => date,
    moment: (instant) => instant,
    number: String,
    percent: (value) => `${value} %`,
    weight: (grams) => `${grams / 1000} kg`,
  },
};

function line(entry: Entry): string {
  const { kind, text } = describeRecord(record(entry), tools);
  return `${kind}: ${text}`;
}

const date = "2026-03-01";
const usual = { fill: "moderate", ease: "easy", amount: "few_drops", colour: ["light_brown"] } as const;

describe("a record in one line", () => {
  const said: readonly (readonly [Entry, string])[] = [
    [
      {
        kind: "expression",
        date,
        findings: {
          left: { ...usual, colour: ["light_brown"] },
          right: { ...usual, colour: ["light_brown"] },
        },
      },
      "Expression: Both sides moderate, easy; a few drops, light brown",
    ],
    [
      {
        kind: "expression",
        date,
        method: "internal",
        findings: {
          left: { ...usual, colour: ["light_brown"] },
          right: { ...usual, colour: ["light_brown"], ease: "firm_pressure" },
        },
      },
      "Expression: Internal · left moderate, easy · right moderate, firm pressure; a few drops, light brown",
    ],
    [
      {
        kind: "check",
        date,
        findings: {
          right: { fill: "full", pain: "flinch", skin: ["red"], blood: "streak", pus: "definite" },
        },
      },
      "Check: Right full, pain: flinches, skin: red; blood: a streak, pus: definite",
    ],
    [
      { kind: "check", date, findings: { left: {}, right: { fill: "removed" } } },
      "Check: Left not examined · right removed",
    ],
    [{ kind: "leak", date, context: "asleep", surface: "bed" }, "Leak: Asleep, on the bed"],
    [{ kind: "leak", date }, "Leak: What went on is not noted"],
    [
      { kind: "signs", date, signs: { scooting: { severity: 2, days: 3 }, vomiting: { severity: 0 } } },
      "Signs: Scooting (moderate, on 3 days) · not seen: vomiting",
    ],
    [
      { kind: "weight", date, grams: 9_700, bcs: 6, method: "estimate" },
      "Weight: 9.7 kg, estimate, body condition 6/9",
    ],
    [
      {
        kind: "treatment",
        date,
        treatment: "antibiotic",
        name: "Amoxicillin",
        until: "2026-03-09",
        outcome: "relapsed",
      },
      "Treatment: Antibiotic, Amoxicillin, until 2026-03-09 · relapsed",
    ],
    [
      { kind: "care_plan", date, item: "express_every_n_days", interval_days: 35 },
      "Care plan item: Express every 35 days",
    ],
    [{ kind: "stool", date, score: 5, mucus: true }, "Stool: Score 5 of 7, mucus"],
    [
      { kind: "declined", date, note: "Owner in a hurry.\nNext week." },
      "Declined and referred: Owner in a hurry.",
    ],
    [{ kind: "expression", date }, "Expression: Nothing else noted"],
  ];

  test.each(said)("%j", (entry, expected) => {
    expect(line(entry)).toBe(expected);
  });

  test("what nobody noted is not said to be absent", () => {
    const text = line({
      kind: "check",
      date,
      findings: { left: { fill: "soft", blood: "unknown", pus: "unknown" } },
    });
    expect(text).toBe("Check: Left soft");
  });

  test("a finding that marks a problem is told apart", () => {
    const findings = { left: { fill: "soft", blood: "streak" } } as const;
    expect(describeRecord(record({ kind: "check", date, findings }), tools).marked).toBe(true);
    expect(describeRecord(record({ kind: "leak", date }), tools).marked).toBe(false);
  });
});
