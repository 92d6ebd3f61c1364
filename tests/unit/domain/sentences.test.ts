import { describe, expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import { latestBeforeAfter } from "../../../src/shared/domain/before-after.ts";
import { sidePatterns } from "../../../src/shared/domain/side-pattern.ts";
import { SENTENCE_WORDS, sentenceText, type Sentence } from "../../../src/shared/domain/sentence-words.ts";
import * as sentences from "../../../src/shared/domain/sentences.ts";
import { daysBefore, history, historyOfDiary, readDiary, type Entry } from "../../support/histories.ts";

const AS_OF = "2026-06-30";

/** Every sentence that was made in a test; the last test asks whether each has been seen. */
const seen = new Set<string>();
const text = (sentence: Sentence | null): string | null => {
  if (!sentence) return null;
  seen.add(sentence.key);
  const filled = sentenceText(sentence);
  expect(filled).not.toMatch(/[{}]|undefined|NaN/);
  return filled;
};

function courseOf(intervals: readonly number[], lastAgo = 0) {
  let ago = lastAgo + intervals.reduce((sum, days) => sum + days, 0);
  const dates = [ago, ...intervals.map((days) => (ago -= days))];
  const entries = dates.map((days): Entry => ({ kind: "expression", date: daysBefore(AS_OF, days) }));
  return assess(history(entries), AS_OF).expression;
}

describe("sentences", () => {
  const biscuit = assess(historyOfDiary(readDiary("biscuit")), "2026-07-12");

  it("say what the numbers say of biscuit", () => {
    expect(text(sentences.typicalSentence(biscuit.expression))).toBe(
      "Usually 38 days (middle half 27.5 to 41.3; 24 to 43; from 8 intervals in 2 years).",
    );
    expect(text(sentences.shorteningSentence(biscuit.expression))).toBe(
      "The intervals are getting shorter: the last three took 28, 26 and 24 days, each below the median of the 5 earlier ones, 41 days.",
    );
    expect(text(sentences.trendSentence(biscuit.expression))).toBe(
      "Each interval is about 2.7 days shorter than the one before (8 intervals, p 0.0055).",
    );
    expect(text(sentences.dueSentence(biscuit.due))).toBe(
      "Due on 2026-08-16: the typical 38 days after 2026-07-09.",
    );
    expect(text(sentences.timeToNextSentence(biscuit.expression))).toBe(
      "Half of the time the next one came within 38 days (95 % interval 24 to 42 days; 8 intervals).",
    );
    expect(text(sentences.weightSentence(biscuit.weight))).toMatch(/too small for the scale/);
  });

  it("say where there is too little to tell", () => {
    const maple = assess(historyOfDiary(readDiary("maple")), "2026-05-20");
    expect(text(sentences.typicalSentence(maple.expression))).toMatch(/3 intervals are needed, 2 recorded/);
    expect(text(sentences.dueSentence(maple.due))).toMatch(/as set by the vet/);
    expect(sentences.trendSentence(maple.expression)).toBeNull();
    expect(sentences.shorteningSentence(maple.expression)).toBeNull();
    expect(sentences.timeToNextSentence(maple.expression)).toBeNull();
    expect(sentences.dueSentence(null)).toBeNull();
    expect(sentences.weightSentence(maple.weight)).toBeNull();
    expect(text(sentences.typicalSentence(courseOf([30, 40, 50], 731)))).toMatch(/from all 3 intervals/);
  });

  it("call a trend one only where it is clear", () => {
    expect(text(sentences.trendSentence(courseOf([20, 22, 24, 26, 28])))).toMatch(/2 days longer/);
    expect(text(sentences.trendSentence(courseOf([20, 28, 22, 26, 24])))).toMatch(/No clear trend/);
    expect(sentences.trendSentence(courseOf([40, 30, 20, 10]))).toBeNull();
  });

  it("say how sure the time to the next event is, or that it is not known", () => {
    expect(text(sentences.timeToNextSentence(courseOf([20, 22, 24, 26, 28])))).toMatch(
      /95 % interval|how sure/,
    );
    expect(text(sentences.timeToNextSentence(courseOf([20, 20, 20, 20, 20])))).toMatch(/how sure/);
    const unknown = {
      ...courseOf([20, 22, 24, 26, 28]),
      time_to_next: { median: null, ci95: [null, null], events: 5, censored_days: 1, curve: [] },
    };
    expect(text(sentences.timeToNextSentence(unknown as never))).toMatch(/Too few/);
  });

  it("say fewer, more or no clear difference as the interval has it", () => {
    const tofu = latestBeforeAfter(historyOfDiary(readDiary("tofu")), "2026-05-02");
    if (!tofu) throw new Error("tofu has a comparison");
    expect(text(sentences.beforeAfterSentence(tofu.result))).toBe(
      "No clear difference: 8 in 90 days before, 2 in 90 days from 2026-02-01 on.",
    );
    for (const wording of ["fewer", "more", "too few to tell", "too few days recorded"] as const) {
      expect(text(sentences.beforeAfterSentence({ ...tofu.result, wording }))?.toLowerCase()).toContain(
        wording,
      );
    }
  });

  it("say how the weight changed", () => {
    const weight = (grams: number) =>
      assess(
        history([
          { kind: "weight", date: daysBefore(AS_OF, 60), grams: 10_000 },
          { kind: "weight", date: AS_OF, grams },
        ]),
        AS_OF,
      ).weight;
    expect(text(sentences.weightSentence(weight(9_000)))).toMatch(/^10 % lighter/);
    expect(text(sentences.weightSentence(weight(11_000)))).toMatch(/^10 % heavier/);
    expect(text(sentences.weightSentence(weight(10_000)))).toMatch(/same/);
  });
});

describe("side pattern", () => {
  type Finding = NonNullable<NonNullable<Extract<Entry, { kind: "expression" }>["findings"]>["left"]>;
  const expression = (ago: number, left: Finding, right?: Finding): Entry => ({
    kind: "expression",
    date: daysBefore(AS_OF, ago),
    findings: {
      left: { fill: "moderate", ...left },
      ...(right && { right: { fill: "moderate", ...right } }),
    },
  });
  const firm: Finding = { ease: "firm_pressure" };

  it("is what was so on at least half of three or more days, and at least twice", () => {
    const patterns = sidePatterns(
      history([
        expression(90, firm, firm),
        expression(60, firm),
        expression(30, firm),
        expression(0, { ease: "easy" }),
      ]),
      AS_OF,
    );
    expect(patterns).toEqual([{ side: "left", feature: "firm_pressure", count: 3, of: 4 }]);
    expect(text(sentences.sideSentence(patterns[0] as never))).toBe(
      "left: needed firm pressure 3 of 4 times.",
    );
  });

  it("counts a day once, the last 365 dates, and only sides that were worked on", () => {
    const of = (...entries: readonly Entry[]) => sidePatterns(history(entries), AS_OF);
    expect(of(expression(9, firm), expression(9, firm), expression(3, firm))).toEqual([]);
    expect(of(expression(365, firm), expression(9, firm), expression(3, firm))).toEqual([]);
    expect(of(expression(364, firm), expression(9, firm), expression(3, firm))).toMatchObject([
      { count: 3, of: 3 },
    ]);
    expect(
      of(expression(30, { ...firm, fill: "not_examined" }), expression(9, firm), expression(3, firm)),
    ).toEqual([]);
  });

  it("knows every feature", () => {
    const all: readonly Finding[] = [
      { ease: "ribbon_only" },
      { ease: "nothing_came" },
      { fill: "full" },
      { fill: "firm_enlarged" },
      { pain: "flinch" },
    ];
    for (const finding of all) {
      const [pattern] = sidePatterns(history([0, 10, 20].map((ago) => expression(ago, finding))), AS_OF);
      expect(text(sentences.sideSentence(pattern as never))).toMatch(/3 of 3 times/);
    }
  });
});

it("every sentence has been said once in these tests", () => {
  expect(Object.keys(SENTENCE_WORDS).filter((key) => !seen.has(key))).toEqual([]);
});
