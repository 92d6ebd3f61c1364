import "./summary.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { summaryQueries } from "../features/summary/queries.ts";
import { failureIn } from "../lib/failure.ts";
import { PaperSession } from "./paper-session.tsx";
import { SummarySheets } from "./summary-sheets.tsx";
import { usePaper, usePrintState } from "./use-paper.ts";

const route = getRouteApi("/print/summary");

/**
 * The vet-visit summary on paper. It knows what the address names and what the core has stored for that one
 * animal, and nothing else: no form, no other animal, no screen.
 */
export function SummaryPrint() {
  const { animal, from, to, paper } = route.useSearch();
  const { data, error, dataUpdatedAt } = useQuery(summaryQueries.view({ animal_id: animal, from, to }));
  usePaper(paper);
  if (error !== null) return <NoPaper error={error} />;
  if (data === undefined) return <Waiting />;
  return (
    // Measured anew whenever the records are others than before.
    <PaperSession key={`${paper} ${dataUpdatedAt}`} view={data}>
      <SummarySheets view={data} paper={paper} />
    </PaperSession>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return <output>{t("common:loading")}</output>;
}

/** In the preview the words say what went wrong; the printer is told to give up. */
export function NoPaper({ error }: { readonly error: unknown }) {
  usePrintState("failed");
  return (
    <p role="alert" className="no-paper">
      {failureIn(error).message}
    </p>
  );
}
