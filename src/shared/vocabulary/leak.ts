import { defineVocabulary, type KeyOf } from "./define.ts";

export const leakContext = defineVocabulary("leakContext", "domain", {
  asleep: ["Asleep", "", "S0"],
  resting: "Resting",
  on_waking: ["On waking", "", "S0"],
  fright: ["Fright", "A sudden scare: doorbell, another animal, a fall.", "S2"],
  excitement: "Excitement",
  stress_at_home: ["Stress at home", "A new animal, visitors, a busy day.", "S0"],
  defecating: "Passing stool",
  after_soft_stool: ["After soft stool", "", "S1, S2"],
  being_handled: "Being handled",
  walking: "Walking",
  unknown: "Not known",
});
export type LeakContext = KeyOf<typeof leakContext>;

export const surface = defineVocabulary("surface", "domain", {
  bed: "Bed",
  sofa: "Sofa",
  carpet: "Carpet",
  clothing: "Clothing",
  fur: "Fur",
  floor: "Floor",
  other: "Other",
});
export type Surface = KeyOf<typeof surface>;

export const catSign = defineVocabulary("catSign", "S2", {
  vocalising: "Vocalising",
  puffed_fur: "Puffed fur",
  growling: "Growling",
  fleeing: "Fleeing",
});
export type CatSign = KeyOf<typeof catSign>;
