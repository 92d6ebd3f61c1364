/** Due dates closed, skipped and moved; alerts answered and resting; ticks of the care plan. */
import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type {
  AnimalCase,
  AnimalRow,
  CommandReply,
  DueList,
  TodayView,
} from "../../src/shared/contract/views.ts";
import { verifyRecords } from "../../src/main/core/verify.ts";
import { type TestClock, testCore } from "../support/core.ts";

/** Today is 12 July 2026; expressions every 30 days, the last on 13 June, so due on 13 July. */
async function withDue() {
  const test = await testCore();
  const animalId = uuidv7();
  await test.ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
  const save = async (record: Record<string, unknown>) =>
    test.ask<CommandReply>("record.save", {
      records: [{ id: uuidv7(), animal_id: animalId, ...record }],
    });
  for (const date of ["2026-03-15", "2026-04-14", "2026-05-14", "2026-06-13"]) {
    await save({ kind: "expression", date, performer: "owner" });
  }
  const read = async () => test.ask<AnimalCase>("animal.case", { id: animalId });
  const act = async (fields: Record<string, unknown>) =>
    test.call("due.act", {
      id: uuidv7(),
      animal_id: animalId,
      counted_from: "2026-06-13",
      reason: "the owner asked",
      ...fields,
    });
  const row = async () => (await test.ask<AnimalRow[]>("animal.list"))[0];
  return { ...test, animalId, save, read, act, row };
}

describe("a due date", () => {
  it("stands on the day's list until the expression is recorded", async () => {
    const { ask, save } = await withDue();
    expect((await ask<DueList>("due.list")).rows).toMatchObject([
      { due_date: "2026-07-13", due_status: "due_soon" },
    ]);
    await save({ kind: "expression", date: "2026-07-12", performer: "owner" });
    expect((await ask<DueList>("due.list")).rows).toEqual([]);
  });

  it.each([
    ["closed", {}, null, "not_due"],
    ["skipped", {}, "2026-08-12", "not_due"],
    ["moved", { moved_to: "2026-07-15" }, "2026-07-15", "due_soon"],
  ] as const)("can be %s, on the list too, and undo takes that back", async (kind, more, date, status) => {
    const { act, read, row, ask, context } = await withDue();
    const reply = await act({ kind, ...more });
    expect(reply.failure).toBeNull();
    const { assessment } = await read();
    expect(assessment.due?.date ?? null).toBe(date);
    expect(assessment.due_status).toBe(status);
    expect(assessment.due_action).toMatchObject({ kind, reason: "the owner asked" });
    expect(await row()).toMatchObject({ due_date: date });
    await ask("history.undo", { command_id: (reply.data as CommandReply).command_id });
    expect((await read()).assessment.due?.date).toBe("2026-07-13");
    expect(await verifyRecords(context, "compare")).toMatchObject({ ok: true });
  });

  it("closed stays closed only until the next expression", async () => {
    const { act, save, read } = await withDue();
    await act({ kind: "closed" });
    await save({ kind: "expression", date: "2026-07-12", performer: "owner" });
    expect((await read()).assessment).toMatchObject({ due: { date: "2026-08-11" }, due_action: null });
  });

  it("is not changed by a decision about an expression that is not the last any more, or without reason or day", async () => {
    const { act } = await withDue();
    for (const wrong of [
      { kind: "closed", counted_from: "2026-05-14" },
      { kind: "closed", reason: "" },
      { kind: "moved" },
    ]) {
      expect((await act(wrong)).failure, JSON.stringify(wrong)).toMatchObject({ code: "SC-601" });
    }
  });
});

describe("an alert", () => {
  /** Scooting on three days: T10, level B, fired last on 11 July. */
  async function withAlert() {
    const test = await withDue();
    for (const date of ["2026-07-07", "2026-07-09", "2026-07-11"]) {
      await test.save({ kind: "signs", date, signs: { scooting: { severity: 1 } } });
    }
    const answer = async (fields: Record<string, unknown>) =>
      test.call("alert.answer", {
        id: uuidv7(),
        animal_id: test.animalId,
        rule: "T10",
        fired_on: "2026-07-11",
        ...fields,
      });
    return { ...test, answer };
  }

  it("of level B can rest with a reason until a day, and is open again after it and when it fires anew", async () => {
    const { answer, read, row, context, save } = await withAlert();
    expect(
      (await answer({ kind: "snooze", said: "flea treatment given", until: "2026-07-14" })).failure,
    ).toBeNull();
    expect((await read()).assessment).toMatchObject({
      level: "B",
      open_level: null,
      alerts: [{ rule: "T10", snoozed_until: "2026-07-14", snooze_reason: "flea treatment given" }],
    });
    expect(await row()).toMatchObject({ open_level: null });
    (context.ports.clock as TestClock).setDay("2026-07-15");
    expect(await row()).toMatchObject({ open_level: "B" });
    (context.ports.clock as TestClock).setDay("2026-07-13");
    await save({ kind: "signs", date: "2026-07-13", signs: { scooting: { severity: 1 } } });
    expect((await read()).assessment.open_level).toBe("B");
  });

  it("cannot rest without a reason or a day ahead", async () => {
    const { answer } = await withAlert();
    for (const wrong of [
      { said: "", until: "2026-07-20" },
      { said: "later", until: "2026-07-11" },
      { said: "later" },
    ]) {
      expect((await answer({ kind: "snooze", ...wrong })).failure).toMatchObject({ code: "SC-601" });
    }
  });

  it("of level E or V never rests", async () => {
    const { answer, save } = await withAlert();
    await save({
      kind: "expression",
      date: "2026-07-12",
      findings: { left: { fill: "full", blood: "streak" } },
    });
    const reply = await answer({
      rule: "T4",
      fired_on: "2026-07-12",
      kind: "snooze",
      said: "later",
      until: "2026-07-20",
    });
    expect(reply.failure?.message).toContain("it waits for a vet");
  });

  it("is asked about once after the vet visit that answers it, and keeps what the vet said", async () => {
    const { answer, save, read, ask } = await withAlert();
    expect((await answer({ kind: "outcome", outcome: "seen" })).failure?.message).toContain(
      "record the vet visit",
    );
    await save({ kind: "vet_visit", date: "2026-07-12" });
    expect((await read()).assessment.alerts[0]).toMatchObject({ outcome: null });
    expect((await answer({ kind: "outcome", outcome: "seen", said: "all fine" })).failure).toBeNull();
    const { assessment } = await read();
    expect(assessment.alerts[0]).toMatchObject({ outcome: { outcome: "seen", said: "all fine" } });
    expect(assessment.open_level).toBeNull();
    expect((await ask<TodayView>("today.view")).alerts).toEqual([]);
  });

  it("that does not fire cannot be answered", async () => {
    const { answer } = await withAlert();
    expect((await answer({ rule: "T1", kind: "outcome", outcome: "seen" })).failure).toMatchObject({
      code: "SC-601",
    });
  });
});

describe("a care-plan item", () => {
  it("is ticked off day by day, and adherence counts what was expected and done", async () => {
    const { ask, call, read, animalId, save } = await withDue();
    const plan = uuidv7();
    await save({
      id: plan,
      kind: "care_plan",
      date: "2026-07-10",
      item: "warm_compress",
      times_per_day: 2,
      until: "2026-07-20",
    });
    const tick = async (date: string) =>
      call("care.tick", { id: uuidv7(), animal_id: animalId, care_plan_id: plan, date });
    expect((await tick("2026-07-13")).failure).toMatchObject({ code: "SC-604" });
    expect((await tick("2026-07-09")).failure).toMatchObject({ code: "SC-601" });
    // Three on one day count as the two that were expected.
    for (const date of ["2026-07-10", "2026-07-10", "2026-07-10", "2026-07-12"]) {
      expect((await tick(date)).failure).toBeNull();
    }
    expect((await read()).assessment.care).toEqual([
      { id: plan, item: "warm_compress", expected: 6, done: 3 },
    ]);
    const ticks = await ask<{ id: string }[]>("care.ticks", { animal_id: animalId });
    expect(ticks).toHaveLength(4);
    await ask("care.untick", { id: ticks.at(-1)?.id });
    expect((await read()).assessment.care[0]?.done).toBe(2);
  });
});

describe("a threshold of the user's own", () => {
  it("changes the alerts of every animal at the next look", async () => {
    const { ask, save, row, context } = await withDue();
    await save({ kind: "weight", date: "2026-05-01", grams: 10_000 });
    await save({ kind: "weight", date: "2026-07-10", grams: 9_700 });
    expect(await row()).toMatchObject({ level: null });
    await ask("profile.save", { kind: "salon", thresholds: { weight_note_pct: 2 } });
    expect(await row()).toMatchObject({ level: "M" });
    expect(await verifyRecords(context, "compare")).toMatchObject({ ok: true });
    await ask("history.undo");
    expect(await row()).toMatchObject({ level: null });
  });
});
