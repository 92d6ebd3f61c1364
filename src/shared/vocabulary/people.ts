import { defineVocabulary, type KeyOf } from "./define.ts";

export const profileKind = defineVocabulary("profileKind", "domain", {
  household: ["Household", "Animals that live with you. Owners can be left out."],
  salon: ["Grooming salon", "Animals of clients, with due dates and report cards in front."],
});
export type ProfileKind = KeyOf<typeof profileKind>;

export const region = defineVocabulary("region", "domain", {
  uk: "United Kingdom",
  us: "United States",
  ca: "Canada",
  eu: "European Union",
  other: "Elsewhere",
});
export type Region = KeyOf<typeof region>;

export const weightUnit = defineVocabulary("weightUnit", "domain", {
  kg: "Kilograms (kg)",
  lb: "Pounds (lb)",
});
export type WeightUnit = KeyOf<typeof weightUnit>;

export const paper = defineVocabulary("paper", "domain", {
  a4: ["A4", "210 × 297 mm"],
  letter: ["US Letter", "8.5 × 11 in"],
});
export type Paper = KeyOf<typeof paper>;

export const colourScheme = defineVocabulary("colourScheme", "domain", {
  system: "Like the computer",
  light: "Light",
  dark: "Dark",
});
export type ColourScheme = KeyOf<typeof colourScheme>;

export const staffRole = defineVocabulary("staffRole", "domain", {
  groomer: "Groomer",
  veterinary_nurse: "Veterinary nurse",
  veterinarian: "Veterinarian",
  owner: "Owner",
  other: "Other",
});
export type StaffRole = KeyOf<typeof staffRole>;

export const contactPreference = defineVocabulary("contactPreference", "domain", {
  phone: "Phone call",
  text_message: "Text message",
  email: "Email",
  none: "No preference",
});
export type ContactPreference = KeyOf<typeof contactPreference>;
