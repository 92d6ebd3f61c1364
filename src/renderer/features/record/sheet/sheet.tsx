import { Button, Loader, Modal } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Alert } from "../../../../shared/contract/assessment.ts";
import { useFormats } from "../../../lib/format.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { useSession } from "../../profile/queries.ts";
import { dropDraft, fittingDraft, keepDraft, keptDrafts } from "../draft.ts";
import { useSaveRecords, useTrashRecord } from "../mutations.ts";
import type { RecordRequest } from "../record-sheet.tsx";
import { SignsForm } from "../forms/signs-form.tsx";
import { AnimalBar } from "./animal-bar.tsx";
import { AnimalPicker } from "./animal-picker.tsx";
import { recorderNotice } from "./authorisation-on.ts";
import { Candidates } from "./candidates.tsx";
import { DraftOffer } from "./draft-offer.tsx";
import { EntryForm } from "./entry-form.tsx";
import { Facts, WITH_SIGNS, WITH_WEIGHT } from "./facts.tsx";
import { KindRow } from "./kind-row.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { problemsOf } from "./problems.ts";
import { SheetContext } from "./sheet-context.ts";
import { SheetFoot } from "./sheet-foot.tsx";
import classes from "./sheet.module.css";
import { useEntry } from "./use-entry.ts";
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
  const { request, onClose } = props;
  const { t } = useTranslation("record");
  const { today, profile } = useSession();
  const formats = useFormats();
  const sheet = useEntry(request);
  const { entry, animal, animalCase, unattributed, picking, isDirty, change } = sheet;
  const [drafts, setDrafts] = useState(() => keptDrafts(Date.now()));
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [signsOpen, setSignsOpen] = useState(() => Object.keys(signsOf(entry)).length > 0);
  const content = useRef<HTMLDivElement>(null);
  const signsId = useId();
  const step = picking ? "pick" : animal === null && !unattributed ? "wait" : "form";

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
  });
  const problem = (field: string) => {
    const key = problems.get(field);
    const atOnce = key === "future" || key === "beforeStart";
    return key === undefined || !(tried || atOnce) ? undefined : t(`problem.${key}`);
  };

  const trySave = () => {
    if (step !== "form" || save.isPending) return;
    setTried(true);
    if (problems.size === 0) save.mutate({ records: sheet.records() });
    else setTimeout(() => focusInvalid(content.current), 0);
  };
  const tryLeave = () => (isDirty ? setLeaving(true) : onClose());

  // Typed work outlives a crash; it is written with every change, because nobody knows which is the last.
  const { weight, edits } = sheet;
  const kept = useRef(false);
  useEffect(() => {
    if (isDirty) keepDraft({ saved_at: new Date().toISOString(), edits, unattributed, entry, weight });
    else if (kept.current) dropDraft(entry.id);
    kept.current = isDirty;
  }, [isDirty, edits, unattributed, entry, weight]);
  useUnloadQuestion(isDirty);

  useEffect(() => {
    // After the focus trap has put the focus on the first thing it found.
    const timer = setTimeout(() => content.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus(), 0);
    return () => clearTimeout(timer);
  }, [step]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inside = event.target === document.body || content.current?.contains(event.target as Node) === true;
      if (!inside || leaving || event.defaultPrevented || event.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) trySave();
      else if (event.key === "Escape") tryLeave();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const offered =
    isDirty || save.isPending
      ? null
      : fittingDraft(drafts, {
          animalId: entry.animal_id ?? undefined,
          kind: sheet.kindChosen ? entry.kind : undefined,
          recordId: edits ? entry.id : undefined,
        });
  const kindName = t(`kinds.${entry.kind}`);
  const title = unattributed ? t("animalUnknown") : (animal?.name ?? t("title"));

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
        aria-label={t("sheetLabel", { kind: kindName, animal: title })}
      >
        <div className={classes["frame"]}>
          <AnimalBar
            title={edits ? t("editTitle", { kind: kindName, animal: title }) : title}
            animalCase={picking ? undefined : animalCase.data}
            unattributed={unattributed && !picking}
            onChangeAnimal={step === "form" ? () => sheet.pick(true) : null}
            onClose={tryLeave}
          />
          {edits ? <hr className={classes["rule"]} /> : <KindRow kind={entry.kind} onChange={sheet.chooseKind} />}
          <SheetContext
            value={{
              today,
              unit: profile?.weight_unit ?? "kg",
              mark: formats.number(1.5).includes(",") ? "," : ".",
              animal,
              earlier: sheet.earlier,
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
                  onDiscard={() => {
                    dropDraft(offered.entry.id);
                    setDrafts(drafts.filter((draft) => draft !== offered));
                  }}
                />
              )}
              {step === "pick" && (
                <div className={classes["pick"]}>
                  <AnimalPicker first label={t("whichAnimal")} onPick={({ id }) => sheet.chooseAnimal(id)} />
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
              )}
              {step === "wait" &&
                (animalCase.error === null ? (
                  <Loader aria-label={t("common:loading")} />
                ) : (
                  <FailureNote error={animalCase.error} retry={() => void animalCase.refetch()} />
                ))}
              {step === "form" && (
                <>
                  <Facts
                    entry={entry}
                    change={change}
                    weight={sheet.weight}
                    onWeight={sheet.setWeight}
                    signsId={signsId}
                    signs={
                      WITH_SIGNS.has(entry.kind)
                        ? {
                            open: signsOpen,
                            count: Object.keys(signsOf(entry)).length,
                            toggle: () => {
                              setSignsOpen(!signsOpen);
                              if (!signsOpen) showSoon(signsId);
                            },
                          }
                        : null
                    }
                  />
                  <div className={classes["main"]} key={`${entry.kind} ${entry.animal_id}`}>
                    <EntryForm entry={entry} change={change} />
                    {unattributed && "candidates" in entry && (
                      <Candidates
                        value={entry.candidates}
                        onChange={(candidates) => change({ candidates })}
                      />
                    )}
                    <div id={signsId} className={classes["signs"]} hidden={!(signsOpen && WITH_SIGNS.has(entry.kind))}>
                      {signsOpen && WITH_SIGNS.has(entry.kind) && (
                        <SignsForm value={signsOf(entry)} onChange={(signs) => change({ signs })} />
                      )}
                    </div>
                  </div>
                </>
              )}
            </div>
          </SheetContext>
          <SheetFoot
            notice={step === "form" ? recorderNotice(entry, sheet.earlier) : null}
            problems={tried ? problems.size : 0}
            error={save.error ?? trash.error}
            saving={save.isPending}
            canSave={step === "form"}
            onSave={trySave}
            onCancel={tryLeave}
            onDelete={edits ? () => trash.mutate({ id: entry.id }) : null}
          />
        </div>
        <LeaveDialog
          opened={leaving}
          onStay={() => setLeaving(false)}
          onKeep={onClose}
          onDiscard={leave}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function signsOf(entry: ReturnType<typeof useEntry>["entry"]) {
  return "signs" in entry ? entry.signs : {};
}

function focusInvalid(content: HTMLElement | null): void {
  const field = content?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control = field?.matches("input, select, textarea, button") ? field : field?.querySelector("input");
  (control ?? content?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
}

function showSoon(id: string): void {
  requestAnimationFrame(() => {
    const part = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    part?.scrollIntoView({ block: "nearest" });
    part?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  });
}
