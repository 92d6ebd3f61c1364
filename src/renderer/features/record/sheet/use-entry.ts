import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import type { CaseRecord, RecordKind, RecordOf } from "../../../../shared/contract/record.ts";
import { useSession } from "../../profile/queries.ts";
import type { Draft } from "../draft.ts";
import { recordQueries } from "../queries.ts";
import type { RecordRequest } from "../record-sheet.tsx";
import {
  blankEntry,
  carriedFrom,
  changedKind,
  type Entry,
  type EntryOf,
  type EntryPatch,
  entryOfRecord,
  type EntryStart,
  fieldsToSave,
} from "./entry.ts";
import { WITH_WEIGHT } from "./facts.tsx";

interface State {
  readonly entry: Entry;
  /** The weight beside an expression or check, a record of its own; null while none is typed. */
  readonly weight: EntryOf<"weight"> | null;
  /** An odd weight that the person says is right. */
  readonly confirmedGrams: number | null;
  /** True where nobody knows which animal it was. */
  readonly unattributed: boolean;
  /** True while an animal is being chosen. */
  readonly picking: boolean;
  /** True once the kind was asked for or chosen; before that it is only the most frequent one. */
  readonly kindChosen: boolean;
  readonly edits: boolean;
  /** Goes up when a draft is taken over: fields that keep typed text begin anew. */
  readonly revision: number;
  /** The stored record that is edited; null for a new entry. */
  readonly base: Entry | null;
}

export type SheetEntry = ReturnType<typeof useEntry>;

/** The sheet's entry, everything that is derived from it, and what can be done to it. */
export function useEntry(request: RecordRequest) {
  const { profile, staff, today } = useSession();
  const role = staff.find(({ id }) => id === profile?.recorder_id)?.role ?? null;
  const profileKind = profile?.kind ?? "household";
  const [newId] = useState(uuidv7);
  const started = { id: newId, date: today, role, profileKind };
  const [state, setState] = useState<State>(() => firstState(request, { ...started, animal: null }));
  // A kind that was only tried in between takes nothing away.
  const carried = useRef<Record<string, unknown>>({});
  const heldByKind = useRef(new Map<RecordKind, Entry>());
  const { entry, weight } = state;

  const animalCase = useQuery(recordQueries.case(entry.animal_id));
  const animal = animalCase.data?.animal ?? null;
  const start: EntryStart = { ...started, id: entry.id, animal };
  const startOf = (animalId: string | null): EntryStart => ({
    ...start,
    animal:
      animalId === null
        ? null
        : animalId === animal?.id
          ? animal
          : { id: animalId, practice_id: null, vet: "" },
  });

  const change = (patch: EntryPatch) =>
    setState((held) => ({ ...held, entry: { ...held.entry, ...patch } as Entry }));

  // The animal's own vet is the first guess, as soon as the animal is read.
  useEffect(() => {
    if (animal === null || animal.id !== entry.animal_id || state.edits) return;
    if (!("practice_id" in entry) || entry.practice_id !== null || entry.vet !== "") return;
    if (animal.practice_id !== null || animal.vet !== "") {
      change({ practice_id: animal.practice_id, vet: animal.vet });
    }
    // Only when the animal or the kind changes: an emptied field stays empty.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [animal?.id, entry.kind]);

  const earlier = useMemo(() => {
    const mine = new Set([entry.id, weight?.id]);
    return (animalCase.data?.records ?? []).filter(
      (record) => !mine.has(record.id) && (entry.date === "" || record.date <= entry.date),
    );
  }, [animalCase.data, entry.id, weight?.id, entry.date]);
  const lastWeight =
    earlier.findLast((record): record is RecordOf<"weight"> => record.kind === "weight") ?? null;

  const blank: Entry = state.base ?? (blankEntry(entry.kind, startOf(entry.animal_id)) as Entry);
  const isDirty =
    weight !== null ||
    (state.edits && state.base === null) ||
    content(entry) !== content(blank) ||
    (state.base !== null && entry.animal_id !== state.base.animal_id);

  return {
    ...state,
    animalCase,
    animal,
    earlier,
    lastWeight,
    isDirty,
    change,
    confirmGrams: (confirmedGrams: number) => setState((held) => ({ ...held, confirmedGrams })),
    pick: (picking: boolean) => setState((held) => ({ ...held, picking })),
    chooseAnimal: (animalId: string) =>
      setState((held) => ({
        ...held,
        unattributed: false,
        picking: false,
        entry: withAnimal(held.entry, animalId, held.edits),
      })),
    chooseNobody: () =>
      setState((held) => ({
        ...held,
        unattributed: true,
        picking: false,
        entry: { ...held.entry, animal_id: null },
      })),
    chooseKind: (kind: RecordKind) => {
      heldByKind.current.set(entry.kind, entry);
      carried.current = carriedFrom(entry, carried.current);
      const next = changedKind(
        entry,
        kind,
        startOf(entry.animal_id),
        carried.current,
        heldByKind.current.get(kind),
      );
      const stillUnknown = state.unattributed && kind === "leak";
      setState((held) => ({
        ...held,
        entry: next,
        kindChosen: true,
        unattributed: stillUnknown,
        picking: next.animal_id === null && !stillUnknown,
      }));
    },
    setWeight: (grams: number | null, typed: boolean) =>
      setState((held) => {
        if (!typed) return { ...held, weight: null };
        const before = held.weight ?? weightBeside(lastWeight, startOf(held.entry.animal_id));
        return { ...held, weight: { ...before, grams } };
      }),
    resume: (draft: Draft) =>
      setState((held) => ({
        entry: { ...blankEntry(draft.entry.kind, start), ...draft.entry },
        weight: draft.weight,
        confirmedGrams: null,
        unattributed: draft.unattributed,
        picking: draft.entry.animal_id === null && !draft.unattributed,
        kindChosen: true,
        edits: draft.edits,
        revision: held.revision + 1,
        base: held.base?.id === draft.entry.id ? held.base : null,
      })),
    /** What a save sends, in one command. */
    records: () => {
      const species = animal?.species ?? null;
      const records = [fieldsToSave(entry, species)];
      if (weight !== null && WITH_WEIGHT.has(entry.kind)) {
        const { animal_id, date, time } = entry;
        records.push(fieldsToSave({ ...weight, animal_id, date, time }, species));
      }
      return records;
    },
  };
}

function firstState(request: RecordRequest, start: EntryStart): State {
  const { record, animalId, kind } = request;
  if (record !== undefined) {
    const entry = entryOfRecord(record);
    const unattributed = record.animal_id === null;
    return { ...untouched(entry), base: entry, edits: true, unattributed, kindChosen: true };
  }
  const animal = animalId === undefined ? null : { id: animalId, practice_id: null, vet: "" };
  const entry = blankEntry(kind ?? "expression", { ...start, animal }) as Entry;
  return { ...untouched(entry), picking: animal === null, kindChosen: kind !== undefined };
}

function untouched(entry: Entry): State {
  return {
    entry,
    weight: null,
    confirmedGrams: null,
    unattributed: false,
    picking: false,
    kindChosen: false,
    edits: false,
    revision: 0,
    base: null,
  };
}

/** The entry for another animal; the vet of the animal before does not come along. */
function withAnimal(entry: Entry, animalId: string, edits: boolean): Entry {
  if (entry.animal_id === animalId) return entry;
  if (!edits && "practice_id" in entry) return { ...entry, animal_id: animalId, practice_id: null, vet: "" };
  return { ...entry, animal_id: animalId };
}

/** A weight taken like the last one: the same scale is what most people use again. */
function weightBeside(last: CaseRecord | null, start: EntryStart): EntryOf<"weight"> {
  const fresh = blankEntry("weight", { ...start, id: uuidv7() });
  if (last?.kind !== "weight") return fresh;
  return { ...fresh, method: last.method, resolution_g: last.resolution_g };
}

/** What the person typed, whichever animal it is for. */
function content(entry: Entry): string {
  return JSON.stringify({ ...fieldsToSave(entry, null), animal_id: null });
}
