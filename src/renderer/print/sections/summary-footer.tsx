import type { SectionProps } from "../words.ts";

/** What one needs to make the same page again, and whom to call about it. */
export function SummaryFooter({ view, words }: Pick<SectionProps, "view" | "words">) {
  const { t, f } = words;
  const { profile, assessment } = view;
  const contact = [profile?.name, profile?.address, profile?.phone, profile?.email]
    .map((line) => (line ?? "").replaceAll(/\s*\n\s*/g, ", ").trim())
    .filter((line) => line !== "");
  const inPeriod = view.records.filter(({ date }) => date >= view.from).length;
  return (
    <footer className="summary-footer">
      <p>
        {t("footer", {
          from: f.date(view.from),
          to: f.date(view.to),
          entries: t(inPeriod === assessment.entries ? "entriesAllInPeriod" : "entries", {
            count: assessment.entries,
            inPeriod,
          }),
          version: view.program_version,
          rules: assessment.rule_set,
        })}
      </p>
      {contact.length > 0 && <p>{t("keptBy", { contact: contact.join(" · ") })}</p>}
    </footer>
  );
}
