import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRAMS_PER_POUND, parseWeight, weightText } from "../../../src/shared/domain/units.ts";

const grams = fc.integer({ min: 1, max: 150_000 });
const mark = fc.constantFrom("." as const, "," as const);

describe("a weight as text", () => {
  it("comes back to the gram from kilograms, or is asked about, with the right reading first", () => {
    fc.assert(
      fc.property(grams, mark, (weight, decimal) => {
        const parsed = parseWeight(weightText(weight, "kg", decimal), "lb");
        if (parsed.ok) expect(parsed.grams).toBe(weight);
        else expect(parsed).toMatchObject({ reason: "ambiguous", readings: [weight, expect.any(Number)] });
      }),
    );
  });

  it("comes back from pounds to within half of the last digit shown", () => {
    fc.assert(
      fc.property(
        grams.filter((weight) => weight > 10),
        mark,
        (weight, decimal) => {
          const parsed = parseWeight(weightText(weight, "lb", decimal), "kg");
          const step = (weight / GRAMS_PER_POUND < 22 ? 0.01 : 0.1) * GRAMS_PER_POUND;
          expect(parsed.ok && Math.abs(parsed.grams - weight)).toBeLessThanOrEqual(step / 2 + 0.5);
        },
      ),
    );
  });

  it("is never read from text that no person would call a weight", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseWeight(text, "kg");
        if (parsed.ok)
          expect(text).toMatch(/^\s*[\d., \u00a0\u2009\u202f]*\d\s*[a-zA-Z ]*[\d.,]*\s*[a-zA-Z]*\.?\s*$/);
      }),
    );
  });
});
