import type { Finding } from "../../../shared/contract/record.ts";
import { isMarkedFinding } from "../../../shared/domain/marked.ts";

/** What is felt and seen on a side, in the order in which one works. */
export const feltFields = [
  "fill",
  "ease",
  "fill_after",
  "pain",
  "skin",
] as const satisfies readonly (keyof Finding)[];

/** What came out. */
export const cameFields = [
  "amount",
  "colour",
  "consistency",
  "odour",
  "blood",
  "pus",
] as const satisfies readonly (keyof Finding)[];

export const findingFields = [...feltFields, ...cameFields] as const;
export type FindingField = (typeof findingFields)[number];

const BLANK: Finding = {
  fill: "not_examined",
  fill_after: null,
  ease: "not_attempted",
  pain: null,
  skin: [],
  amount: "unknown",
  colour: [],
  consistency: "unknown",
  odour: "unknown",
  blood: "unknown",
  pus: "unknown",
};

/** True where this one field alone marks a problem (domain.md 3); the rule itself is asked, not repeated. */
export function isMarkedField(field: FindingField, finding: Finding): boolean {
  return isMarkedFinding({ ...BLANK, [field]: finding[field] });
}
