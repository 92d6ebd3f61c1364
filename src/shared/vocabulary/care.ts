import { defineVocabulary, type KeyOf } from "./define.ts";

export const treatment = defineVocabulary("treatment", "domain", {
  manual_expression: "Expression by the vet",
  flush: "Flush",
  infusion: "Infusion",
  antibiotic: "Antibiotic",
  anti_inflammatory: "Anti-inflammatory",
  pain_relief: "Pain relief",
  lance_and_drain: "Lanced and drained",
  diet_trial: "Diet trial",
  allergy_treatment: "Allergy treatment",
  parasite_treatment: "Parasite treatment",
  sacculectomy: ["Anal sac removed", "Surgery; the side is given."],
  biopsy: "Biopsy",
  imaging: "Imaging",
  blood_test: "Blood test",
  radiation: "Radiation",
  chemotherapy: "Chemotherapy",
});
export type Treatment = KeyOf<typeof treatment>;

export const sacculectomyApproach = defineVocabulary("sacculectomyApproach", "domain", {
  open: "Open",
  closed: "Closed",
});
export type SacculectomyApproach = KeyOf<typeof sacculectomyApproach>;

export const outcome = defineVocabulary("outcome", "LU22", {
  resolved_clinically: "Resolved, seen by the vet",
  resolved_per_owner: "Resolved, says the owner",
  not_completed: "Not completed",
  failed: "Failed",
  relapsed: ["Relapsed", "", "domain"],
  ongoing: ["Ongoing", "", "domain"],
});
export type Outcome = KeyOf<typeof outcome>;

export const carePlanItem = defineVocabulary("carePlanItem", "domain", {
  fibre_or_pumpkin: "Fibre or pumpkin",
  diet_change: "Diet change",
  weight_target: ["Weight target", "Losing on purpose; weight-loss alerts rest meanwhile."],
  exercise: "Exercise",
  stress_reduction: "Less stress",
  clean_area: "Clean the area",
  warm_compress: ["Warm compress", "2 to 3 times a day for at least 10 minutes; not if it is painful.", "S2"],
  sanitary_shave: "Sanitary shave",
  stool_log: "Stool log",
  weigh_weekly: "Weigh weekly",
  recheck: "Recheck at the vet's",
  express_every_n_days: ["Express every … days", "Only with the interval that a vet has set."],
  finish_medicines: "Finish the medicines",
  no_home_expression: "No expressing at home",
  other: "Other",
});
export type CarePlanItem = KeyOf<typeof carePlanItem>;
