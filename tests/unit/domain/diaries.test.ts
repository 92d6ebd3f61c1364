import { describe, expect, it } from "vitest";
import { assessment } from "../../../src/shared/contract/assessment.ts";
import { assess } from "../../../src/shared/domain/assess.ts";
import { toExpectation } from "../../../src/shared/domain/expectation.ts";
import { diaryNames, historyOfDiary, readDiary } from "../../support/histories.ts";

const EIGHT = ["biscuit", "bruno", "maple", "miso", "otto", "pepper", "ruby", "tofu"];

describe("case diaries", () => {
  it("has all eight", () => {
    expect(diaryNames()).toEqual(expect.arrayContaining(EIGHT));
  });

  it.each(EIGHT)("says of %s exactly what its diary expects", (name) => {
    const diary = readDiary(name);
    const history = historyOfDiary(diary);
    const result = assess(history, diary.as_of);
    expect(assessment.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(toExpectation(history, result)))).toEqual(diary.expect);
  });

  it.each(EIGHT)("assesses %s the same whatever the order of the records", (name) => {
    const diary = readDiary(name);
    const history = historyOfDiary(diary);
    const reversed = { ...history, records: history.records.toReversed() };
    expect(assess(reversed, diary.as_of)).toEqual(assess(history, diary.as_of));
  });
});
