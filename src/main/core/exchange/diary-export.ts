import type { Animal } from "../../../shared/contract/animal.ts";
import type { Practice } from "../../../shared/contract/people.ts";
import type { CaseRecord } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { isEmpty } from "./diary.ts";

/**
 * One animal's case as a diary: what `addDiary` takes back in.
 *
 * @param practices of the installation; a diary names them instead of their ids
 */
export function exportDiary(
  { animal, client, records, assessment }: Omit<AnimalCase, "practice">,
  practices: readonly Practice[],
): unknown {
  const skipped = new Set<keyof Animal>([
    "id",
    "client_id",
    "practice_id",
    "example",
    "created_at",
    "changed_at",
  ]);
  const names = new Map(practices.map(({ id, name }) => [id, name]));
  const animalFields = Object.entries(animal).filter(
    ([key, value]) => !skipped.has(key as keyof Animal) && !isEmpty(value),
  );
  return {
    animal: {
      ...Object.fromEntries(animalFields),
      ...(client === null ? {} : { client: client.name }),
      ...practiceOf(animal.practice_id, names),
    },
    authorisations: records
      .filter((record) => record.kind === "authorisation")
      .map((record) => {
        const { date, kind: _, ...rest } = plainRecord(record, names);
        return { from: date, ...rest };
      }),
    records: records
      .filter((record) => record.kind !== "authorisation")
      .map((record) => plainRecord(record, names)),
    as_of: assessment.as_of,
  };
}

function practiceOf(id: string | null, names: ReadonlyMap<string, string>): { practice?: string } {
  const name = id === null ? undefined : names.get(id);
  return name === undefined ? {} : { practice: name };
}

function plainRecord(record: CaseRecord, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const skipped = new Set([
    "id",
    "animal_id",
    "candidates",
    "practice_id",
    "instant",
    "recorder_id",
    "created_at",
    "changed_at",
    // A zone says something only beside a time.
    ...(record.time === null ? ["zone"] : []),
  ]);
  return {
    ...Object.fromEntries(
      Object.entries(record).filter(([key, value]) => !skipped.has(key) && !isEmpty(value)),
    ),
    ...practiceOf("practice_id" in record ? record.practice_id : null, names),
  };
}
