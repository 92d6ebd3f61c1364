import { defineVocabulary, type KeyOf } from "./define.ts";

export const weightMethod = defineVocabulary("weightMethod", "domain", {
  platform: ["Platform scale", "The animal stands on the scale."],
  carried_minus_person: ["Carried, minus person", "Person with animal, less the person alone."],
  carrier_minus_empty: ["In a carrier, minus empty", "Carrier with animal, less the empty carrier."],
  vet_scale: "Scale at the vet's",
  estimate: "Estimate",
});
export type WeightMethod = KeyOf<typeof weightMethod>;

/** Scales in use for stool; the name is stored with the value. */
export const stoolScale = defineVocabulary("stoolScale", "domain", {
  scoot_7: ["Seven points", "1 hard pellets … 7 watery; 2 to 3 is ideal."],
});
export type StoolScale = KeyOf<typeof stoolScale>;
