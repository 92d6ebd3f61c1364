/** The abbreviations of sources (domain.md 6) that a rule can name; their words are `source_<key>`. */
export const sourceKeys = ["S0", "S1", "S2", "ACVS", "CO22", "DV", "LA04", "MD21", "RO03"] as const;
