import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type { TodayView } from "../../src/shared/contract/views.ts";
import { addDays } from "../../src/shared/domain/dates.ts";
import { rebuildAllSummaries, refreshSummaries } from "../../src/main/core/features/assessment/summaries.ts";
import { verifyRecords } from "../../src/main/core/verify.ts";
import { type TestClock, testCore } from "../support/core.ts";
import { logicalDump } from "../support/dump.ts";

const ANIMALS = 90;

async function withAnimals(count = ANIMALS) {
  const test = await testCore();
  const ids = Array.from({ length: count }, () => uuidv7());
  for (const [at, id] of ids.entries()) {
    await test.ask("animal.save", { id, name: `Animal ${String(at).padStart(3, "0")}`, species: "dog" });
    await test.ask("record.save", {
      records: ["2026-01-05", "2026-02-09", "2026-03-16", "2026-04-20"].map((date) => ({
        kind: "expression",
        id: uuidv7(),
        animal_id: id,
        date,
        performer: "groomer",
        findings: { left: { fill: "full", ease: "easy" } },
      })),
    });
  }
  const dump = () => logicalDump(test.context.store.sqlite, { without: ["command", "change"] });
  return { ...test, ids, dump };
}

describe("a rebuild of every summary row", () => {
  it("gives the rows that the saves had made, and tells how far it is", async () => {
    const { context, dump } = await withAnimals();
    const before = dump();
    context.store.sqlite.exec("UPDATE animal_summary SET entries = 0, due_date = NULL, alerts = '[]'");
    const steps: [number, number][] = [];
    await rebuildAllSummaries(context, (done, of) => steps.push([done, of]));
    expect(dump()).toBe(before);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toEqual([ANIMALS, ANIMALS]);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it("lets saves in between its steps, and loses none of them", async () => {
    const { context, ids, call } = await withAnimals();
    const [first = "", last = ""] = [ids[0], ids.at(-1)];
    let savedAt: number | null = null;
    let done = 0;
    const rebuilt = rebuildAllSummaries(context, (now) => {
      done = now;
    });
    const saved = Promise.all(
      [first, last].map(async (animal_id) =>
        call("record.save", {
          records: [{ kind: "weight", id: uuidv7(), animal_id, date: "2026-07-01", grams: 9_000 }],
        }),
      ),
    ).then((replies) => {
      savedAt = done;
      return replies;
    });
    await rebuilt;
    for (const { failure } of await saved) expect(failure).toBeNull();
    expect(savedAt).toBeLessThan(ANIMALS);
    expect(await verifyRecords(context, "compare")).toMatchObject({ ok: true });
  });

  it("follows a new rule set, once for all who ask", async () => {
    const { context, dump } = await withAnimals(3);
    const before = dump();
    context.store.sqlite.exec("UPDATE animal_summary SET rule_set = 'old', entries = 0");
    (context.ports.clock as TestClock).advance(86_400_000);
    const steps: number[] = [];
    await Promise.all([
      refreshSummaries(context, (done) => steps.push(done)),
      refreshSummaries(context, (done) => steps.push(done)),
    ]);
    expect(steps).toEqual([3]);
    expect(dump().replaceAll("2026-07-13", "2026-07-12")).toBe(before);
  });
});

describe("verify", () => {
  it("names the rows that differ and the rows of nobody, and puts fresh ones in their place", async () => {
    const { context, ids, dump } = await withAnimals(3);
    const before = dump();
    const nobody = uuidv7();
    context.store.sqlite.pragma("foreign_keys = OFF");
    context.store.sqlite.exec(
      `UPDATE animal_summary SET due_date = NULL WHERE animal_id = '${ids[1]}';
       INSERT INTO animal_summary SELECT '${nobody}', ${Object.keys(
         context.store.sqlite.prepare("SELECT * FROM animal_summary").get() as object,
       )
         .slice(1)
         .join(", ")} FROM animal_summary WHERE animal_id = '${ids[0]}'`,
    );
    const steps: [number, number][] = [];
    const found = await verifyRecords(context, "compare", (done, of) => steps.push([done, of]));
    expect(found).toMatchObject({ ok: false, summaries: { checked: 3, different: [ids[1], nobody] } });
    expect(steps).toEqual([[3, 3]]);
    expect((await verifyRecords(context, "rebuild")).summaries.rebuilt).toBe(2);
    context.store.sqlite.pragma("foreign_keys = ON");
    expect(dump()).toBe(before);
    expect(await verifyRecords(context, "compare")).toMatchObject({ ok: true });
  });
});

describe("Today in a large salon", () => {
  it("counts everybody, and lists of the overdue the fifty that fell due last", async () => {
    const { context, ask, ids } = await withAnimals(3);
    const [kept = ""] = ids;
    const copy = context.store.sqlite.prepare(
      "INSERT INTO animal SELECT ?, ?, species, client_id, breed, second_breed, sex, birth_date, birth_precision, coat_length, markings, microchip, status, status_date, handling_alerts, sac_left, sac_left_removed_on, sac_right, sac_right_removed_on, known_since, conditions, allergy_state, allergies, practice_id, vet, note, example, created_at, changed_at, deleted_at FROM animal WHERE id = ?",
    );
    const columns = Object.keys(
      context.store.sqlite.prepare("SELECT * FROM animal_summary").get() as object,
    ).filter((name) => name !== "animal_id" && name !== "due_date");
    const summary = context.store.sqlite.prepare(
      `INSERT INTO animal_summary (animal_id, due_date, ${columns.join(", ")}) SELECT ?, ?, ${columns.join(", ")} FROM animal_summary WHERE animal_id = ?`,
    );
    const day = (at: number) => addDays("2024-01-01", at);
    for (let at = 0; at < 150; at += 1) {
      const id = uuidv7();
      copy.run(id, `Late ${String(at).padStart(3, "0")}`, kept);
      summary.run(id, day(at), kept);
    }
    const view = await ask<TodayView>("today.view");
    expect(view.counts.overdue).toBe(153);
    expect(view.animals).toBe(153);
    expect(view.overdue).toHaveLength(50);
    const dates = view.overdue.map(({ due_date }) => due_date ?? "");
    expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? -1 : 1)));
    // Three are due in 2026 and 47 of the copies; the earliest of those is the 104th.
    expect(dates[0]).toBe(day(103));
    expect(dates.at(-1)).toBe("2026-05-25");
    expect(view.due).toEqual([]);
    expect(view.counts).toMatchObject({ due: 0, due_soon: 0, unattributed: 0 });
  });
});
