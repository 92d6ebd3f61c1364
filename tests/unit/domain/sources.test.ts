import { describe, expect, it } from "vitest";
import { sourceKeys, sourceWords } from "../../../src/shared/domain/sources.ts";
import { RULES } from "../../../src/shared/domain/triage/rules/index.ts";

describe("the source of a rule, as people read it", () => {
  it("has no abbreviation left", () => {
    const keys = new RegExp(`\\b(${sourceKeys.join("|")})\\b`);
    expect(RULES.map(({ source }) => sourceWords(source)).filter((words) => keys.test(words))).toEqual([]);
  });

  it("says the same thing once and leaves other words alone", () => {
    expect(sourceWords("S0, S1, S2, RO03, LA04")).toBe(
      "articles for owners, Robson et al. 2003, Lake et al. 2004",
    );
    expect(sourceWords("S0, S2; number: product decision")).toBe(
      "articles for owners; number: product decision",
    );
    expect(sourceWords("CO22; numbers: product decision")).toBe(
      "Corbee et al. 2022; numbers: product decision",
    );
  });
});
