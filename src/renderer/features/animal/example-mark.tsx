import { IconFlask } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ToneChip } from "../../ui/tone-chip.tsx";

/** Says that an animal is an example and not a patient. */
export function ExampleMark() {
  const { t } = useTranslation();
  return (
    <ToneChip tone="plain" icon={<IconFlask size={14} aria-hidden />}>
      {t("common:example")}
    </ToneChip>
  );
}
