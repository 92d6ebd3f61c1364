import { useTranslation } from "react-i18next";
import type { Findings } from "../../../../shared/contract/record.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { InsetText } from "../../../ui/inset-text.tsx";
import { AuthorisationForm } from "../forms/authorisation-form.tsx";
import { CarePlanForm } from "../forms/care-plan-form.tsx";
import { GlandPads } from "../forms/gland-pads.tsx";
import { LeakForm } from "../forms/leak-form.tsx";
import { SignsForm } from "../forms/signs-form.tsx";
import { StoolForm } from "../forms/stool-form.tsx";
import { ToldOwner } from "../forms/told-owner.tsx";
import { TreatmentForm } from "../forms/treatment-form.tsx";
import { VetVisitForm } from "../forms/vet-visit-form.tsx";
import { WeightForm } from "../forms/weight-form.tsx";
import type { Entry, EntryPatch } from "./entry.ts";
import classes from "./entry-form.module.css";
import { useSheet } from "./sheet-context.ts";

/** The main part of the sheet for the entry's kind. */
export function EntryForm(props: { readonly entry: Entry; readonly change: (patch: EntryPatch) => void }) {
  const { entry, change } = props;
  const { t } = useTranslation("record");
  const { problem } = useSheet();
  switch (entry.kind) {
    case "expression":
      return (
        <GlandPads
          entry={entry}
          onFindings={(findings) => change({ findings })}
          onUsual={(usual) =>
            change({
              findings: usual.findings,
              method: entry.method === "unknown" ? usual.method : entry.method,
              reason: entry.reason ?? usual.reason,
              performer: entry.performer ?? usual.performer,
              place: entry.place ?? usual.place,
            })
          }
        />
      );
    case "check":
      return <GlandPads entry={entry} onFindings={(findings: Findings) => change({ findings })} />;
    case "declined":
      return (
        <div className={classes["stack"]}>
          <ToldOwner value={entry.told_owner} onChange={(told_owner) => change({ told_owner })} />
          <GlandPads entry={entry} onFindings={(findings) => change({ findings })} />
        </div>
      );
    case "leak":
      return <LeakForm entry={entry} change={change} />;
    case "signs":
      return (
        <SignsForm
          first
          value={entry.signs}
          error={problem("signs")}
          onChange={(signs) => change({ signs })}
        />
      );
    case "stool":
      return <StoolForm entry={entry} change={change} />;
    case "weight":
      return <WeightForm entry={entry} change={change} />;
    case "vet_visit":
      return <VetVisitForm entry={entry} change={change} />;
    case "treatment":
      return <TreatmentForm entry={entry} change={change} />;
    case "care_plan":
      return <CarePlanForm entry={entry} change={change} />;
    case "authorisation":
      return <AuthorisationForm entry={entry} change={change} />;
    case "note":
      return (
        <div className={classes["narrow"]}>
          <InsetText
            first
            label={t("common:note")}
            rows={10}
            value={entry.note}
            error={problem("note")}
            onChange={(note) => change({ note })}
          />
        </div>
      );
    default:
      return assertNever(entry);
  }
}
