import { Button, Text } from "@mantine/core";
import { IconEdit, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RecordOf } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { outcome, sacculectomyApproach, side, treatment } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { CareSection } from "./care-section.tsx";
import classes from "./care.module.css";

/** Treatments and medicines as reported, the newest first, with what became of them. */
export function Treatments({ caseData: { animal, records } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("care");
  const openRecord = useRecordSheet();
  const treatments = ofKind(records, "treatment").toReversed();
  return (
    <CareSection
      title={t("treatments.title")}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => openRecord({ animalId: animal.id, kind: "treatment" })}
        >
          {t("treatments.add")}
        </Button>
      }
    >
      {treatments.length === 0 ? (
        <Text c="dimmed">{t("treatments.empty")}</Text>
      ) : (
        <ul className={classes["rows"]}>
          {treatments.map((record) => (
            <TreatmentRow key={record.id} record={record} animalId={animal.id} />
          ))}
        </ul>
      )}
    </CareSection>
  );
}

function TreatmentRow(props: { readonly record: RecordOf<"treatment">; readonly animalId: string }) {
  const { record, animalId } = props;
  const { t } = useTranslation("care");
  const { label } = useLabel();
  const formats = useFormats();
  const openRecord = useRecordSheet();
  const name = [label(treatment, record.treatment), record.name].filter((part) => part !== "").join(", ");
  const details = [
    record.dose,
    record.side === null ? "" : label(side, record.side),
    record.approach === null ? "" : label(sacculectomyApproach, record.approach),
    record.prescriber === "" ? "" : t("treatments.by", { name: record.prescriber }),
  ].filter((part) => part !== "");
  return (
    <li className={classes["row"]}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm">
          {record.until === null
            ? formats.date(record.date)
            : t("fromTo", { from: formats.date(record.date), to: formats.date(record.until) })}
          {details.length > 0 && ` · ${details.join(" · ")}`}
        </Text>
        {record.note !== "" && (
          <Text size="sm" className={classes["note"] ?? ""}>
            {record.note}
          </Text>
        )}
      </div>
      <dl className={classes["facts"]}>
        <Fact
          name={t("treatments.outcome")}
          value={record.outcome === null ? null : label(outcome, record.outcome)}
        />
        <Fact
          name={t("treatments.recheck")}
          value={record.recheck_date === null ? null : formats.date(record.recheck_date)}
        />
      </dl>
      <Button
        variant="subtle"
        size="sm"
        h={44}
        px={8}
        leftSection={<IconEdit size={18} aria-hidden />}
        aria-label={t("editOn", { name, date: formats.date(record.date) })}
        onClick={() => openRecord({ record, animalId })}
      >
        {t("common:edit")}
      </Button>
    </li>
  );
}

/** A named value; what nobody noted looks different from any value. */
function Fact(props: { readonly name: string; readonly value: string | null }) {
  const { t } = useTranslation("care");
  return (
    <div>
      <dt>{props.name}</dt>
      <dd data-unset={props.value === null || undefined}>{props.value ?? t("notNoted")}</dd>
    </div>
  );
}
