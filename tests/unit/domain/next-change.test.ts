import { describe, expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import type { CaseHistory } from "../../../src/shared/domain/case-history.ts";
import { addDays } from "../../../src/shared/domain/dates.ts";
import { nextChange } from "../../../src/shared/domain/next-change.ts";
import { history } from "../../support/histories.ts";
import { AS_OF, RULE_CASES } from "./triage/rule-cases.ts";

/** Longer than any window of a rule. */
const DAYS = 400;

/** What a stored assessment must still say on a later day. */
function kept(one: CaseHistory, asOf: string) {
  const { alerts, level, open_level, due, expression } = assess(one, asOf);
  return JSON.stringify({ alerts, level, open_level, due, typical: expression.typical });
}

describe("the next change", () => {
  // One rule at a time, so that no other record brings the day forward and hides a missing edge.
  it.each(RULE_CASES.map((one) => [`${one.rule}: ${one.name}`, one] as const))(
    "is not missed by %s",
    (_, { entries, animal }) => {
      const one = history(entries, animal);
      let known = kept(one, AS_OF);
      let next = nextChange(one, AS_OF);
      for (let distance = 1; distance <= DAYS; distance++) {
        const day = addDays(AS_OF, distance);
        const now = kept(one, day);
        if (now !== known) expect([day, next]).toEqual([day, day]);
        if (day === next) {
          known = now;
          next = nextChange(one, day);
          expect(next === null || next > day).toBe(true);
        }
      }
    },
  );
});
