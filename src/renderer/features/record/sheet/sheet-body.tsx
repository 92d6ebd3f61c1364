import { Button, Loader } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Signs } from "../../../../shared/contract/record.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { SignsForm } from "../forms/signs-form.tsx";
import { AnimalPicker } from "./animal-picker.tsx";
import { Candidates } from "./candidates.tsx";
import type { Entry } from "./entry.ts";
import { EntryForm } from "./entry-form.tsx";
import { Facts, WITH_SIGNS } from "./facts.tsx";
import classes from "./sheet.module.css";
import { CandidateChoice, WhichAnimal } from "./which-animal.tsx";
import type { SheetEntry } from "./use-entry.ts";

/** Where the sheet stands: choosing the animal, waiting for its records, or at the form. */
export type SheetStep = "pick" | "wait" | "form";

/** The middle of the sheet. */
export function SheetBody({ sheet, step }: { readonly sheet: SheetEntry; readonly step: SheetStep }) {
  switch (step) {
    case "pick":
      return <PickStep sheet={sheet} />;
    case "wait":
      return <WaitStep sheet={sheet} />;
    case "form":
      return <FormStep sheet={sheet} />;
    default:
      return assertNever(step);
  }
}

function PickStep({ sheet }: { readonly sheet: SheetEntry }) {
  const { t } = useTranslation("record");
  const { entry, animal } = sheet;
  return (
    <div className={classes["pick"]}>
      <AnimalPicker first label={t("whichAnimal")} onPick={({ id }) => sheet.chooseAnimal(id)} />
      {sheet.unattributed && "candidates" in entry && (
        <CandidateChoice candidates={entry.candidates} onChoose={sheet.chooseAnimal} />
      )}
      {entry.kind === "leak" && (
        <Button variant="default" h={48} onClick={sheet.chooseNobody}>
          {t("dontKnowAnimal")}
        </Button>
      )}
      {animal !== null && (
        <Button variant="subtle" h={44} onClick={() => sheet.pick(false)}>
          {t("keepAnimal", { name: animal.name })}
        </Button>
      )}
    </div>
  );
}

function WaitStep({ sheet }: { readonly sheet: SheetEntry }) {
  const { t } = useTranslation("record");
  const { error, refetch } = sheet.animalCase;
  if (error === null) return <Loader aria-label={t("common:loading")} />;
  return <FailureNote error={error} retry={() => void refetch()} />;
}

function FormStep({ sheet }: { readonly sheet: SheetEntry }) {
  const { entry, change } = sheet;
  const signs = signsOf(entry);
  const count = Object.keys(signs).length;
  const [open, setOpen] = useState(count > 0);
  const signsId = useId();
  const withSigns = WITH_SIGNS.has(entry.kind);
  // A stored entry is mostly opened because somebody knows by now which animal it was.
  const asksWhich = sheet.unattributed && sheet.edits && "candidates" in entry;
  const toggle = () => {
    setOpen(!open);
    if (!open) showSoon(signsId);
  };
  return (
    <>
      <Facts
        key={sheet.revision}
        entry={entry}
        change={change}
        weight={sheet.weight}
        onWeight={sheet.setWeight}
        signsId={signsId}
        signs={withSigns ? { open, count, toggle } : null}
      />
      <div className={classes["main"]} key={`${sheet.revision} ${entry.kind} ${entry.animal_id}`}>
        {asksWhich && (
          <WhichAnimal
            candidates={entry.candidates}
            onCandidates={(candidates) => change({ candidates })}
            onChoose={sheet.chooseAnimal}
          />
        )}
        <EntryForm entry={entry} change={change} />
        {sheet.unattributed && !asksWhich && "candidates" in entry && (
          <Candidates value={entry.candidates} onChange={(candidates) => change({ candidates })} />
        )}
        <div id={signsId} className={classes["signs"]} hidden={!(open && withSigns)}>
          {open && withSigns && <SignsForm value={signs} onChange={(next) => change({ signs: next })} />}
        </div>
      </div>
    </>
  );
}

function signsOf(entry: Entry): Signs {
  return "signs" in entry ? entry.signs : {};
}

function showSoon(id: string): void {
  requestAnimationFrame(() => {
    const part = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    part?.scrollIntoView({ block: "nearest" });
    part?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  });
}
