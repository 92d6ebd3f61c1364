import { IconCalendarOff, IconCalendarTime, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ToneChip } from "../../ui/tone-chip.tsx";
import type { Standing } from "./care-days.ts";

const looks = {
  active: { tone: "calm", icon: IconCircleCheck },
  ended: { tone: "plain", icon: IconCalendarOff },
  later: { tone: "mind", icon: IconCalendarTime },
} as const;

/** Whether it holds today, as a word: of an item "active", of an authorisation "valid". */
export function StandingChip(props: {
  readonly standing: Standing;
  readonly kind: "care" | "authorisation";
}) {
  const { t } = useTranslation("care");
  const { tone, icon: Glyph } = looks[props.standing];
  return (
    <ToneChip tone={tone} icon={<Glyph size={16} aria-hidden />}>
      {t(`standing.${props.kind}.${props.standing}`)}
    </ToneChip>
  );
}
