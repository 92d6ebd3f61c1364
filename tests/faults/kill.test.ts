import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { openCore } from "../../src/main/core/create-core.ts";
import { verifyRecords } from "../../src/main/core/verify.ts";
import { testCore, testPorts } from "../support/core.ts";

const LOOPS = process.env["SCOOT_TEST_FULL"] === "1" ? 1_000 : 50;
const SCRIPT = new URL("../support/processes/save-without-end.ts", import.meta.url).pathname;

/** Lets a process save until some milliseconds after its first reply, kills it, and returns what it was told. */
async function saveAndKill(dataDir: string, animalId: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, dataDir, animalId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "open") return;
    if (acknowledged.length === 0) setTimeout(() => child.kill("SIGKILL"), milliseconds);
    acknowledged.push(...line.split(" "));
  });
  await once(child, "close");
  return acknowledged;
}

it(
  `keeps everything that was acknowledged through ${LOOPS} kills right after the reply`,
  { timeout: LOOPS * 3_000 },
  async () => {
    const { context, core, dataDir, ask } = await testCore();
    const animalId = context.ports.newId();
    await ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
    await core.close();

    const acknowledged = new Set<string>();
    for (let loop = 0; loop < LOOPS; loop += 1) {
      for (const id of await saveAndKill(dataDir, animalId, loop % 40)) acknowledged.add(id);
    }
    expect(acknowledged.size).toBeGreaterThan(LOOPS * 2 - 1);

    const reopened = await openCore(testPorts(dataDir));
    const stored = await reopened.context.db
      .selectFrom("event")
      .select("id")
      .unionAll(reopened.context.db.selectFrom("weight").select("id"))
      .execute();
    const there = new Set(stored.map(({ id }) => id));
    const lost = [...acknowledged].filter((id) => !there.has(id));
    expect(lost).toEqual([]);
    // A command is whole or not there: each expression has its weight, both findings and its sign.
    const count = async (table: "event" | "weight" | "finding" | "event_sign") =>
      (
        await reopened.context.db
          .selectFrom(table)
          .select((build) => build.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n;
    const events = await count("event");
    expect(await count("weight")).toBe(events);
    expect(await count("finding")).toBe(events * 2);
    expect(await count("event_sign")).toBe(events);
    expect(await verifyRecords(reopened.context, "compare")).toMatchObject({ ok: true });
    await reopened.core.close();
  },
);
