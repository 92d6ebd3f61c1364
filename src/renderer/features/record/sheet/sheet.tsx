import { Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../../shared/contract/assessment.ts";
import { useFormats } from "../../../lib/format.ts";
import { useSession } from "../../profile/queries.ts";
import { dropDraft } from "../draft.ts";
import { useSaveRecords, useTrashRecord } from "../mutations.ts";
import type { RecordRequest } from "../record-sheet.tsx";
import { AnimalBar } from "./animal-bar.tsx";
import { recorderNotice } from "./authorisation-on.ts";
import { DraftOffer } from "./draft-offer.tsx";
import type { Entry } from "./entry.ts";
import { WITH_WEIGHT } from "./facts.tsx";
import { KindRow } from "./kind-row.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { problemsOf } from "./problems.ts";
import { questionsOf } from "./questions.ts";
import { SaveQuestion } from "./save-question.tsx";
import { SheetBody, type SheetStep } from "./sheet-body.tsx";
import { SheetContext } from "./sheet-context.ts";
import { SheetFoot } from "./sheet-foot.tsx";
import classes from "./sheet.module.css";
import { useDrafts } from "./use-drafts.ts";
import { useEntry } from "./use-entry.ts";
import { useSheetKeys } from "./use-sheet-keys.ts";
import { useUnloadQuestion } from "./use-unload-question.ts";

/** What a save has changed, for the alerts that it may have made fire. */
export interface SavedEntry {
  readonly animalId: string | null;
  readonly ids: readonly string[];
  /** The animal's alerts before the save. */
  readonly alertsBefore: readonly Alert[];
}

/** The Record sheet: animal and kind first, then what happened and what was found. */
export function Sheet(props: {
  readonly request: RecordRequest;
  readonly onClose: () => void;
  readonly onSaved: (saved: SavedEntry) => void;
}) {
  const { onClose } = props;
  const { t } = useTranslation("record");
  const { today, profile } = useSession();
  const formats = useFormats();
  const sheet = useEntry(props.request);
  const { entry, animal, animalCase, unattributed, picking, edits, isDirty } = sheet;
  const drafts = useDrafts(sheet);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  // The entry that the questions were put about; a changed one is asked about anew.
  const [asked, setAsked] = useState<Entry | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const step: SheetStep = picking ? "pick" : animal === null && !unattributed ? "wait" : "form";

  const leave = () => {
    dropDraft(entry.id);
    onClose();
  };
  const save = useSaveRecords((records) => {
    props.onSaved({
      animalId: entry.animal_id,
      ids: records.map(({ id }) => id),
      alertsBefore: animalCase.data?.assessment.alerts ?? [],
    });
    leave();
  });
  const trash = useTrashRecord(leave);

  const problems = problemsOf(entry, WITH_WEIGHT.has(entry.kind) ? sheet.weight : null, {
    today,
    species: animal?.species ?? null,
    unattributed,
    lastGrams: sheet.lastWeight?.grams ?? null,
    confirmedGrams: sheet.confirmedGrams,
    settings: profile?.thresholds,
  });
  const problem = (field: string) => {
    const key = problems.get(field);
    // A date that cannot be is said at once; what is only missing may still come.
    const atOnce = key === "future" || key === "beforeStart";
    return key === undefined || !(tried || atOnce) ? undefined : t(`problem.${key}`);
  };
  const questions = asked === entry && step === "form" ? questionsOf(entry, animal, sheet.base) : [];
  const send = () => {
    if (step === "form" && !save.isPending) save.mutate({ records: sheet.records() });
  };
  const trySave = () => {
    if (step !== "form" || save.isPending) return;
    setTried(true);
    if (problems.size > 0) setTimeout(() => focusInvalid(content.current), 0);
    else if (questionsOf(entry, animal, sheet.base).length > 0) setAsked(entry);
    else send();
  };
  const tryLeave = () => (isDirty ? setLeaving(true) : onClose());
  useSheetKeys(content, { save: trySave, leave: tryLeave });
  useUnloadQuestion(isDirty);
  useEffect(() => {
    if (step === "wait") return undefined;
    // After the focus trap has put the focus on the first thing it found. Nothing scrolls: what to know
    // before touching the animal stands on top.
    const timer = setTimeout(
      () => content.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus({ preventScroll: true }),
      0,
    );
    return () => clearTimeout(timer);
  }, [step]);

  const kindName = t(`kinds.${entry.kind}`);
  const name = unattributed ? t("animalUnknown") : ((picking ? null : animal?.name) ?? t("title"));
  const { offered } = drafts;
  return (
    <Modal.Root
      opened
      onClose={tryLeave}
      closeOnEscape={false}
      lockScroll={false}
      size="79rem"
      yOffset={8}
      xOffset={8}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content
        ref={content}
        classNames={{ content: classes["content"] ?? "" }}
        aria-label={t("sheetLabel", { kind: kindName, animal: name })}
      >
        <div className={classes["frame"]}>
          <AnimalBar
            title={edits ? t("editTitle", { kind: kindName, animal: name }) : name}
            animalCase={picking ? undefined : animalCase.data}
            unattributed={unattributed && !picking}
            onChangeAnimal={step === "form" ? () => sheet.pick(true) : null}
            onClose={tryLeave}
          />
          {edits ? (
            <hr className={classes["rule"]} />
          ) : (
            <KindRow kind={entry.kind} onChange={sheet.chooseKind} />
          )}
          <SheetContext
            value={{
              today,
              unit: profile?.weight_unit ?? "kg",
              mark: formats.number(1.5).includes(",") ? "," : ".",
              animal,
              earlier: sheet.earlier,
              alerts: animalCase.data?.assessment.alerts ?? [],
              lastWeight: sheet.lastWeight,
              confirmedGrams: sheet.confirmedGrams,
              confirmGrams: sheet.confirmGrams,
              problem,
            }}
          >
            <div className={classes["body"]} data-step={step}>
              {offered !== null && (
                <DraftOffer
                  draft={offered}
                  onContinue={() => sheet.resume(offered)}
                  onDiscard={() => drafts.forget(offered)}
                />
              )}
              <SheetBody sheet={sheet} step={step} />
            </div>
          </SheetContext>
          <SheetFoot
            notice={step === "form" ? recorderNotice(entry, sheet.earlier) : null}
            problems={tried ? problems.size : 0}
            question={
              questions.length === 0 ? null : (
                <SaveQuestion
                  questions={questions}
                  animal={animal}
                  saving={save.isPending}
                  onBack={() => setAsked(null)}
                  onSave={send}
                />
              )
            }
            error={save.error ?? trash.error}
            saving={save.isPending}
            canSave={step === "form"}
            onSave={trySave}
            onCancel={tryLeave}
            onDelete={edits ? () => trash.mutate({ id: entry.id }) : null}
          />
        </div>
      </Modal.Content>
      <LeaveDialog opened={leaving} onStay={() => setLeaving(false)} onKeep={onClose} onDiscard={leave} />
    </Modal.Root>
  );
}

function focusInvalid(content: HTMLElement | null): void {
  const controls = "input, select, textarea, button";
  const field = content?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]');
  (field?.matches(controls) === true ? field : field?.querySelector<HTMLElement>(controls))?.focus();
}
