import { defineVocabulary, type KeyOf } from "./define.ts";

export const eventKind = defineVocabulary("eventKind", "domain", {
  expression: ["Expression", "The glands were emptied, or an attempt was made."],
  leak: ["Leak", "Secretion came out by itself."],
  check: ["Check", "Palpated, not expressed."],
  declined: ["Declined and referred", "Not done: what was seen, and what the owner was told."],
  signs: ["Signs", "What the animal shows today."],
  stool: ["Stool", "A score from 1 to 7."],
  vet_visit: ["Vet visit", "What the vet found and did, as reported."],
  note: "Note",
});
export type EventKind = KeyOf<typeof eventKind>;

/** Records with a table of their own that stand on the same timeline. */
export const otherRecordKind = defineVocabulary("otherRecordKind", "domain", {
  weight: ["Weight", "With body condition, if assessed."],
  treatment: ["Treatment", "As reported; Scoot never suggests one."],
  care_plan: ["Care plan item", "Something done at home from one day on."],
  authorisation: ["Vet authorisation", "What a vet allows, by whom, until when."],
});
export type OtherRecordKind = KeyOf<typeof otherRecordKind>;

export const performer = defineVocabulary("performer", "domain", {
  owner: "Owner",
  groomer: "Groomer",
  veterinary_nurse: "Veterinary nurse",
  veterinarian: "Veterinarian",
  natural: ["By itself", "The animal emptied the glands itself."],
});
export type Performer = KeyOf<typeof performer>;

export const place = defineVocabulary("place", "domain", {
  home: "Home",
  salon: "Salon",
  mobile: "Mobile",
  clinic: "Clinic",
});
export type Place = KeyOf<typeof place>;

export const method = defineVocabulary("method", "domain", {
  natural_with_stool: ["Natural, with stool", "Emptied by itself when passing stool."],
  external: ["External", "Pressed from outside."],
  internal: ["Internal", "With a finger inside; for vets and vet nurses."],
  flush: ["Flush", "Rinsed through the duct by a vet."],
  flush_and_infusion: ["Flush and infusion", "Rinsed and filled with medicine by a vet."],
  lanced: ["Lanced", "Opened by a vet."],
  unknown: "Not known",
});
export type Method = KeyOf<typeof method>;

export const restraint = defineVocabulary("restraint", "domain", {
  none: "None",
  muzzle: "Muzzle",
  sedation: "Sedation",
  anaesthesia: "Anaesthesia",
});
export type Restraint = KeyOf<typeof restraint>;

export const reason = defineVocabulary("reason", "domain", {
  routine: "Routine",
  signs_present: "Signs present",
  vet_instructed: "Vet asked for it",
  owner_request: "Owner asked for it",
  incidental: ["Incidental", "Noticed while doing something else."],
});
export type Reason = KeyOf<typeof reason>;
