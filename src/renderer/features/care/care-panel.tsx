import { Button, Stack } from "@mantine/core";
import { IconCalendarHeart, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RecordOf } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSession } from "../profile/queries.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { Authorisations } from "./authorisations.tsx";
import { carePlanOf } from "./care-days.ts";
import { CareItem } from "./care-item.tsx";
import { CareSection } from "./care-section.tsx";
import classes from "./care.module.css";
import { careQueries } from "./queries.ts";
import { Treatments } from "./treatments.tsx";

/** What is done at home, what was given, and what a vet has allowed. */
export function CarePanel({ caseData }: { readonly caseData: AnimalCase }) {
  return (
    <Stack gap="xl">
      <Plan caseData={caseData} />
      <Treatments caseData={caseData} />
      <Authorisations caseData={caseData} />
    </Stack>
  );
}

function Plan({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("care");
  const { animal, records, assessment } = caseData;
  const { today } = useSession();
  const openRecord = useRecordSheet();
  const ticks = useQuery(careQueries.ticks(animal.id));
  const { running, ended } = carePlanOf(records, today);
  const add = (
    <Button
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => openRecord({ animalId: animal.id, kind: "care_plan" })}
    >
      {t("plan.add")}
    </Button>
  );
  const itemOf = (item: RecordOf<"care_plan">) => (
    <CareItem
      key={item.id}
      item={item}
      animalId={animal.id}
      animalName={animal.name}
      adherence={assessment.care.find(({ id }) => id === item.id)}
      ticks={ticks.data ?? null}
    />
  );
  if (running.length + ended.length === 0) {
    return (
      <EmptyState
        icon={<IconCalendarHeart size={48} stroke={1.5} />}
        title={t("plan.empty.title")}
        hint={t("plan.empty.hint", { name: animal.name })}
        action={add}
      />
    );
  }
  return (
    <CareSection title={t("plan.title")} action={add}>
      <FailureNote error={ticks.error} retry={() => void ticks.refetch()} />
      {running.length > 0 && <ul className={classes["items"]}>{running.map(itemOf)}</ul>}
      {ended.length > 0 && (
        <ul className={classes["items"]} aria-label={t("plan.ended")}>
          {ended.map(itemOf)}
        </ul>
      )}
    </CareSection>
  );
}
