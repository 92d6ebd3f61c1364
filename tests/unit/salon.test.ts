import { describe, expect, it } from "vitest";
import {
  type BredAnimal,
  medianByBreed,
  medianByGroup,
  sizeOf,
  SMALLEST_GROUP,
} from "../../src/shared/domain/salon.ts";

const many = (count: number, fields: Partial<BredAnimal> = {}): BredAnimal[] =>
  Array.from({ length: count }, (_, index) => ({
    species: "dog",
    breed: "Pug",
    second_breed: "",
    median: 30 + index,
    ...fields,
  }));

describe("the size of a dog", () => {
  it("is small under 10 kg, medium from 10 to 25 kg, large above", () => {
    expect([1, 9_999, 10_000, 25_000, 25_001].map(sizeOf)).toEqual([
      "small",
      "small",
      "medium",
      "medium",
      "large",
    ]);
  });
});

describe("typical intervals by group", () => {
  it("are said of 5 animals or more, and of no fewer", () => {
    const group = ({ breed }: BredAnimal) => breed;
    expect(medianByGroup(many(SMALLEST_GROUP - 1), group)).toEqual([]);
    expect(medianByGroup(many(SMALLEST_GROUP), group)).toEqual([{ key: "Pug", animals: 5, median: 32 }]);
  });

  it("are the median of the animals' medians; of an even number the mean of the middle two", () => {
    const [group] = medianByGroup(
      [10, 20, 30, 41, 100, 365].map((median) => ({ median })),
      () => "all",
    );
    expect(group).toEqual({ key: "all", animals: 6, median: 35.5 });
  });

  it("leave out animals that belong to no group", () => {
    const sizes = medianByGroup([...many(5), ...many(5, { species: "cat" })], ({ species }) =>
      species === "dog" ? "small" : null,
    );
    expect(sizes).toMatchObject([{ key: "small", animals: 5 }]);
  });

  it("name the largest group first, then by name", () => {
    const animals = [...many(5, { breed: "B" }), ...many(5, { breed: "A" }), ...many(6, { breed: "C" })];
    expect(medianByGroup(animals, ({ breed }) => breed).map(({ key }) => key)).toEqual(["C", "A", "B"]);
  });

  it("of nobody are none", () => {
    expect(medianByGroup([], () => "all")).toEqual([]);
    expect(medianByBreed([])).toEqual([]);
  });
});

describe("typical intervals by breed", () => {
  it("take one breed for one, however it is written, and say it as most wrote it", () => {
    const animals = [
      ...many(3, { breed: "Bichon Frisé" }),
      ...many(1, { breed: "bichon frise" }),
      ...many(1, { breed: " Bichon  frise " }),
    ];
    expect(medianByBreed(animals)).toEqual([{ species: "dog", key: "Bichon Frisé", animals: 5, median: 30 }]);
  });

  it("keep a cross apart from its breeds, whichever was named first", () => {
    const cross = [
      ...many(3, { breed: "Cocker Spaniel", second_breed: "Poodle" }),
      ...many(2, { breed: "Poodle", second_breed: "Cocker Spaniel" }),
    ];
    expect(medianByBreed([...many(5, { breed: "Poodle" }), ...cross])).toMatchObject([
      { key: "Cocker Spaniel × Poodle", animals: 5 },
      { key: "Poodle", animals: 5 },
    ]);
  });

  it("keep dogs and cats apart, and leave out animals of no noted breed", () => {
    const animals = [
      ...many(5, { breed: "Mixed" }),
      ...many(5, { breed: "Mixed", species: "cat" }),
      ...many(9, { breed: " " }),
    ];
    expect(medianByBreed(animals)).toMatchObject([
      { species: "cat", key: "Mixed", animals: 5 },
      { species: "dog", key: "Mixed", animals: 5 },
    ]);
  });
});
