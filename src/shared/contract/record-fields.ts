import { caseRecord, type RecordKind } from "./record.ts";

const fieldsByKind = new Map<RecordKind, readonly string[]>(
  caseRecord.options.map((option) => [option.shape.kind.value, Object.keys(option.shape)]),
);

/** The fields that a stored record of this kind has, in the contract's order. */
export function recordFieldsOf(kind: RecordKind): readonly string[] {
  const fields = fieldsByKind.get(kind);
  if (fields === undefined) throw new Error(`no record is of kind ${kind}`);
  return fields;
}
