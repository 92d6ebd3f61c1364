/** Random sequences of commands over a real file: undone they leave the state before, redone the state after. */
import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import type { CommandRow } from "../../src/shared/contract/views.ts";
import { verifyRecords } from "../../src/main/core/verify.ts";
import { type TestCore, testCore } from "../support/core.ts";
import { logicalDump } from "../support/dump.ts";

const RUNS = process.env["SCOOT_TEST_FULL"] === "1" ? 500 : 50;

/** One step: what is done, and numbers that choose on which record. */
const step = fc.record({
  what: fc.constantFrom(
    "animal",
    "expression",
    "leak",
    "unattributed",
    "weight",
    "care_plan",
    "treatment",
    "authorisation",
    "edit",
    "trash",
    "same",
    "trashAnimal",
    "client",
    "staff",
    "profile",
  ),
  at: fc.nat(1_000),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 6 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Known {
  readonly animals: string[];
  readonly notes: string[];
  readonly records: string[];
}

function dateOf({ day, month }: Step): string {
  return `2026-0${month}-${String(day).padStart(2, "0")}`;
}

/** Runs one step; a step that is refused (nothing to do it on) changes nothing. */
async function run({ call }: TestCore, known: Known, one: Step): Promise<void> {
  const pick = (list: readonly string[]) => list[one.at % Math.max(1, list.length)];
  const animal_id = pick(known.animals) ?? uuidv7();
  const id = uuidv7();
  const dated = { id, animal_id, date: dateOf(one) };
  const save = async (record: Record<string, unknown>) => {
    const reply = await call("record.save", { records: [record] });
    if (reply.failure === null) known.records.push(id);
    return reply;
  };
  switch (one.what) {
    case "animal":
      await call("animal.save", { id, name: `Animal ${one.at}`, species: one.at % 2 === 0 ? "dog" : "cat" });
      known.animals.push(id);
      break;
    case "expression":
      await save({
        kind: "expression",
        ...dated,
        performer: "groomer",
        findings: { left: { fill: "full", ease: "easy", blood: one.at % 3 === 0 ? "streak" : "none" } },
        signs: one.at % 2 === 0 ? { scooting: { severity: 1 } } : {},
      });
      break;
    case "leak":
      await save({ kind: "leak", ...dated, context: "asleep", cat_signs: ["growling"] });
      break;
    case "unattributed":
      await save({ kind: "leak", ...dated, animal_id: null, candidates: known.animals.slice(0, 1) });
      break;
    case "weight":
      await save({ kind: "weight", ...dated, grams: 5_000 + one.at });
      break;
    case "care_plan":
      await save({ kind: "care_plan", ...dated, item: "fibre_or_pumpkin" });
      break;
    case "treatment":
      await save({ kind: "treatment", ...dated, treatment: "flush" });
      break;
    case "authorisation":
      await save({ kind: "authorisation", ...dated, technique: "external", interval_days: 30 });
      break;
    case "edit": {
      const note = pick(known.notes);
      const target = note ?? id;
      const reply = await call("record.save", {
        records: [{ kind: "note", ...dated, id: target, note: `text ${one.at}` }],
      });
      if (reply.failure === null && note === undefined) known.notes.push(target);
      break;
    }
    case "trash":
      await call("record.trash", { id: pick(known.records) ?? id });
      break;
    case "same":
      await call("record.sameAsUsual", { id, animal_id });
      break;
    case "trashAnimal":
      await call("animal.trash", { id: animal_id });
      break;
    case "client":
      await call("client.save", { id, name: `Client ${one.at}`, phones: ["1", "2"] });
      break;
    case "staff":
      await call("staff.save", { id, name: `Staff ${one.at}`, role: "groomer" });
      break;
    case "profile":
      await call("profile.save", { kind: one.at % 2 === 0 ? "salon" : "household", name: `P${one.at}` });
      break;
  }
}

it(
  `${RUNS} random sequences: undo all is the state before, redo all the state after, worked-out rows equal a rebuild`,
  { timeout: RUNS * 5_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const test = await testCore();
        const dump = () => logicalDump(test.context.store.sqlite, { without: ["command", "change"] });
        const before = dump();
        const first = (await test.ask<CommandRow[]>("history.latest")).length;
        const known: Known = { animals: [], notes: [], records: [] };
        for (const one of steps) await run(test, known, one);
        const after = dump();
        expect(await verifyRecords(test.context, "compare")).toMatchObject({ ok: true });

        const done = (await test.ask<CommandRow[]>("history.latest")).length - first;
        for (let count = 0; count < done; count += 1) await test.ask("history.undo");
        expect(dump()).toBe(before);
        expect(await verifyRecords(test.context, "compare")).toMatchObject({ ok: true });
        for (let count = 0; count < done; count += 1) await test.ask("history.redo");
        expect(dump()).toBe(after);
        await test.core.close();
      }),
      { numRuns: RUNS },
    );
  },
);
