import { describe, expect, test } from "vitest";
import { similarClients } from "../../../src/renderer/features/client/similar-clients.ts";
import { dayWords } from "../../../src/renderer/ui/day-words.ts";
import { convertedWeight } from "../../../src/renderer/ui/weight-conversion.ts";

describe("a weight in another unit", () => {
  test.each([
    ["9 lb", "kg", ".", "4.08 kg"],
    ["9 lb", "kg", ",", "4,08 kg"],
    ["12 lb 6 oz", "kg", ".", "5.61 kg"],
    ["850 g", "kg", ".", "0.85 kg"],
    ["4 kg", "lb", ".", "8.82 lb"],
    ["9 lb 8 oz", "lb", ".", "9.50 lb"],
  ] as const)("%s in %s comes to %s%s", (text, unit, mark, converted) => {
    expect(convertedWeight(text, unit, mark)).toBe(converted);
  });

  test.each([
    ["9.7", "kg"],
    ["9.7 kg", "kg"],
    ["21 lbs", "lb"],
    ["", "kg"],
    ["9 stone", "kg"],
    ["1.234 g", "kg"],
  ] as const)("%s in %s converts nothing", (text, unit) => {
    expect(convertedWeight(text, unit, ".")).toBeNull();
  });
});

describe("a day in words", () => {
  test("has its weekday, in the order of the locale", () => {
    expect(dayWords("2026-11-21", "en-GB")).toBe("Sat 21 Nov 2026");
    expect(dayWords("2026-11-21", "en-US")).toBe("Sat Nov 21, 2026");
  });

  test("is not there for what is no date", () => {
    for (const text of ["", "2026-02-30", "2026"]) expect(dayWords(text, "en-GB")).toBeUndefined();
  });
});

describe("a client who may be there already", () => {
  const anna = { id: "a", name: "Anna Lane", phones: ["020 7946 0001"] };
  const ben = { id: "b", name: "Ben Müller", phones: [] };
  const found = (name: string, phone = "") =>
    similarClients([anna, ben], { id: "new", name, phones: [phone] }).map(({ id }) => id);

  test("has the same name, whatever its case, marks and order", () => {
    expect(found("anna  lane")).toEqual(["a"]);
    expect(found("Lane, Anna")).toEqual(["a"]);
    expect(found("Ben Muller")).toEqual(["b"]);
  });

  test("has the same phone, however it is written", () => {
    expect(found("Ann", "+44 20 7946 0001")).toEqual(["a"]);
  });

  test("is not found by an empty form, a short number, another name, or itself", () => {
    expect(found("")).toEqual([]);
    expect(found("Anna", "0001")).toEqual([]);
    expect(similarClients([anna], anna)).toEqual([]);
  });
});
