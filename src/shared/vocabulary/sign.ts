import { defineVocabulary, type KeyOf } from "./define.ts";

const rear = {
  scooting: ["Scooting", "Drags the rear over the floor."],
  licking_rear: "Licking the rear",
  chewing_rear: "Chewing the rear",
  fishy_smell: "Fishy smell",
  redness: "Redness",
  swelling: "Swelling",
  lump: "Lump",
  bleeding: "Bleeding",
  pain_sitting: "Pain when sitting",
  tail_chasing: "Chasing the tail",
  draining_hole: "Draining hole",
} as const;

const stool = {
  straining: ["Straining", "Works hard to pass stool."],
  straining_no_stool: ["Straining, no stool", "Works hard and nothing comes."],
  painful_defecation: "Painful defecation",
  ribbon_stool: "Ribbon-like stool",
  constipation: "Constipation",
  diarrhoea: "Diarrhoea",
  blood_in_stool: "Blood in stool",
} as const;

const general = {
  appetite_down: "Eats less",
  not_eating: "Not eating",
  vomiting: "Vomiting",
  lethargy: ["Lethargy", "Tired, slow, does not join in."],
  hiding: "Hiding",
  aggression: "Aggression",
  less_affectionate: "Less affectionate",
  restless: "Restless",
  fever_suspected: ["Fever suspected", "Feels hot; not measured."],
  drinking_more: ["Drinking more", "", "ACVS"],
  urinating_more: ["Urinating more", "", "ACVS"],
  weakness: "Weakness",
} as const;

const context = {
  skin_allergy_flare: "Skin or allergy flare",
  food_change: "Food change",
  fleas_or_parasites: "Fleas or parasites",
  ear_or_paw_itch: "Ear or paw itch",
  in_season: "In season",
} as const;

export const sign = defineVocabulary("sign", "S0, S1, S2", { ...rear, ...stool, ...general, ...context });
export type Sign = KeyOf<typeof sign>;

/** Signs in the groups in which forms and print show them. */
export const signGroups = {
  rear: Object.keys(rear) as readonly (keyof typeof rear)[],
  stool: Object.keys(stool) as readonly (keyof typeof stool)[],
  general: Object.keys(general) as readonly (keyof typeof general)[],
  context: Object.keys(context) as readonly (keyof typeof context)[],
} as const satisfies Record<string, readonly Sign[]>;
export type SignGroup = keyof typeof signGroups;

/** Severity of a sign, stored as its number: 0 none, 1 mild, 2 moderate, 3 severe. */
export const severity = defineVocabulary("severity", "domain", {
  none: "None",
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
});
