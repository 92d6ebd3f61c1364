/** The alerts of a period against the plain way: assessing every single day of it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/domain/thresholds.ts";
import { earlierAlerts } from "../../../src/shared/domain/triage/period-alerts.ts";
import { daysBefore } from "../../support/histories.ts";
import { AS_OF, anyHistory } from "./arbitraries.ts";

const DAYS = 120;

it(
  "finds every rule and date that fired on some day of the period and not on the last",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const from = daysBefore(AS_OF, DAYS);
        const now = assess(history, AS_OF).alerts;
        const stillFiring = new Set(now.flatMap(({ rule, dates }) => dates.map((date) => `${rule} ${date}`)));
        const plain = new Set<string>();
        for (let ago = DAYS; ago > 0; ago -= 1) {
          for (const { rule, level, dates } of assess(history, daysBefore(AS_OF, ago)).alerts) {
            if (level === "N") continue;
            for (const date of dates) {
              if (!stillFiring.has(`${rule} ${date}`)) plain.add(`${rule} ${date}`);
            }
          }
        }
        const found = earlierAlerts({
          animal: history.animal,
          records: history.records,
          now,
          answers: [],
          from,
          to: AS_OF,
          settings: DEFAULT_SETTINGS,
        });
        expect(found.flatMap(({ rule, dates }) => dates.map((date) => `${rule} ${date}`)).toSorted()).toEqual(
          [...plain].toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  },
);
