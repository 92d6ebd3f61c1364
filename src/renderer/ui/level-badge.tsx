import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCalendarPlus,
  IconEye,
  IconInfoCircle,
  type Icon,
} from "@tabler/icons-react";
import { alertLevel, type AlertLevel } from "../../shared/vocabulary/index.ts";
import { useLabel } from "../i18n/use-label.ts";
import { type Tone, ToneChip } from "./tone-chip.tsx";

const looks: Readonly<Record<AlertLevel, { readonly tone: Tone; readonly icon: Icon }>> = {
  E: { tone: "grave", icon: IconAlertOctagon },
  V: { tone: "warn", icon: IconAlertTriangle },
  B: { tone: "mind", icon: IconCalendarPlus },
  M: { tone: "calm", icon: IconEye },
  N: { tone: "plain", icon: IconInfoCircle },
};

/** The level of an alert in words, with its own icon. */
export function LevelBadge({ level }: { readonly level: AlertLevel }) {
  const { label } = useLabel();
  const { tone, icon: Glyph } = looks[level];
  return (
    <ToneChip tone={tone} icon={<Glyph size={16} aria-hidden />}>
      {label(alertLevel, level)}
    </ToneChip>
  );
}
