import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type { AnimalCase, CommandReply, TodayView } from "../../src/shared/contract/views.ts";
import { type TestClock, testCore } from "../support/core.ts";
import { logicalDump } from "../support/dump.ts";

async function withAnimal() {
  const test = await testCore();
  const animalId = uuidv7();
  await test.ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
  const save = async (record: Record<string, unknown>) =>
    test.ask<CommandReply>("record.save", {
      records: [{ id: uuidv7(), animal_id: animalId, date: "2026-07-10", ...record }],
    });
  const read = async () => test.ask<AnimalCase>("animal.case", { id: animalId });
  return { ...test, animalId, save, read };
}

const described = { fill: "moderate", ease: "easy", skin: ["normal"], amount: "few_drops", colour: ["tan"] };

describe("a record", () => {
  it("comes back as it was given, with what was left out said as not noted", async () => {
    const { save, read } = await withAnimal();
    await save({
      kind: "expression",
      performer: "groomer",
      method: "external",
      findings: { left: described },
      signs: { scooting: { severity: 2 } },
      time: "09:30",
    });
    const [record] = (await read()).records;
    expect(record).toMatchObject({
      kind: "expression",
      date: "2026-07-10",
      time: "09:30",
      zone: "Europe/London",
      instant: "2026-07-10T08:30:00Z",
      signs: { scooting: { severity: 2, days: 1 } },
      findings: { left: { ...described, blood: "unknown", pus: "unknown", pain: null } },
    });
    expect(record).not.toHaveProperty("context");
  });

  it("in the future is refused, and the day ends where the computer is", async () => {
    const { call, animalId, context } = await withAnimal();
    const on = async (date: string) =>
      call("record.save", {
        records: [{ kind: "note", id: uuidv7(), animal_id: animalId, date, note: "x" }],
      });
    expect((await on("2026-07-13")).failure).toMatchObject({ code: "SC-604" });
    (context.ports.clock as TestClock).advance(14 * 3_600_000);
    // 23:00 UTC is midnight in London in summer: the next day has begun.
    expect((await on("2026-07-13")).failure).toBeNull();
  });

  it("saved twice with the same id is one record", async () => {
    const { save, read } = await withAnimal();
    const id = uuidv7();
    await save({ id, kind: "note", note: "first" });
    await save({ id, kind: "note", note: "second" });
    const { records } = await read();
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ note: "second" });
  });

  it("cannot change its kind", async () => {
    const { save, call, animalId } = await withAnimal();
    const id = uuidv7();
    await save({ id, kind: "note", note: "first" });
    const reply = await call("record.save", {
      records: [{ kind: "leak", id, animal_id: animalId, date: "2026-07-10" }],
    });
    expect(reply.failure).toMatchObject({ code: "SC-601" });
  });

  it("of an animal that is not there is refused, and the rest of the sheet with it", async () => {
    const { call, animalId, read } = await withAnimal();
    const reply = await call("record.save", {
      records: [
        { kind: "note", id: uuidv7(), animal_id: animalId, date: "2026-07-10", note: "good" },
        { kind: "note", id: uuidv7(), animal_id: uuidv7(), date: "2026-07-10", note: "bad" },
      ],
    });
    expect(reply.failure).toMatchObject({ code: "SC-602" });
    expect((await read()).records).toEqual([]);
  });

  it("without an animal waits on Today and is in nobody's numbers", async () => {
    const { ask, animalId, read } = await withAnimal();
    await ask("record.save", {
      records: [
        {
          kind: "leak",
          id: uuidv7(),
          animal_id: null,
          candidates: [animalId],
          date: "2026-07-10",
          context: "asleep",
        },
      ],
    });
    const today = await ask<TodayView>("today.view");
    expect(today.unattributed).toHaveLength(1);
    const { records, assessment } = await read();
    expect(records).toEqual([]);
    expect(assessment.leak.dates).toEqual([]);
    expect(assessment.alerts).toEqual([]);
  });
});

describe("the same as usual", () => {
  it("records today's expression with the last description, and nothing of its day", async () => {
    const { save, ask, read, animalId } = await withAnimal();
    await save({
      kind: "expression",
      date: "2026-06-01",
      performer: "groomer",
      method: "external",
      note: "nervous",
      findings: { left: described, right: { ...described, fill: "soft" } },
      signs: { scooting: { severity: 1 } },
    });
    await ask("record.sameAsUsual", { id: uuidv7(), animal_id: animalId });
    const last = (await read()).records.at(-1);
    expect(last).toMatchObject({
      date: "2026-07-12",
      note: "",
      signs: {},
      findings: { left: described, right: { fill: "soft" } },
    });
  });

  it("is refused with words where nothing was ever described", async () => {
    const { call, animalId } = await withAnimal();
    const reply = await call("record.sameAsUsual", { id: uuidv7(), animal_id: animalId });
    expect(reply.failure).toMatchObject({ code: "SC-608" });
    expect(reply.failure?.message).toContain("Biscuit");
  });
});

describe("undo and redo", () => {
  it("take a whole sheet back and bring it again, by its id or in order", async () => {
    const { save, ask, context } = await withAnimal();
    const dump = () => logicalDump(context.store.sqlite, { without: ["command", "change"] });
    const before = dump();
    const { command_id } = await save({ kind: "expression", findings: { left: described } });
    const after = dump();
    await ask("history.undo", { command_id });
    expect(dump()).toBe(before);
    await ask("history.redo");
    expect(dump()).toBe(after);
  });

  it("refuse to overwrite what was changed since, and say so", async () => {
    const { save, call } = await withAnimal();
    const id = uuidv7();
    const first = await save({ id, kind: "note", note: "first" });
    await save({ id, kind: "note", note: "second" });
    const reply = await call("history.undo", { command_id: first.command_id });
    expect(reply.failure).toMatchObject({ code: "SC-603" });
  });

  it("do not take an animal away under later records", async () => {
    const { save, call, context } = await withAnimal();
    await save({ kind: "note", note: "later" });
    const added = await context.db
      .selectFrom("command")
      .select("id")
      .where("name", "=", "animal.save")
      .executeTakeFirstOrThrow();
    expect((await call("history.undo", { command_id: added.id })).failure).toMatchObject({ code: "SC-606" });
  });

  it("say so when there is nothing left", async () => {
    const { call } = await testCore({ empty: true });
    expect((await call("history.undo")).failure).toMatchObject({ code: "SC-605" });
    expect((await call("history.redo")).failure).toMatchObject({ code: "SC-605" });
  });

  it("are in the log themselves: who, when, before and after", async () => {
    const { save, ask, context } = await withAnimal();
    const { command_id } = await save({ kind: "note", note: "seen" });
    await ask("history.undo", { command_id });
    const rows = await context.db
      .selectFrom("command")
      .innerJoin("change", "change.command_seq", "command.seq")
      .select(["command.name", "command.recorder_id", "command.at", "change.before", "change.after"])
      .where("change.entity", "=", "event")
      .orderBy("command.seq")
      .execute();
    expect(rows.map(({ name }) => name)).toEqual(["record.save", "undo"]);
    expect(rows.every(({ recorder_id, at }) => recorder_id !== null && at !== "")).toBe(true);
    expect(rows[0]).toMatchObject({ before: null });
    expect(JSON.parse(rows[0]?.after ?? "")).toMatchObject({ note: "seen" });
    expect(rows[1]).toMatchObject({ after: null });
  });
});

describe("the trash", () => {
  it("takes a record out of the numbers; undo brings it back", async () => {
    const { save, ask, read, animalId } = await withAnimal();
    const id = uuidv7();
    await save({ id, kind: "leak", context: "fright" });
    const { command_id } = await ask<CommandReply>("record.trash", { id });
    expect((await read()).assessment.leak.dates).toEqual([]);
    await ask("history.undo", { command_id });
    expect((await read()).assessment.leak.dates).toHaveLength(1);
    expect(animalId).toBeTruthy();
  });

  it("takes an animal with all its records, and gives all of them back", async () => {
    const { save, ask, call, read, animalId } = await withAnimal();
    await save({ kind: "leak", context: "fright" });
    await save({ kind: "weight", grams: 9_700 });
    const { command_id } = await ask<CommandReply>("animal.trash", { id: animalId });
    expect((await call("animal.case", { id: animalId })).failure).toMatchObject({ code: "SC-602" });
    await ask("history.undo", { command_id });
    expect((await read()).records).toHaveLength(2);
  });
});

describe("the first start", () => {
  it("makes profile, recorder and, when asked, an example that can be taken away", async () => {
    const { ask, call } = await testCore({ empty: true });
    await ask("profile.begin", {
      profile: { kind: "household", name: "Home" },
      recorder: "Jo Smith",
      example: true,
    });
    const rows = await ask<{ id: string; example: boolean; entries: number }[]>("animal.list");
    expect(rows).toMatchObject([{ name: "Juniper", example: true, entries: 9 }]);
    await ask("animal.trash", { id: rows[0]?.id });
    expect(await ask("animal.list")).toEqual([]);
    const again = await call("profile.begin", {
      profile: { kind: "salon", name: "" },
      recorder: "Jo",
      example: false,
    });
    expect(again.failure).toMatchObject({ code: "SC-601" });
  });
});

describe("what was withdrawn", () => {
  it("does not come again by redo after something new was done", async () => {
    const { save, ask, read } = await withAnimal();
    await save({ kind: "note", note: "A" });
    await ask("history.undo");
    await save({ kind: "note", note: "B" });
    await ask("history.undo");
    await ask("history.redo");
    expect((await read()).records).toMatchObject([{ note: "B" }]);
  });
});

describe("a record entered elsewhere", () => {
  it("keeps its zone when it is edited without one", async () => {
    const { save, read } = await withAnimal();
    const id = uuidv7();
    await save({ id, kind: "note", note: "first", time: "09:00", zone: "America/New_York" });
    await save({ id, kind: "note", note: "second", time: "09:00" });
    expect((await read()).records[0]).toMatchObject({
      zone: "America/New_York",
      instant: "2026-07-10T13:00:00Z",
    });
  });

  it("with odd text and candidates twice can be undone", async () => {
    const { save, ask, animalId, context } = await withAnimal();
    const other = uuidv7();
    await ask("animal.save", { id: other, name: "Other", species: "cat" });
    const { command_id } = await save({
      kind: "leak",
      animal_id: null,
      candidates: [other, animalId, other],
      note: "half \ud800 of a pair\u0000",
    });
    const stored = await context.db.selectFrom("event").select("note").executeTakeFirstOrThrow();
    expect(stored.note).toBe("half \ufffd of a pair");
    await ask("history.undo", { command_id });
  });
});

describe("the same as usual, once more", () => {
  it("leaves out a side whose sac was removed, and asks a retry for nothing new", async () => {
    const { save, ask, read, animalId } = await withAnimal();
    await save({
      kind: "expression",
      date: "2026-06-01",
      performer: "veterinarian",
      method: "internal",
      findings: { left: described, right: described },
    });
    await ask("animal.save", {
      id: animalId,
      name: "Biscuit",
      species: "dog",
      sac_right: "removed",
      sac_right_removed_on: "2026-06-20",
    });
    const id = uuidv7();
    const first = await ask<CommandReply>("record.sameAsUsual", { id, animal_id: animalId });
    const last = (await read()).records.at(-1);
    expect(last).toMatchObject({ performer: "groomer", method: "unknown", findings: { left: described } });
    expect(last).not.toHaveProperty("findings.right");
    await save({
      id,
      kind: "expression",
      date: "2026-07-12",
      note: "corrected",
      findings: { left: described },
    });
    expect(await ask("record.sameAsUsual", { id, animal_id: animalId })).toEqual(first);
    expect((await read()).records.at(-1)).toMatchObject({ note: "corrected" });
  });
});

describe("closing", () => {
  it("answers what was asked before, and refuses in words what comes after", async () => {
    const { call, core, animalId } = await withAnimal();
    const note = () => ({
      records: [{ kind: "note", id: uuidv7(), animal_id: animalId, date: "2026-07-10", note: "x" }],
    });
    const saves = Array.from({ length: 30 }, async () => call("record.save", note()));
    await core.close();
    expect((await Promise.all(saves)).filter(({ failure }) => failure !== null)).toEqual([]);
    expect((await call("record.save", note())).failure).toMatchObject({ code: "SC-402" });
  });
});
