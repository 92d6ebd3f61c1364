import { uuidv7 } from "uuidv7";
import { type Animal, animalInput } from "../../../shared/contract/animal.ts";
import { isPartialDate } from "../../../shared/domain/dates.ts";
import type { BirthPrecision, Species } from "../../../shared/vocabulary/index.ts";
import type { z } from "zod";
import type { AnimalWithPeople } from "./mutations.ts";

/**
 * Every field of the animal form; dates hold what was typed, complete or not. The species of a new animal is
 * chosen and never presumed, because rules depend on it.
 */
export interface AnimalFields extends Omit<z.output<typeof animalInput>, "species"> {
  readonly species: Species | null;
}

/** An owner or a practice that is entered beside the animal; the id stays the same over attempts. */
export interface NewContact {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

export interface AnimalDraft {
  readonly animal: AnimalFields;
  /** Null: the owner is chosen from the list, or there is none. */
  readonly newOwner: NewContact | null;
  /** Null: the practice is chosen from the list, or there is none. */
  readonly newPractice: NewContact | null;
}

/** What is wrong with which field; a key is a field's name, the words are keys of i18next. */
export type Problems = Readonly<Partial<Record<keyof AnimalFields | "owner" | "practice", string>>>;

/** What each part of the form gets. */
export interface FormPart {
  readonly draft: AnimalDraft;
  readonly problems: Problems;
  readonly set: (change: Partial<AnimalFields>) => void;
  readonly setDraft: (change: Partial<AnimalDraft>) => void;
}

/** An owner or practice to be typed in. */
export function newContact(): NewContact {
  return { id: uuidv7(), name: "", phone: "" };
}

/** The form for a new animal, or with a stored one in it. */
export function draftOf(animal: Animal | null, preset: Partial<AnimalFields> = {}): AnimalDraft {
  if (animal === null) {
    // Name and species have no default in the contract; both are empty in the form until they are given.
    const fields = animalInput.parse({ ...preset, id: uuidv7(), name: "-", species: "dog" });
    return {
      animal: { ...fields, name: preset.name ?? "", species: preset.species ?? null },
      newOwner: null,
      newPractice: null,
    };
  }
  const { created_at: _created, changed_at: _changed, ...fields } = animal;
  return {
    animal: { ...fields, birth_precision: precisionOf(fields) },
    newOwner: null,
    newPractice: null,
  };
}

/** A birth date without a stated precision is as precise as it is written. */
function precisionOf({
  birth_date: date,
  birth_precision: stated,
}: Pick<AnimalFields, "birth_date" | "birth_precision">): BirthPrecision {
  if (date === null || stated !== "unknown") return stated;
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "exact";
}

/** How much of a date each precision writes, in characters of `YYYY-MM-DD`. */
const WRITTEN = { exact: 10, month: 7, year: 4 } as const;

/** The fields after a change of precision: what is known of the date stays, what is too little goes. */
export function withPrecision(fields: AnimalFields, precision: BirthPrecision): AnimalFields {
  const date = fields.birth_date;
  if (precision === "unknown") return { ...fields, birth_precision: precision, birth_date: null };
  if (precision === "estimated" || date === null) return { ...fields, birth_precision: precision };
  const wanted = WRITTEN[precision];
  return {
    ...fields,
    birth_precision: precision,
    birth_date: date.length < wanted ? null : date.slice(0, wanted),
  };
}

/** What has to be corrected before the animal can be saved. */
export function problemsOf({ animal, newOwner, newPractice }: AnimalDraft, today: string): Problems {
  const problems: Record<string, string> = {};
  if (animal.name.trim() === "") problems["name"] = "animal:problem.name";
  if (animal.species === null) problems["species"] = "animal:problem.species";
  if (animal.birth_precision !== "unknown") {
    const date = animal.birth_date;
    if (date === null || !isWritten(date, animal.birth_precision)) {
      problems["birth_date"] = "animal:problem.birth";
    } else if (date > today) problems["birth_date"] = "animal:problem.future";
  }
  if (animal.known_since !== null) {
    if (!isPartialDate(animal.known_since)) problems["known_since"] = "animal:problem.partial";
    else if (animal.known_since > today) problems["known_since"] = "animal:problem.future";
  }
  for (const field of ["status_date", "sac_left_removed_on", "sac_right_removed_on"] as const) {
    const date = animal[field];
    if (date !== null && date > today) problems[field] = "animal:problem.future";
  }
  if (animal.allergy_state === "list" && animal.allergies.trim() === "") {
    problems["allergies"] = "animal:problem.allergies";
  }
  if (newOwner !== null && newOwner.name.trim() === "") problems["owner"] = "animal:problem.owner";
  if (newPractice !== null && newPractice.name.trim() === "") {
    problems["practice"] = "animal:problem.practice";
  }
  return problems;
}

function isWritten(date: string, precision: Exclude<BirthPrecision, "unknown">): boolean {
  return isPartialDate(date) && (precision === "estimated" || date.length === WRITTEN[precision]);
}

/**
 * What is sent: the animal without what its own choices make void, and who was entered beside it.
 *
 * @throws RangeError where the species is missing; `problemsOf` says so before
 */
export function toSave({ animal, newOwner, newPractice }: AnimalDraft): AnimalWithPeople {
  const { species } = animal;
  if (species === null) throw new RangeError("an animal is saved with its species");
  return {
    animal: {
      ...animal,
      species,
      client_id: newOwner?.id ?? animal.client_id,
      practice_id: newPractice?.id ?? animal.practice_id,
      allergies: animal.allergy_state === "list" ? animal.allergies : "",
      status_date: animal.status === "active" ? null : animal.status_date,
      sac_left_removed_on: animal.sac_left === "removed" ? animal.sac_left_removed_on : null,
      sac_right_removed_on: animal.sac_right === "removed" ? animal.sac_right_removed_on : null,
    },
    client: newOwner && { id: newOwner.id, name: newOwner.name, phones: phonesOf(newOwner) },
    practice: newPractice && { id: newPractice.id, name: newPractice.name, phone: newPractice.phone },
  };
}

function phonesOf({ phone }: NewContact): string[] {
  return phone.trim() === "" ? [] : [phone];
}
