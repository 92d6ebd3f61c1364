import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../ui/date-time-field.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { InsetText } from "../../../ui/inset-text.tsx";
import { useAlertWords } from "../../../ui/use-alert-words.ts";
import { tidyFindings } from "../sheet/finding.ts";
import type { EntryOf } from "../sheet/entry.ts";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import { answeredBy } from "../sheet/vet-visit.ts";
import classes from "./form.module.css";
import { GlandPads } from "./gland-pads.tsx";
import { PracticeField } from "./practice-field.tsx";

/** What the vet found, said and did, in the words in which it was reported. */
export function VetVisitForm({ entry, change }: FormProps<"vet_visit">) {
  const { t } = useTranslation("record");
  const { problem } = useSheet();
  const sides = Object.keys(tidyFindings("vet_visit", entry.findings)).length;
  return (
    <>
      <div className={classes["form"]}>
        <Answers visit={entry} />
        <div className={classes["pair"]}>
          <PracticeField
            first
            value={entry.practice_id}
            onChange={(practice_id) => change({ practice_id })}
          />
          <InsetText label={t("vet")} value={entry.vet} onChange={(vet) => change({ vet })} />
        </div>
        <InsetText
          label={t("visitReason")}
          rows={2}
          value={entry.visit_reason}
          error={problem("visit_reason")}
          onChange={(visit_reason) => change({ visit_reason })}
        />
        <div className={classes["pair"]}>
          <InsetText
            label={t("reportedFindings")}
            rows={2}
            value={entry.reported_findings}
            onChange={(reported_findings) => change({ reported_findings })}
          />
          <InsetText
            label={t("reportedDiagnosis")}
            rows={2}
            value={entry.reported_diagnosis}
            onChange={(reported_diagnosis) => change({ reported_diagnosis })}
          />
        </div>
        <InsetText label={t("done")} rows={2} value={entry.done} onChange={(done) => change({ done })} />
        <div className={classes["pair"]}>
          <InsetText
            label={t("delegation")}
            rows={2}
            hint={t("delegationHint")}
            value={entry.delegation}
            onChange={(delegation) => change({ delegation })}
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
      <Disclosure label={t("findingsPerSide")} count={sides} startsOpen={sides > 0}>
        <GlandPads entry={entry} onFindings={(findings) => change({ findings })} />
      </Disclosure>
    </>
  );
}

/** Which open alerts this visit answers; its date decides. Nothing stands here where there is none. */
function Answers({ visit }: { readonly visit: EntryOf<"vet_visit"> }) {
  const { t } = useTranslation("record");
  const { alerts } = useSheet();
  const words = useAlertWords();
  const titles = answeredBy(alerts, visit).map((alert) => words(alert).title);
  return (
    <output className={classes["answers"]} data-empty={titles.length === 0}>
      {titles.length > 0 && (
        <>
          <IconCircleCheck size={20} aria-hidden />
          <span>
            <strong>{t("answers")}</strong> {titles.join("; ")}
          </span>
        </>
      )}
    </output>
  );
}
