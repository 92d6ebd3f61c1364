import { useTranslation } from "react-i18next";
import { side, technique } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { DateField } from "../../../ui/date-time-field.tsx";
import { InsetNumber, InsetText } from "../../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import classes from "./form.module.css";
import { PracticeField } from "./practice-field.tsx";

/** What a vet allows: how, on which side, how often, until when. */
export function AuthorisationForm({ entry, change }: FormProps<"authorisation">) {
  const { t } = useTranslation("record");
  const { options } = useLabel();
  const { problem } = useSheet();
  return (
    <div className={classes["form"]}>
      <div className={classes["pair"]}>
        <PracticeField first value={entry.practice_id} onChange={(practice_id) => change({ practice_id })} />
        <InsetText label={t("vet")} value={entry.vet} onChange={(vet) => change({ vet })} />
      </div>
      <div className={classes["pair"]}>
        <SegmentedChoice
          roomy
          label={t("technique")}
          labelPosition="top"
          options={options(technique)}
          value={entry.technique}
          error={problem("technique")}
          onChange={(next) => change({ technique: next })}
        />
        <SegmentedChoice<"left" | "right" | "both">
          roomy
          label={t("side")}
          labelPosition="top"
          options={[{ value: "both", label: t("common:bothSides") }, ...options(side)]}
          value={entry.side ?? "both"}
          onChange={(next) => change({ side: next === "both" ? null : next })}
        />
      </div>
      <div className={classes["pair"]}>
        <InsetNumber
          label={t("intervalDays")}
          suffix={t("daysUnit")}
          digits={3}
          hint={t("intervalHint")}
          value={entry.interval_days}
          error={problem("interval_days")}
          onChange={(interval_days) => change({ interval_days })}
        />
        <DateField
          label={t("validUntil")}
          empty={null}
          hint={t("validUntilHint")}
          value={entry.until}
          error={problem("until")}
          onChange={(until) => change({ until })}
        />
      </div>
    </div>
  );
}
