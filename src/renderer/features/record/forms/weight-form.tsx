import { useTranslation } from "react-i18next";
import { bodyConditionPlace } from "../../../../shared/domain/body-condition.ts";
import { weightMethod } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { InsetNumber, InsetText } from "../../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { WeightField } from "../../../ui/weight-field.tsx";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import { CheckedWeight } from "./checked-weight.tsx";
import classes from "./form.module.css";

const SCORES = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Weight, how it was taken, and body condition. */
export function WeightForm({ entry, change }: FormProps<"weight">) {
  const { t } = useTranslation("record");
  const { options, help } = useLabel();
  const { unit, mark, animal, problem } = useSheet();
  const place = entry.bcs === null || animal === null ? null : bodyConditionPlace(animal.species, entry.bcs);
  return (
    <div className={classes["form"]}>
      <div className={classes["triple"]}>
        <CheckedWeight
          first
          label={t("weight")}
          field="grams"
          grams={entry.grams}
          onChange={(grams) => change({ grams })}
        />
        <InsetNumber
          label={t("resolution")}
          suffix="g"
          digits={5}
          value={entry.resolution_g === 0 ? null : entry.resolution_g}
          hint={t("resolutionHint")}
          error={problem("resolution_g")}
          onChange={(grams) => change({ resolution_g: grams ?? 0 })}
        />
        <WeightField
          label={t("targetWeight")}
          grams={entry.target_grams}
          unit={unit}
          mark={mark}
          hint={t("targetWeightHint")}
          error={problem("target_grams")}
          onChange={(grams, typed) => change({ target_grams: grams ?? (typed ? 0 : null) })}
        />
      </div>
      <SegmentedChoice
        roomy
        label={t("weightMethod")}
        labelPosition="top"
        options={options(weightMethod).map((option) => ({
          ...option,
          help: help(weightMethod, option.value),
        }))}
        value={entry.method}
        onChange={(method) => method !== null && change({ method })}
      />
      <SegmentedChoice
        roomy
        label={t("bodyCondition")}
        labelPosition="top"
        options={SCORES.map((score) => ({
          value: score,
          label: score,
          help: t(`bodyConditions.${score}`),
        }))}
        value={SCORES.find((score) => Number(score) === entry.bcs) ?? null}
        unset={{ value: null, label: t("notNoted") }}
        help={
          entry.bcs === null
            ? t("bodyConditionHow")
            : `${entry.bcs}/9: ${t(`bodyConditions.${entry.bcs}`)}${place === null ? "" : ` ${t(`bodyPlace.${place}`)}`}`
        }
        onChange={(score) => change({ bcs: score === null ? null : Number(score) })}
      />
      {entry.bcs !== null && (
        <div className={classes["pair"]}>
          <InsetText
            label={t("assessor")}
            value={entry.assessor}
            onChange={(assessor) => change({ assessor })}
          />
        </div>
      )}
    </div>
  );
}
