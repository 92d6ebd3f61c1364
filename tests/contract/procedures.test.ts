import { describe, expect, it } from "vitest";
import { errorCodes } from "../../src/shared/contract/errors.ts";
import { appRouter } from "../../src/main/core/router.ts";
import { testCore } from "../support/core.ts";

const ID = "01a1fd81-a45d-76c2-ae1d-f4a2131873ae";

/** One good input for each procedure that takes any. A procedure that is missing here fails the suite. */
const good: Readonly<Record<string, unknown>> = {
  "alert.answer": {
    id: ID,
    animal_id: ID,
    rule: "T10",
    fired_on: "2026-07-01",
    kind: "outcome",
    outcome: "seen",
  },
  "assessment.beforeAfter": { animal_id: ID, stream: "leak", start: "2026-07-01" },
  "care.tick": { id: ID, animal_id: ID, care_plan_id: ID, date: "2026-07-01" },
  "care.ticks": { animal_id: ID },
  "care.untick": { id: ID },
  "due.act": { id: ID, animal_id: ID, counted_from: "2026-07-01", kind: "closed", reason: "sold" },
  "due.list": { until: "2026-07-20" },
  "insight.view": {},
  "animal.list": { search: "bis", species: ["dog"], sort: "due" },
  "animal.case": { id: ID, as_of: "2026-07-01" },
  "animal.cases": { ids: [ID], as_of: "2026-07-01" },
  "animal.count": {},
  "animal.save": { id: ID, name: "Biscuit", species: "dog" },
  "animal.trash": { id: ID },
  "client.list": {},
  "client.save": { id: ID, name: "Jane Doe", phones: ["020 7946 0000"] },
  "client.trash": { id: ID },
  "history.latest": {},
  "history.undo": {},
  "history.redo": {},
  "practice.list": {},
  "practice.save": { id: ID, name: "Village Vets" },
  "profile.session": {},
  "profile.begin": {
    profile: { kind: "household", name: "" },
    recorder: "Jo",
    example: false,
  },
  "profile.save": { kind: "salon", name: "Clean Paws" },
  "profile.recorder": { staff_id: ID },
  "record.save": { records: [{ kind: "note", id: ID, animal_id: ID, date: "2026-07-01", note: "seen" }] },
  "record.sameAsUsual": { id: ID, animal_id: ID },
  "record.trash": { id: ID },
  "staff.list": {},
  "staff.save": { id: ID, name: "Sam", role: "groomer" },
  "summary.view": { animal_id: ID },
  "summary.pdf": { animal_id: ID, paper: "a4" },
  "today.view": {},
};

const paths = Object.keys(appRouter["_def"].procedures).toSorted();

/** Inputs that no procedure may take, made from a good one. */
function badInputs(input: unknown): (readonly [what: string, value: unknown])[] {
  const object = input as Record<string, unknown>;
  const bad: (readonly [string, unknown])[] = [
    ["a number", 7],
    ["a list", [object]],
    ["a text", "x"],
    ["an extra key", { ...object, surprise: 1 }],
    ["a key of the prototype", JSON.parse(`{"constructor":1,"__proto__":{"x":1}}`)],
  ];
  for (const [key, value] of Object.entries(object)) {
    bad.push([`${key} as an object of another kind`, { ...object, [key]: { nested: true } }]);
    if (typeof value === "string") {
      bad.push([`${key} as a number`, { ...object, [key]: 1e300 }]);
      bad.push([`${key} of ten million letters`, { ...object, [key]: "x".repeat(10_000_000) }]);
      bad.push([`${key} null`, { ...object, [key]: key === "as_of" || key === "until" ? 3 : null }]);
    }
  }
  return bad;
}

describe("every procedure", () => {
  it("has a good input in this test", () => {
    expect(Object.keys(good).toSorted()).toEqual(paths);
  });

  it.each(paths)(
    "%s refuses bad input with a typed failure, and nothing of the machine in its words",
    async (path) => {
      const { call, context } = await testCore();
      const before = context.store.sqlite.prepare("SELECT count(*) AS n FROM command").get();
      for (const [what, value] of badInputs(good[path])) {
        const reply = await call(path, value);
        expect(reply.failure, `${path}: ${what}`).not.toBeNull();
        expect(reply.status).toBe(400);
        expect(errorCodes).toContain(reply.failure?.code);
        expect(reply.failure?.code).not.toBe("SC-699");
        expect(reply.failure?.message).toMatch(/SC-\d{3}$/);
        expect(reply.failure?.message).not.toMatch(/SELECT|SQLITE|node:|\.ts:|\/src\/|    at /);
      }
      expect(context.store.sqlite.prepare("SELECT count(*) AS n FROM command").get()).toEqual(before);
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );

  it.each(paths)("%s takes its good input, or refuses it for what is not there", async (path) => {
    const { call } = await testCore();
    const reply = await call(path, good[path]);
    if (reply.failure !== null) {
      expect(["SC-601", "SC-602", "SC-605", "SC-611"]).toContain(reply.failure.code);
    }
    expect(reply.failure?.fields ?? []).toEqual([]);
  });

  it("that does not exist is refused in words", async () => {
    const { call } = await testCore();
    const reply = await call("animal.explode", {});
    expect(reply.status).toBe(404);
    expect(reply.failure?.message).toMatch(/SC-/);
  });

  it("refuses a body that is no JSON", async () => {
    const { core } = await testCore();
    const response = await core.handle(
      new Request("http://127.0.0.1/rpc/animal.list", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{",
      }),
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("SC-601");
  });
});

describe("an unexpected failure", () => {
  it("reaches the screen as a reference that is also in the log", async () => {
    const { call, context } = await testCore();
    context.store.sqlite.exec("DROP TABLE animal_summary");
    const reply = await call("today.view");
    expect(reply.status).toBe(500);
    const [, reference] = /Reference (\S+),/.exec(reply.failure?.message ?? "") ?? [];
    const log = context.ports.log as unknown as { lines: { fields: { reference?: string } | undefined }[] };
    expect(log.lines.some(({ fields }) => fields?.reference === reference)).toBe(true);
    expect(reply.failure?.message).not.toContain("animal_summary");
  });
});
