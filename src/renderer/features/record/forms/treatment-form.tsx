import { useTranslation } from "react-i18next";
import { outcome, sacculectomyApproach, side, treatment } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { DateField } from "../../../ui/date-time-field.tsx";
import { InsetSelect } from "../../../ui/inset-select.tsx";
import { InsetText } from "../../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import classes from "./form.module.css";

/** A treatment as it was reported: what, which medicine, from when to when, and how it turned out. */
export function TreatmentForm({ entry, change }: FormProps<"treatment">) {
  const { t } = useTranslation("record");
  const { options } = useLabel();
  const { problem } = useSheet();
  return (
    <div className={classes["form"]}>
      <SegmentedChoice
        first
        roomy
        label={t("treatment")}
        labelPosition="top"
        options={options(treatment)}
        value={entry.treatment}
        error={problem("treatment")}
        onChange={(next) => change({ treatment: next })}
      />
      <div className={classes["triple"]}>
        <InsetText label={t("medicine")} value={entry.name} onChange={(name) => change({ name })} />
        <InsetText
          label={t("dose")}
          hint={t("doseHint")}
          value={entry.dose}
          onChange={(dose) => change({ dose })}
        />
        <InsetText
          label={t("prescriber")}
          value={entry.prescriber}
          onChange={(prescriber) => change({ prescriber })}
        />
      </div>
      <div className={classes["pair"]}>
        <SegmentedChoice
          roomy
          label={t("side")}
          labelPosition="top"
          options={options(side)}
          value={entry.side}
          unset={{ value: null, label: t("sideNone") }}
          onChange={(next) => change({ side: next })}
        />
        {entry.treatment === "sacculectomy" && (
          <SegmentedChoice
            roomy
            label={t("approach")}
            labelPosition="top"
            options={options(sacculectomyApproach)}
            value={entry.approach}
            unset={{ value: null, label: t("notNoted") }}
            onChange={(approach) => change({ approach })}
          />
        )}
      </div>
      {entry.treatment === "sacculectomy" && <p className={classes["text"]}>{t("removalHint")}</p>}
      <div className={classes["triple"]}>
        <DateField
          label={t("lastDay")}
          empty={null}
          value={entry.until}
          error={problem("until")}
          onChange={(until) => change({ until })}
        />
        <InsetSelect
          label={t("outcome")}
          options={options(outcome)}
          value={entry.outcome}
          unset={{ value: null, label: t("notNoted") }}
          onChange={(next) => change({ outcome: next })}
        />
        <DateField
          label={t("recheck")}
          empty={null}
          value={entry.recheck_date}
          error={problem("recheck_date")}
          onChange={(recheck_date) => change({ recheck_date })}
        />
      </div>
    </div>
  );
}
