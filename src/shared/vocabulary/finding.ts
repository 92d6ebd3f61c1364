import { defineVocabulary, type KeyOf } from "./define.ts";

export const findingSide = defineVocabulary("findingSide", "domain", {
  left: ["Left", "At about 8 o'clock, seen from behind."],
  right: ["Right", "At about 4 o'clock, seen from behind."],
  not_separated: ["Not told apart", "Both sides together, or side not noted."],
});
export type FindingSide = KeyOf<typeof findingSide>;

export const fill = defineVocabulary("fill", "domain", {
  not_examined: ["Not examined", "Nobody felt this side; not the same as normal."],
  not_felt: ["Not felt", "Examined, and the gland could not be felt."],
  soft: "Soft",
  moderate: "Moderate",
  full: "Full",
  firm_enlarged: ["Firm, enlarged", "Hard or bigger than it should be."],
  removed: ["Removed", "This gland was taken out."],
});
export type Fill = KeyOf<typeof fill>;

export const ease = defineVocabulary("ease", "domain", {
  easy: "Easy",
  firm_pressure: "Firm pressure",
  ribbon_only: ["Ribbon only", "Only a thick ribbon came."],
  nothing_came: "Nothing came",
  not_attempted: "Not attempted",
});
export type Ease = KeyOf<typeof ease>;

export const pain = defineVocabulary("pain", "domain", {
  none: "None",
  flinch: "Flinches",
  vocalises: "Cries out",
  bites_or_flees: "Bites or flees",
  too_painful_to_touch: "Too painful to touch",
});
export type Pain = KeyOf<typeof pain>;

export const skin = defineVocabulary("skin", "domain", {
  normal: "Normal",
  red: "Red",
  swollen: "Swollen",
  bruised: "Bruised",
  matted_soiled: "Matted or soiled",
  open_hole_draining: "Open, draining hole",
  bleeding: "Bleeding",
  lump: "Lump",
});
export type Skin = KeyOf<typeof skin>;

export const amount = defineVocabulary("amount", "product decision", {
  unknown: ["Not noted", "Nobody noted the amount; not the same as none."],
  none: "None",
  smear: "A smear",
  few_drops: "A few drops",
  under_1_ml: "Under 1 ml",
  "1_to_2_ml": "1 to 2 ml",
  over_2_ml: "Over 2 ml",
});
export type Amount = KeyOf<typeof amount>;

export const colour = defineVocabulary("colour", "LA04, CO22: charted only", {
  clear: "Clear",
  pale_yellow: "Pale yellow",
  yellow: "Yellow",
  yellow_green: "Yellow-green",
  tan: "Tan",
  light_brown: "Light brown",
  dark_brown: "Dark brown",
  grey: "Grey",
  orange_yellow: "Orange-yellow",
  creamy_white: "Creamy white",
  green: "Green",
  black: "Black",
  red_brown: "Red-brown",
  red: "Red",
});
export type Colour = KeyOf<typeof colour>;

export const consistency = defineVocabulary("consistency", "LA04, CO22: charted only", {
  unknown: "Not noted",
  watery: "Watery",
  thin_liquid: "Thin liquid",
  oily: "Oily",
  thick_liquid: "Thick liquid",
  creamy: "Creamy",
  pasty: "Pasty",
  toothpaste_ribbon: "Ribbon, like toothpaste",
  dry_granular: "Dry, granular",
  solid_plug: "Solid plug",
});
export type Consistency = KeyOf<typeof consistency>;

export const odour = defineVocabulary("odour", "LA04, PA23: charted only", {
  unknown: "Not noted",
  none_noticed: "None noticed",
  usual_fishy: "Usual, fishy",
  stronger_than_usual: "Stronger than usual",
  putrid: "Putrid",
});
export type Odour = KeyOf<typeof odour>;

export const blood = defineVocabulary("blood", "S0, S1, S2, RO03", {
  unknown: ["Not noted", "Nobody looked for blood; not the same as none."],
  none: "None",
  streak: "A streak",
  mixed: "Mixed in",
  fresh_bleeding: "Fresh bleeding",
});
export type Blood = KeyOf<typeof blood>;

export const pus = defineVocabulary("pus", "S0, S1, S2, LA04", {
  unknown: ["Not noted", "Nobody looked for pus; not the same as none."],
  none: "None",
  suspected: "Suspected",
  definite: "Definite",
});
export type Pus = KeyOf<typeof pus>;
