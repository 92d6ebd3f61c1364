import { describe, expect, test } from "vitest";
import { dateBefore, dueItemOf } from "../../../src/renderer/features/due/decision.ts";
import {
  countDue,
  groupByClient,
  groupByDay,
  untilOf,
  widerRange,
} from "../../../src/renderer/features/due/due-groups.ts";
import type { AnimalRow } from "../../../src/shared/contract/views.ts";

const today = "2026-03-10";

function row(name: string, fields: Partial<AnimalRow> = {}): AnimalRow {
  return {
    id: name,
    name,
    species: "dog",
    breed: "",
    status: "active",
    handling_alerts: "",
    example: false,
    client: null,
    entries: 4,
    last_expression: "2026-02-10",
    last_leak: null,
    last_episode: null,
    typical_median: 28,
    typical_n: 4,
    intervals: [28, 28, 28, 28],
    due_date: "2026-03-10",
    due_basis: "typical",
    due_status: "due",
    due_action: null,
    level: null,
    open_level: null,
    alerts: [],
    weight_date: null,
    weight_grams: null,
    weight_change_pct: null,
    ...fields,
  };
}

const nadia = { id: "nadia", name: "Nadia", phones: ["07700 900123"] };
const priya = { id: "priya", name: "Priya", phones: [] };

const rows = [
  row("Poppy", { due_date: "2026-02-20", due_status: "overdue", client: nadia }),
  row("Mabel", { due_date: "2026-03-05", due_status: "due" }),
  row("Teddy", { due_date: "2026-03-10", due_status: "due", client: priya }),
  row("Luna", { due_date: "2026-03-12", due_status: "due_soon", client: nadia }),
  row("Rocky", { due_date: "2026-03-12", due_status: "due_soon", client: priya }),
  row("Bella", { due_date: "2026-03-30", due_status: "not_due" }),
];

describe("the due list", () => {
  test("looks ahead as far as its range says, today included", () => {
    expect(untilOf("today", today)).toBe("2026-03-10");
    expect(untilOf("week", today)).toBe("2026-03-17");
    expect(untilOf("two_weeks", today)).toBe("2026-03-24");
    expect(untilOf("four_weeks", today)).toBe("2026-04-07");
  });

  test("offers the next wider range until there is none", () => {
    expect(widerRange("today")).toBe("week");
    expect(widerRange("four_weeks")).toBeNull();
  });

  test("by day: overdue, due now with the days of grace, then one group for each day ahead", () => {
    const groups = groupByDay(rows).map(({ kind, date, rows: some }) => [
      kind,
      date,
      some.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ["overdue", null, ["Poppy"]],
      ["now", null, ["Mabel", "Teddy"]],
      ["ahead", "2026-03-12", ["Luna", "Rocky"]],
      ["ahead", "2026-03-30", ["Bella"]],
    ]);
  });

  test("by day: a part with nobody in it is away", () => {
    expect(groupByDay([])).toEqual([]);
    expect(groupByDay(rows.slice(0, 1)).map(({ kind }) => kind)).toEqual(["overdue"]);
  });

  test("by client: who has waited longest first, those without an owner last, nobody twice or lost", () => {
    const groups = groupByClient(rows).map(({ client, rows: some }) => [
      client?.name ?? null,
      some.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ["Nadia", ["Poppy", "Luna"]],
      ["Priya", ["Teddy", "Rocky"]],
      [null, ["Mabel", "Bella"]],
    ]);
  });

  test("by client: two clients of one name stay two", () => {
    const other = { ...nadia, id: "another" };
    expect(groupByClient([row("A", { client: nadia }), row("B", { client: other })])).toHaveLength(2);
  });

  test("counts each animal once", () => {
    expect(countDue(rows)).toEqual({ overdue: 1, now: 2, ahead: 3 });
    expect(countDue([])).toEqual({ overdue: 0, now: 0, ahead: 0 });
  });
});

describe("a decision about a due date", () => {
  const due = { date: "2026-03-20", interval_days: 28, counted_from: "2026-02-10" };

  test("a move says the day that was counted", () => {
    expect(dateBefore({ kind: "moved" }, due)).toBe("2026-03-10");
  });

  test("a skip says the day one interval before", () => {
    expect(dateBefore({ kind: "skipped" }, { ...due, date: "2026-04-07" })).toBe("2026-03-10");
  });

  test("a closed due date has no day left", () => {
    expect(dateBefore({ kind: "closed" }, null)).toBeNull();
  });

  test("can be made where something is due, and changed where it was closed", () => {
    expect(dueItemOf(row("Poppy"))).toEqual({
      animalId: "Poppy",
      name: "Poppy",
      countedFrom: "2026-02-10",
      date: "2026-03-10",
      intervalDays: 28,
    });
    expect(
      dueItemOf(row("Poppy", { due_date: null, due_basis: null, due_action: "closed" }))?.date,
    ).toBeNull();
  });

  test("cannot be made where nothing was ever due", () => {
    expect(dueItemOf(row("Poppy", { due_date: null, due_basis: null }))).toBeNull();
    expect(dueItemOf(row("Poppy", { last_expression: null, due_date: null }))).toBeNull();
  });

  test("takes the vet's interval from the date while nobody has moved that", () => {
    const byVet = row("Poppy", { due_basis: "vet", due_date: "2026-02-24", typical_median: 28 });
    expect(dueItemOf(byVet)?.intervalDays).toBe(14);
    expect(dueItemOf({ ...byVet, due_action: "moved" })?.intervalDays).toBeNull();
  });

  test("rounds the animal's own interval half up, as the due date does", () => {
    expect(dueItemOf(row("Poppy", { typical_median: 27.5 }))?.intervalDays).toBe(28);
  });
});
