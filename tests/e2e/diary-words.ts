/** What stands in a diary file, in the words of the screens that a person would press. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { diary as diarySchema } from "../../src/shared/contract/diary.ts";
import * as v from "../../src/shared/vocabulary/index.ts";
import type { Vocabulary } from "../../src/shared/vocabulary/index.ts";
import { ROOT } from "./app.ts";
import type { AnimalWords } from "./pages/animal-form.ts";
import type { FindingWords } from "./pages/record-sheet.ts";

export type ExampleName = "biscuit" | "bruno" | "maple" | "miso" | "otto" | "pepper" | "ruby" | "tofu";
export const EXAMPLES: readonly ExampleName[] = [
  "biscuit",
  "bruno",
  "maple",
  "miso",
  "otto",
  "pepper",
  "ruby",
  "tofu",
];

/** Path of an example from the program's folder, as the command line takes it. */
export function exampleFile(name: ExampleName): string {
  return `examples/${name}.json`;
}

/** A diary as the contract reads it: what may be left out has its default. */
export type Diary = z.output<typeof diarySchema>;

export function readExample(name: ExampleName): Diary {
  return diarySchema.parse(JSON.parse(readFileSync(`${ROOT}${exampleFile(name)}`, "utf8")));
}

/** The label of a stored key; undefined where nothing is stored. */
export function wordsOf<K extends string>(vocabulary: Vocabulary<K>, key: K | null): string | undefined {
  return key === null ? undefined : vocabulary.terms[key].label;
}

/** The animal in the words of its form. */
export function animalWords({ animal }: Diary): AnimalWords {
  const { birth_date: born, client } = animal;
  if (born !== null && born.length !== 10) throw new Error("the form is filled in with exact dates only");
  return {
    name: animal.name,
    species: v.species.terms[animal.species].label as AnimalWords["species"],
    breed: animal.breed,
    sex: v.sex.terms[animal.sex].label,
    ...(born === null ? {} : { born }),
    ...(client === undefined ? {} : { owner: { name: client } }),
  };
}

type Finding = NonNullable<Extract<Diary["records"][number], { kind: "expression" }>["findings"]["left"]>;

/** A finding in the words of its pad; what says "not noted" is left as it is. */
export function findingWords(finding: Finding): FindingWords {
  const noted = <K extends string>(vocabulary: Vocabulary<K>, key: K | null, unset: string | null) =>
    key === unset ? undefined : wordsOf(vocabulary, key);
  const words = {
    fill: noted(v.fill, finding.fill, "not_examined"),
    ease: noted(v.ease, finding.ease, "not_attempted"),
    pain: noted(v.pain, finding.pain, null),
    skin: finding.skin.map((key) => v.skin.terms[key].label),
    amount: noted(v.amount, finding.amount, "unknown"),
    ...(finding.colour.length === 0
      ? {}
      : { colour: finding.colour.map((key) => v.colour.terms[key].label) }),
    consistency: noted(v.consistency, finding.consistency, "unknown"),
    odour: noted(v.odour, finding.odour, "unknown"),
    blood: noted(v.blood, finding.blood, "unknown"),
    pus: noted(v.pus, finding.pus, "unknown"),
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
