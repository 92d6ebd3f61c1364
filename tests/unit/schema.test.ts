import { describe, expect, it } from "vitest";
import { recordFieldsOf } from "../../src/shared/contract/record-fields.ts";
import { eventKind, type Vocabulary } from "../../src/shared/vocabulary/index.ts";
import * as vocabulary from "../../src/shared/vocabulary/index.ts";
import { booleanColumns, jsonColumns } from "../../src/main/core/db/schema.ts";
import { columnMarks } from "../../src/main/core/db/personal.ts";
import { testCore } from "../support/core.ts";

/** Which vocabulary each enumerated column follows; a column that is missing here fails the first test. */
const followed: Readonly<Record<string, Vocabulary>> = {
  "profile.kind": vocabulary.profileKind,
  "profile.region": vocabulary.region,
  "profile.weight_unit": vocabulary.weightUnit,
  "profile.paper": vocabulary.paper,
  "profile.colour_scheme": vocabulary.colourScheme,
  "staff.role": vocabulary.staffRole,
  "client.preferred_contact": vocabulary.contactPreference,
  "animal.species": vocabulary.species,
  "animal.sex": vocabulary.sex,
  "animal.birth_precision": vocabulary.birthPrecision,
  "animal.coat_length": vocabulary.coatLength,
  "animal.status": vocabulary.animalStatus,
  "animal.sac_left": vocabulary.sacState,
  "animal.sac_right": vocabulary.sacState,
  "animal.allergy_state": vocabulary.allergyState,
  "event.kind": vocabulary.eventKind,
  "event.performer": vocabulary.performer,
  "event.place": vocabulary.place,
  "event.method": vocabulary.method,
  "event.restraint": vocabulary.restraint,
  "event.reason": vocabulary.reason,
  "event.context": vocabulary.leakContext,
  "event.surface": vocabulary.surface,
  "event.cat_signs": vocabulary.catSign,
  "event.scale": vocabulary.stoolScale,
  "finding.side": vocabulary.findingSide,
  "finding.fill": vocabulary.fill,
  "finding.fill_after": vocabulary.fill,
  "finding.ease": vocabulary.ease,
  "finding.pain": vocabulary.pain,
  "finding.skin": vocabulary.skin,
  "finding.amount": vocabulary.amount,
  "finding.colour": vocabulary.colour,
  "finding.consistency": vocabulary.consistency,
  "finding.odour": vocabulary.odour,
  "finding.blood": vocabulary.blood,
  "finding.pus": vocabulary.pus,
  "event_sign.sign": vocabulary.sign,
  "weight.method": vocabulary.weightMethod,
  "treatment.treatment": vocabulary.treatment,
  "treatment.side": vocabulary.side,
  "treatment.approach": vocabulary.sacculectomyApproach,
  "treatment.outcome": vocabulary.outcome,
  "care_plan.item": vocabulary.carePlanItem,
  "authorisation.technique": vocabulary.technique,
  "authorisation.side": vocabulary.side,
  "due_action.kind": vocabulary.dueActionKind,
  "alert_answer.kind": vocabulary.alertAnswerKind,
  "alert_answer.outcome": vocabulary.alertOutcome,
  "animal_summary.due_action": vocabulary.dueActionKind,
  "animal_summary.level": vocabulary.alertLevel,
  "animal_summary.open_level": vocabulary.alertLevel,
};

/** Columns whose CHECK lists something that is no vocabulary. */
const others = new Set(["animal_summary.due_basis", "command.state", "alert_answer.rule"]);

/** The enumerations that the real file enforces, read from its own schema. */
async function enumerations(): Promise<Map<string, string[]>> {
  const { context } = await testCore();
  const tables = context.store.sqlite
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string; sql: string }[];
  const found = new Map<string, string[]>();
  for (const { name, sql } of tables) {
    for (const [, column = "", list = ""] of sql.matchAll(/CHECK \((\w+) IN \(('[^)]*')\)\)/g)) {
      found.set(
        `${name}.${column}`,
        [...list.matchAll(/'([^']*)'/g)].map(([, key = ""]) => key),
      );
    }
    for (const [, column = "", rest = ""] of sql.matchAll(/CHECK \(json_valid\((\w+)\)(.*trim.*)\)/g)) {
      found.set(
        `${name}.${column}`,
        [...rest.matchAll(/'"([a-z0-9_]+)"'/g)].map(([, key = ""]) => key),
      );
    }
  }
  return found;
}

describe("the vocabulary and the database", () => {
  it("say the same for every enumerated column", async () => {
    const stored = await enumerations();
    for (const other of others) stored.delete(other);
    // The profile's id is one fixed value, not an enumeration.
    expect([...stored.keys()].toSorted()).toEqual(Object.keys(followed).toSorted());
    for (const [column, keys] of stored) {
      expect(keys.toSorted(), column).toEqual([...(followed[column]?.keys ?? [])].toSorted());
    }
  });

  it("have an English label and a source for every key", () => {
    const all = (Object.values(vocabulary) as unknown[]).filter(
      (value): value is Vocabulary => typeof value === "object" && value !== null && "terms" in value,
    );
    expect(all.length).toBeGreaterThan(40);
    for (const { name, terms } of all) {
      for (const [key, { label, source }] of Object.entries(terms)) {
        expect(label, `${name}.${key}`).not.toBe("");
        expect(source, `${name}.${key}`).not.toBe("");
      }
    }
  });

  it("refuses in the file what the vocabulary does not have", async () => {
    const { context } = await testCore();
    const insert = () =>
      context.store.sqlite
        .prepare(
          "INSERT INTO animal (id, name, species, sex, birth_precision, status, sac_left, sac_right, allergy_state, example, created_at, changed_at) VALUES ('00000000-0000-7000-8000-00000000000a', 'X', 'hamster', 'unknown', 'unknown', 'active', 'unknown', 'unknown', 'not_recorded', 0, 'x', 'x')",
        )
        .run();
    expect(insert).toThrow(/CHECK/);
  });
});

describe("the tables and the code", () => {
  it("have every field of every kind of event as a column, and no column that no kind has", async () => {
    const { context } = await testCore();
    const columns = (
      context.store.sqlite.prepare("PRAGMA table_info(event)").all() as { name: string }[]
    ).map(({ name }) => name);
    const fields = new Set(eventKind.keys.flatMap((kind) => recordFieldsOf(kind)));
    for (const child of ["findings", "signs", "candidates"]) fields.delete(child);
    expect(columns.toSorted()).toEqual([...fields, "deleted_at"].toSorted());
  });

  it("have the columns that are decoded, and each column is marked personal or not", async () => {
    const { context } = await testCore();
    const tables = context.store.sqlite
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[];
    const real = Object.fromEntries(
      tables.map(({ name }) => [
        name,
        (context.store.sqlite.prepare(`PRAGMA table_info(${name})`).all() as { name: string }[])
          .map((column) => column.name)
          .toSorted(),
      ]),
    );
    const marked = Object.fromEntries(
      Object.entries(columnMarks).map(([table, marks]) => [table, Object.keys(marks).toSorted()]),
    );
    expect(marked).toEqual(real);
    for (const lists of [jsonColumns, booleanColumns]) {
      for (const [table, columns] of Object.entries(lists)) {
        expect(real[table]).toEqual(expect.arrayContaining([...columns]));
      }
    }
  });
});
