import { describe, expect, test } from "vitest";
import { BLANK_FINDING, swapSides } from "../../../src/renderer/features/record/sheet/finding.ts";
import { replacedBy } from "../../../src/renderer/features/record/sheet/replaced.ts";

const full = { ...BLANK_FINDING, fill: "full" as const };
const soft = { ...BLANK_FINDING, fill: "soft" as const };

describe("swapping the sides", () => {
  test("exchanges left and right", () => {
    expect(swapSides({ left: full, right: soft })).toEqual({ left: soft, right: full });
  });

  test("moves the only side that was noted", () => {
    expect(swapSides({ left: full })).toEqual({ right: full });
    expect(swapSides({ right: full })).toEqual({ left: full });
  });

  test("leaves alone what nobody told apart", () => {
    expect(swapSides({ not_separated: full })).toEqual({ not_separated: full });
  });
});

describe("what overwriting a side puts aside", () => {
  test("is what was noted there", () => {
    expect(replacedBy({ left: full, right: soft }, { right: full })).toEqual({
      right: { before: soft, after: full },
    });
  });

  test("is nothing where nothing was noted, or where the same is noted again", () => {
    expect(replacedBy({ left: { ...BLANK_FINDING } }, { left: full, right: full })).toEqual({});
    expect(replacedBy({ left: full }, { left: { ...full } })).toEqual({});
  });
});
