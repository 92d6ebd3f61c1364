import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type { AnimalRow, CommandReply, InsightView, TodayView } from "../../src/shared/contract/views.ts";
import { addDays } from "../../src/shared/domain/dates.ts";
import { DEFAULT_SETTINGS } from "../../src/shared/domain/thresholds.ts";
import { type TestClock, testCore, type TestCore } from "../support/core.ts";

const TODAY = "2026-07-12";

type Fields = Readonly<Record<string, unknown>>;

/** What a test does with a core: animals, records, and the view. Today is 12 July 2026. */
function toolsOf(test: TestCore) {
  const save = async (animalId: string | null, ...records: Fields[]) =>
    test.ask<CommandReply>("record.save", {
      records: records.map((record) => ({ id: uuidv7(), animal_id: animalId, ...record })),
    });
  return {
    ...test,
    save,
    view: async () => test.ask<InsightView>("insight.view"),
    animal: async (fields: Fields = {}) => {
      const id = uuidv7();
      await test.ask("animal.save", { id, name: "Biscuit", species: "dog", ...fields });
      return id;
    },
    /** Four expressions, so many days apart, the last so many days ago: a typical interval of `every`. */
    regular: async (animalId: string, every: number, ago: number) =>
      save(
        animalId,
        ...[3, 2, 1, 0].map((back) => ({
          kind: "expression",
          date: addDays(TODAY, -ago - back * every),
          performer: "groomer",
          method: "external",
        })),
      ),
    thresholds: async (numbers: Fields) =>
      test.call("profile.save", { kind: "salon", name: "Test salon", thresholds: numbers }),
  };
}

const open = async () => toolsOf(await testCore());

const counts = (rows: readonly { readonly key: string; readonly count: number }[]) =>
  Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));

describe("the counts over all animals", () => {
  it("of nothing are zero, with every month, level and week named", async () => {
    const view = await (await open()).view();
    expect(view).toMatchObject({
      date: TODAY,
      animals: 0,
      due_since: 0,
      overdue: 0,
      by_breed: [],
      by_size: [],
    });
    expect(view.by_month.map(({ key }) => key).join(" ")).toBe(
      "2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07",
    );
    expect(view.by_level.map(({ key }) => key)).toEqual(["E", "V", "B", "M", "N"]);
    expect(view.due_by_week).toHaveLength(8);
    expect([...view.by_month, ...view.by_level, ...view.due_by_week].every(({ count }) => count === 0)).toBe(
      true,
    );
    expect([view.by_method, view.by_performer]).toEqual([[], []]);
  });

  it("count expressions by month, by method and by who did it, what is not noted last", async () => {
    const { animal, save, view } = await open();
    const [a, b] = [await animal(), await animal()];
    const on = (date: string, performer: string | null, method: string) => ({
      kind: "expression",
      date,
      performer,
      method,
    });
    await save(
      a,
      on("2026-07-12", "groomer", "external"),
      on("2026-07-01", "groomer", "external"),
      on("2026-06-30", "veterinarian", "internal"),
      on("2025-08-01", null, "unknown"),
      // Before the twelve months, within 365 days.
      on("2025-07-31", null, "unknown"),
      on("2025-07-13", "owner", "external"),
      // Before the 365 days.
      on("2025-07-12", "owner", "external"),
    );
    await save(b, on("2026-07-12", "groomer", "external"), { kind: "leak", date: "2026-07-12" });
    const { by_month, by_method, by_performer } = await view();
    expect(counts(by_month)).toEqual({ "2025-08": 1, "2026-06": 1, "2026-07": 3 });
    expect(by_method).toEqual([
      { key: "external", count: 4 },
      { key: "internal", count: 1 },
      { key: "unknown", count: 2 },
    ]);
    expect(by_performer).toEqual([
      { key: "groomer", count: 3 },
      { key: "owner", count: 1 },
      { key: "veterinarian", count: 1 },
      { key: "unknown", count: 2 },
    ]);
  });

  it("count two expressions of one animal on one day once", async () => {
    const { animal, save, view } = await open();
    const today = { kind: "expression", date: TODAY, performer: "groomer", method: "external" };
    await save(await animal(), today, today);
    expect(counts((await view()).by_month)).toEqual({ "2026-07": 1 });
    await save(await animal(), today);
    expect(counts((await view()).by_method)).toEqual({ external: 2 });
  });

  it("never count what is in the trash, or what is nobody's yet", async () => {
    const { animal, save, regular, view, ask } = await open();
    const [gone, kept] = [await animal({ name: "Gone" }), await animal({ name: "Kept" })];
    const single = uuidv7();
    await save(kept, { id: single, kind: "expression", date: TODAY });
    await regular(gone, 30, 60);
    await save(null, { kind: "expression", date: TODAY, candidates: [kept] });
    await ask("record.trash", { id: single });
    await ask("animal.trash", { id: gone });
    const after = await view();
    expect(after).toMatchObject({ animals: 1, overdue: 0, due_since: 0, by_method: [], by_performer: [] });
    expect(counts(after.by_month)).toEqual({});
  });

  it("keep the work done for animals that have moved away, and leave these out of everything else", async () => {
    const { animal, regular, view, ask } = await open();
    const id = await animal();
    await regular(id, 30, 60);
    expect(await view()).toMatchObject({ animals: 1, overdue: 1 });
    await ask("animal.save", { id, name: "Biscuit", species: "dog", status: "moved_away" });
    const after = await view();
    expect(after).toMatchObject({ animals: 0, overdue: 0 });
    expect(counts(after.by_method)).toEqual({ external: 4 });
  });

  it("say typical intervals of 5 animals or more, by breed and by the last weight", async () => {
    const { animal, regular, save, view } = await open();
    for (const [index, every] of [20, 25, 30, 35, 40].entries()) {
      const id = await animal({ breed: index === 0 ? "pug" : "Pug" });
      await regular(id, every, 1);
      await save(id, { kind: "weight", date: TODAY, grams: 8_000 });
    }
    // Too little history of its own, and another size.
    await save(await animal({ breed: "Pug" }), { kind: "expression", date: TODAY });
    const large = await animal({ breed: "Boxer" });
    await regular(large, 50, 1);
    await save(large, { kind: "weight", date: TODAY, grams: 30_000 });
    const { by_breed, by_size } = await view();
    expect(by_breed).toEqual([{ species: "dog", key: "Pug", animals: 5, median: 30 }]);
    expect(by_size).toEqual([{ key: "small", animals: 5, median: 30 }]);
  });

  it("count each animal with an open alert once, at its highest level", async () => {
    const { animal, save, view } = await open();
    const [both, mild] = [await animal(), await animal()];
    const scooting = (date: string) => ({ kind: "signs", date, signs: { scooting: { severity: 1 } } });
    const days = ["2026-07-08", "2026-07-10", "2026-07-12"];
    await save(both, ...days.map(scooting), {
      kind: "signs",
      date: TODAY,
      signs: { straining_no_stool: { severity: 1 } },
    });
    await save(mild, ...days.map(scooting));
    await animal();
    expect(counts((await view()).by_level)).toEqual({ E: 1, B: 1 });
    // A vet visit answers what came before it.
    await save(both, { kind: "vet_visit", date: TODAY });
    expect(counts((await view()).by_level)).toEqual({ B: 1 });
  });
});

describe("due dates over all animals", () => {
  it("stand in the week that they fall into, or are past", async () => {
    const { animal, regular, view } = await open();
    // Every 30 days; so many days since the last.
    for (const ago of [30, 24, 23, 0, 31, 37, 38, 90]) await regular(await animal(), 30, ago);
    // Longer than eight weeks ahead.
    await regular(await animal(), 90, 0);
    const { due_by_week, due_since, overdue } = await view();
    expect(due_by_week.map(({ key }) => key).slice(0, 2)).toEqual(["2026-07-12", "2026-07-19"]);
    expect(due_by_week.map(({ count }) => count)).toEqual([2, 1, 0, 0, 1, 0, 0, 0]);
    expect([due_since, overdue]).toEqual([2, 2]);
  });

  it("of animals without history are none, in a household too", async () => {
    const { view, animal, save, ask } = toolsOf(await testCore({ empty: true }));
    await ask("profile.begin", {
      profile: { kind: "household", name: "Home" },
      recorder: "Jo Smith",
      example: false,
    });
    const cat = await animal({ species: "cat", name: "Miso" });
    await save(cat, { kind: "expression", date: TODAY, performer: "owner" });
    const seen = await view();
    expect(seen).toMatchObject({ animals: 1, due_since: 0, overdue: 0 });
    expect(counts(seen.due_by_week)).toEqual({});
    expect(seen.by_performer).toEqual([{ key: "owner", count: 1 }]);
  });

  it("count anew when a day has passed", async () => {
    const { animal, regular, view, context } = await open();
    await regular(await animal(), 30, 37);
    expect(await view()).toMatchObject({ due_since: 1, overdue: 0 });
    (context.ports.clock as TestClock).setDay("2026-07-13");
    expect(await view()).toMatchObject({ date: "2026-07-13", due_since: 0, overdue: 1 });
  });
});

describe("the profile's own numbers", () => {
  it("decide what is due soon, due and overdue, in the list, on Today and in the counts", async () => {
    const { animal, regular, ask, view, thresholds } = await open();
    const soon = await animal({ name: "In 12 days" });
    await regular(soon, 30, 18);
    const past = await animal({ name: "10 days ago" });
    await regular(past, 30, 40);
    const status = async () =>
      Object.fromEntries((await ask<AnimalRow[]>("animal.list")).map((row) => [row.name, row.due_status]));
    const names = (rows: readonly AnimalRow[]) => rows.map(({ name }) => name);

    expect(await status()).toEqual({ "In 12 days": "not_due", "10 days ago": "overdue" });
    expect(names((await ask<TodayView>("today.view")).due_soon)).toEqual([]);
    expect(await view()).toMatchObject({ due_since: 0, overdue: 1 });

    expect((await thresholds({ due_soon_days: 14, due_grace_days: 10 })).failure).toBeNull();
    expect(await status()).toEqual({ "In 12 days": "due_soon", "10 days ago": "due" });
    const today = await ask<TodayView>("today.view");
    expect([names(today.due_soon), names(today.due), names(today.overdue)]).toEqual([
      ["In 12 days"],
      ["10 days ago"],
      [],
    ]);
    expect(names(await ask<AnimalRow[]>("animal.list", { due: ["due_soon"] }))).toEqual(["In 12 days"]);
    expect(await view()).toMatchObject({ due_since: 1, overdue: 0 });
  });

  it("decide from which weight loss on there is an alert, at the next read", async () => {
    const { animal, save, ask, view, thresholds } = await open();
    const id = await animal({ birth_date: "2020-01-01" });
    await save(
      id,
      { kind: "weight", date: "2026-05-12", grams: 10_000, resolution_g: 10 },
      { kind: "weight", date: TODAY, grams: 9_800, resolution_g: 10 },
    );
    const level = async () => (await ask<AnimalRow[]>("animal.list"))[0]?.open_level;
    expect(await level()).toBeNull();
    await thresholds({ weight_note_pct: 1 });
    expect(await level()).toBe("M");
    expect(counts((await view()).by_level)).toEqual({ M: 1 });
    await thresholds({ weight_note_pct: 1, weight_book_pct: 1, weight_vet_pct: 2 });
    expect((await ask<TodayView>("today.view")).alerts.map(({ open_level }) => open_level)).toEqual(["V"]);
    await thresholds({});
    expect(await level()).toBeNull();
  });

  it("are refused in a wrong order, with the field that is wrong", async () => {
    const { thresholds } = await open();
    const fieldOf = async (numbers: Fields) => (await thresholds(numbers)).failure?.fields?.[0]?.path;
    expect(await fieldOf({ weight_note_pct: 9 })).toBe("thresholds.weight_book_pct");
    expect(await fieldOf({ weight_vet_pct: 7 })).toBe("thresholds.weight_vet_pct");
    expect(await fieldOf({ weight_ask_above_g: 5_000, weight_ask_below_g: 5_000 })).toBe(
      "thresholds.weight_ask_above_g",
    );
    expect((await thresholds(DEFAULT_SETTINGS as unknown as Fields)).failure).toBeNull();
  });
});
