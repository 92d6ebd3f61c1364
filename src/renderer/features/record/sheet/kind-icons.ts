import {
  IconBandage,
  IconCalendarHeart,
  IconDroplet,
  IconFileCertificate,
  IconHandFinger,
  IconHandStop,
  IconListCheck,
  IconNote,
  IconPoo,
  IconRipple,
  IconScale,
  IconStethoscope,
  type Icon,
} from "@tabler/icons-react";
import type { RecordKind } from "../../../../shared/contract/record.ts";

/** The icon that stands beside each kind's name. */
export const kindIcons: Readonly<Record<RecordKind, Icon>> = {
  expression: IconDroplet,
  leak: IconRipple,
  check: IconHandFinger,
  declined: IconHandStop,
  signs: IconListCheck,
  stool: IconPoo,
  weight: IconScale,
  vet_visit: IconStethoscope,
  treatment: IconBandage,
  care_plan: IconCalendarHeart,
  authorisation: IconFileCertificate,
  note: IconNote,
};

/** The kinds as they stand in the sheet, the most frequent first. */
export const KINDS = [
  "expression",
  "leak",
  "check",
  "declined",
  "signs",
  "stool",
  "weight",
  "vet_visit",
  "treatment",
  "care_plan",
  "authorisation",
  "note",
] as const satisfies readonly RecordKind[];
