import { Button, Paper, Stack } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { StripChart } from "../../charts/strip-chart.tsx";
import { failureIn } from "../../lib/failure.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { AnimalAlerts } from "./animal-alerts.tsx";
import { AnimalForm } from "./animal-form.tsx";
import { AnimalHeader } from "./animal-header.tsx";
import { AnimalNumbers } from "./animal-numbers.tsx";
import { AnimalTabs } from "./animal-tabs.tsx";
import { TrashAnimal } from "./animal-trash.tsx";
import { animalQueries } from "./queries.ts";

const route = getRouteApi("/frame/animals/$animalId");

/** Everything about one animal: who it is, what its records say, and the records. */
export function AnimalPage() {
  const { animalId } = route.useParams();
  // The key lets nothing of one animal's page, such as an open form, stand over the next one's.
  return <OneAnimal key={animalId} animalId={animalId} />;
}

function OneAnimal({ animalId }: { readonly animalId: string }) {
  const { t } = useTranslation("animal");
  const { data, error, refetch } = useQuery(animalQueries.case(animalId));
  if (isGone(error)) return <Gone />;
  if (data === undefined) {
    if (error === null) return <Waiting />;
    return (
      <>
        <PageHeader title={t("notShown")} />
        <FailureNote error={error} retry={() => void refetch()} />
      </>
    );
  }
  return (
    <Stack gap="lg">
      <FailureNote error={error} retry={() => void refetch()} />
      <CasePage caseData={data} />
    </Stack>
  );
}

/** True where the core says that there is no such animal, or that the address names none. */
function isGone(error: unknown): boolean {
  if (error === null) return false;
  const { code } = failureIn(error);
  return code === "SC-602" || code === "SC-601";
}

function Gone() {
  const { t } = useTranslation("animal");
  return (
    <>
      <PageHeader title={t("gone.title")} lead={t("gone.hint")} />
      <Button component={Link} to="/animals" variant="default">
        {t("gone.toAnimals")}
      </Button>
    </>
  );
}

function CasePage({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const { animal } = caseData;
  const { tab } = route.useSearch();
  const navigate = useNavigate();
  const openRecord = useRecordSheet();
  const [open, setOpen] = useState<"edit" | "trash" | null>(null);
  useDocumentTitle(`${animal.name} – ${t("common:appName")}`);
  const close = () => setOpen(null);
  return (
    <>
      <AnimalHeader caseData={caseData} onEdit={() => setOpen("edit")} onTrash={() => setOpen("trash")} />
      <AnimalAlerts caseData={caseData} />
      <Paper withBorder p="md" bg="var(--scoot-surface)">
        <StripChart caseData={caseData} onOpen={(record) => openRecord({ record })} />
      </Paper>
      <AnimalNumbers caseData={caseData} />
      <AnimalTabs
        caseData={caseData}
        tab={tab}
        onTab={(next) =>
          void navigate({
            to: "/animals/$animalId",
            params: { animalId: animal.id },
            search: { tab: next },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <AnimalForm opened={open === "edit"} onClose={close} animal={animal} />
      {open === "trash" && (
        <TrashAnimal
          caseData={caseData}
          onClose={close}
          onTrashed={() => void navigate({ to: "/animals" })}
        />
      )}
    </>
  );
}
