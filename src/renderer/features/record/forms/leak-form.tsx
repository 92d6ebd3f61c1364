import { useTranslation } from "react-i18next";
import { catSign, leakContext, surface } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { ChoiceChips } from "../../../ui/choice-chips.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import classes from "./form.module.css";
import { YesNoChoice } from "./yes-no-choice.tsx";

/** What went on when it leaked, and where it was found. */
export function LeakForm({ entry, change }: FormProps<"leak">) {
  const { t } = useTranslation("record");
  const { label, help, options } = useLabel();
  const { animal } = useSheet();
  return (
    <div className={classes["form"]}>
      <SegmentedChoice
        first
        roomy
        label={t("leakContext")}
        labelPosition="top"
        options={options(leakContext)
          .filter(({ value }) => value !== "unknown")
          .map((option) => ({ ...option, help: help(leakContext, option.value) }))}
        value={entry.context}
        unset={{ value: "unknown", label: label(leakContext, "unknown") }}
        onChange={(context) => change({ context })}
      />
      {(animal === null || animal.species === "cat") && (
        <ChoiceChips
          roomy
          label={t("catSigns")}
          labelPosition="top"
          options={options(catSign)}
          value={entry.cat_signs}
          onChange={(cat_signs) => change({ cat_signs })}
        />
      )}
      <SegmentedChoice
        roomy
        label={t("surface")}
        labelPosition="top"
        options={options(surface)}
        value={entry.surface}
        unset={{ value: null, label: t("notNoted") }}
        onChange={(next) => change({ surface: next })}
      />
      <YesNoChoice
        label={t("lookedLikeStool")}
        help={t("lookedLikeStoolHint")}
        value={entry.looked_like_stool}
        onChange={(looked_like_stool) => change({ looked_like_stool })}
      />
    </div>
  );
}
