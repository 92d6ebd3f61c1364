import { useTranslation } from "react-i18next";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";

/** Yes, no, or not noted. */
export function YesNoChoice(props: {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
  readonly help?: string;
}) {
  const { t } = useTranslation("record");
  const { value, onChange } = props;
  return (
    <SegmentedChoice<"yes" | "no">
      roomy
      label={props.label}
      labelPosition="top"
      help={props.help}
      options={[
        { value: "no", label: t("no") },
        { value: "yes", label: t("yes") },
      ]}
      value={value === null ? null : value ? "yes" : "no"}
      unset={{ value: null, label: t("notNoted") }}
      onChange={(next) => onChange(next === null ? null : next === "yes")}
    />
  );
}
