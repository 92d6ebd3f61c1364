import { useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SummaryView } from "../../shared/contract/views.ts";
import type { Paper } from "../../shared/vocabulary/index.ts";
import { contentSize } from "./paper.ts";
import { runningWords, type RunningWords, showRunningWords } from "./running-words.ts";
import { AlertsSection } from "./sections/alerts-section.tsx";
import { CourseSection } from "./sections/course-section.tsx";
import { PresentSection } from "./sections/present-section.tsx";
import { ReasonSection } from "./sections/reason-section.tsx";
import { SacHistorySection } from "./sections/sac-history-section.tsx";
import { SummaryFooter } from "./sections/summary-footer.tsx";
import { SummaryHeader } from "./sections/summary-header.tsx";
import { TreatmentsSection } from "./sections/treatments-section.tsx";
import { useFit } from "./use-fit.ts";
import { usePrintState } from "./use-paper.ts";
import { usePaperWords } from "./words.ts";

/** The sheets of the summary; page 1 stands alone. */
export function SummarySheets({ view, paper }: { readonly view: SummaryView; readonly paper: Paper }) {
  const words = usePaperWords(view);
  const { i18n } = useTranslation();
  const size = contentSize(paper);
  const content = useRef<HTMLDivElement>(null);
  const { density, settled } = useFit(content, size.height);
  const running = runningWords(view, words);
  const { t, f } = words;
  const title = t("documentTitle", {
    name: view.animal.name,
    to: f.date(view.to),
    date: f.date(view.printed_on),
  });
  const locale = view.profile?.locale ?? "en-GB";
  // English words with German dates are still English to a screen reader.
  const language = locale.startsWith(i18n.language) ? locale : i18n.language;

  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  useLayoutEffect(() => showRunningWords(document.documentElement, running, t));
  usePrintState(settled ? "yes" : "waiting");

  const section = { view, words, density };
  return (
    <main className="sheet" aria-label={t("title")}>
      <ScreenRunningWords words={running} />
      <div
        ref={content}
        className="sheet-content"
        data-tight={density.tight === 0 ? undefined : density.tight}
        style={{ minHeight: size.height - 1 }}
      >
        <SummaryHeader {...section} />
        <div className="columns first">
          <ReasonSection {...section} />
          <AlertsSection {...section} />
        </div>
        <SacHistorySection {...section} />
        <CourseSection {...section} width={size.width} />
        <PresentSection {...section} />
        <TreatmentsSection {...section} />
        <SummaryFooter {...section} />
      </div>
    </main>
  );
}

/** On paper the margin boxes of `@page` say this; a screen has none, so the preview shows them here. */
function ScreenRunningWords({ words }: { readonly words: RunningWords }) {
  return (
    <div className="running-on-screen" aria-hidden>
      <p>{words.left.join("\n")}</p>
      <p>{words.middle}</p>
      <p>{words.right}</p>
    </div>
  );
}
