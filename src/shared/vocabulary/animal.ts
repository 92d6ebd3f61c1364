import { defineVocabulary, type KeyOf } from "./define.ts";

export const species = defineVocabulary("species", "domain", {
  dog: "Dog",
  cat: "Cat",
  other: ["Other", "Can be kept and weighed; no rule speaks about it."],
});
export type Species = KeyOf<typeof species>;

export const sex = defineVocabulary("sex", "domain", {
  male_entire: "Male, entire",
  male_neutered: "Male, neutered",
  female_entire: "Female, entire",
  female_spayed: "Female, spayed",
  unknown: "Not known",
});
export type Sex = KeyOf<typeof sex>;

export const birthPrecision = defineVocabulary("birthPrecision", "domain", {
  exact: "Exact date",
  month: "Month and year",
  year: "Year only",
  estimated: "Estimated",
  unknown: "Not known",
});
export type BirthPrecision = KeyOf<typeof birthPrecision>;

export const coatLength = defineVocabulary("coatLength", "domain", {
  short: "Short",
  medium: "Medium",
  long: "Long",
});
export type CoatLength = KeyOf<typeof coatLength>;

export const animalStatus = defineVocabulary("animalStatus", "domain", {
  active: "Active",
  moved_away: "Moved away",
  deceased: "Deceased",
});
export type AnimalStatus = KeyOf<typeof animalStatus>;

export const sacState = defineVocabulary("sacState", "domain", {
  present: "Present",
  removed: ["Removed", "Taken out by a vet, with the date."],
  unknown: "Not known",
});
export type SacState = KeyOf<typeof sacState>;

export const allergyState = defineVocabulary("allergyState", "domain", {
  list: "Listed",
  none_known: ["None known", "Somebody asked, and there is none known."],
  not_recorded: ["Not recorded", "Nobody has asked yet."],
});
export type AllergyState = KeyOf<typeof allergyState>;

export const technique = defineVocabulary("technique", "domain", {
  external: "External only",
  external_and_internal: "External and internal",
});
export type Technique = KeyOf<typeof technique>;

export const side = defineVocabulary("side", "domain", {
  left: ["Left", "At about 8 o'clock, seen from behind."],
  right: ["Right", "At about 4 o'clock, seen from behind."],
});
export type Side = KeyOf<typeof side>;
