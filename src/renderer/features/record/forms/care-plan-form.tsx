import { useTranslation } from "react-i18next";
import { carePlanItem } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { DateField } from "../../../ui/date-time-field.tsx";
import { InsetNumber } from "../../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { WeightField } from "../../../ui/weight-field.tsx";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import classes from "./form.module.css";

/** Something done at home from one day on. */
export function CarePlanForm({ entry, change }: FormProps<"care_plan">) {
  const { t } = useTranslation("record");
  const { options, help } = useLabel();
  const { problem, unit, mark } = useSheet();
  const hint = entry.item === null ? "" : help(carePlanItem, entry.item);
  return (
    <div className={classes["form"]}>
      <SegmentedChoice
        first
        roomy
        label={t("item")}
        labelPosition="top"
        options={options(carePlanItem)}
        value={entry.item}
        error={problem("item")}
        help={hint === "" ? undefined : hint}
        onChange={(item) => change({ item })}
      />
      <div className={classes["triple"]}>
        <DateField
          label={t("lastDay")}
          empty={null}
          value={entry.until}
          hint={t("openEnd")}
          error={problem("until")}
          onChange={(until) => change({ until })}
        />
        <InsetNumber
          label={t("timesPerDay")}
          digits={2}
          value={entry.times_per_day}
          error={problem("times_per_day")}
          onChange={(times_per_day) => change({ times_per_day })}
        />
        {entry.item === "express_every_n_days" && (
          <InsetNumber
            label={t("intervalDays")}
            suffix={t("daysUnit")}
            digits={3}
            value={entry.interval_days}
            error={problem("interval_days")}
            onChange={(interval_days) => change({ interval_days })}
          />
        )}
        {entry.item === "weight_target" && (
          <WeightField
            label={t("targetWeight")}
            grams={entry.target_grams}
            unit={unit}
            mark={mark}
            error={problem("target_grams")}
            onChange={(grams, typed) => change({ target_grams: grams ?? (typed ? 0 : null) })}
          />
        )}
      </div>
    </div>
  );
}
