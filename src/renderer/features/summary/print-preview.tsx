import { Alert, Button, Group, Loader, Stack, Text } from "@mantine/core";
import { IconFileTypePdf, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Paper } from "../../../shared/vocabulary/index.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSession } from "../profile/queries.ts";
import { useSavePdf } from "./mutations.ts";
import { PaperFrame, type PaperState } from "./paper-frame.tsx";
import { type PeriodChoice, periodOf } from "./preview-period.ts";
import { PrintOptions } from "./print-options.tsx";
import { summaryQueries } from "./queries.ts";

/** The vet-visit summary of one animal as it will be printed, with what can be chosen about it. */
export function PrintPreview({ animalId }: { readonly animalId: string }) {
  const { t } = useTranslation("summary");
  const { profile, today, capabilities } = useSession();
  const [choice, setChoice] = useState<PeriodChoice>("12");
  const [own, setOwn] = useState({ from: "", to: today });
  const [paper, setPaper] = useState<Paper>(profile?.paper ?? "a4");
  const [state, setState] = useState<PaperState>("waiting");
  const frame = useRef<HTMLIFrameElement>(null);
  const { data: view, error } = useQuery(summaryQueries.view({ animal_id: animalId }));
  const pdf = useSavePdf();

  if (error !== null) return <FailureNote error={error} />;
  if (view === undefined) return <Loader aria-label={t("preparing")} />;

  const period = periodOf(choice, today, view.records[0]?.date ?? today, own);
  const canPdf = capabilities.includes("printPdf");
  const ready = period !== null && state === "yes";
  // What was said about a PDF holds for the choices it was made with.
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      pdf.reset();
      set(value);
    };
  return (
    <Stack gap="md">
      <Text size="sm">{t("hint", { name: view.animal.name })}</Text>
      <Group align="end" gap="lg">
        <PrintOptions
          choice={choice}
          onChoice={changing(setChoice)}
          own={own}
          onOwn={changing(setOwn)}
          latest={today}
          paper={paper}
          onPaper={changing(setPaper)}
        />
        <Group gap="sm" ml="auto">
          <Button
            h={44}
            variant={canPdf ? "filled" : "default"}
            leftSection={<IconFileTypePdf aria-hidden />}
            disabled={!ready}
            loading={pdf.isPending}
            onClick={() => period !== null && pdf.mutate({ animal_id: animalId, ...period, paper })}
          >
            {t("savePdf")}
          </Button>
          <Button
            h={44}
            variant={canPdf ? "default" : "filled"}
            leftSection={<IconPrinter aria-hidden />}
            disabled={!ready}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {t("print")}
          </Button>
        </Group>
      </Group>
      <Text component="output" display="block" size="sm" mih={pdf.error === null ? 22 : 0}>
        {period !== null && state === "waiting" && t("preparing")}
        {pdf.isPending && t("makingPdf")}
        {pdf.isSuccess && t("pdfMade", { name: pdf.data })}
      </Text>
      <FailureNote error={pdf.error} />
      {period === null ? (
        <Alert role="alert">{t("choosePeriod")}</Alert>
      ) : (
        <PaperFrame
          frame={frame}
          // What was recorded since is laid out anew: the paper keeps nothing of its own.
          revision={view}
          address={{ animal: animalId, ...period, paper }}
          title={t("preview")}
          onState={setState}
        />
      )}
    </Stack>
  );
}
