import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { animal } from "../../src/shared/contract/animal.ts";
import { caseRecord } from "../../src/shared/contract/record.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { readAnimal } from "../../src/main/core/features/animal/queries.ts";
import { recordsOf, unattributedRecords } from "../../src/main/core/features/record/queries.ts";
import { verifyRecords } from "../../src/main/core/verify.ts";
import { EVENTS_PER_ANIMAL, makeSalon, WEIGHTS_PER_ANIMAL } from "../bench/salon.ts";
import { temporaryFolder, testPorts } from "../support/core.ts";
import { logicalDump } from "../support/dump.ts";

async function openSalon(animals: number) {
  const dataDir = join(temporaryFolder(), "records");
  await makeSalon(dataDir, animals);
  return openCore(testPorts(dataDir));
}

describe("the salon that the benchmarks measure", () => {
  it("holds records as the program itself writes them, and is sound", async () => {
    const { core, context } = await openSalon(50);
    const animals = await context.db.selectFrom("animal").select("id").orderBy("id").execute();
    expect(animals).toHaveLength(50);
    const kinds = new Set<string>();
    for (const { id } of animals) {
      expect(animal.parse(await readAnimal(context.db, id))).toBeTruthy();
      const records = await recordsOf(context.db, id);
      for (const record of records) {
        expect(caseRecord.parse(record)).toEqual(record);
        kinds.add(record.kind);
      }
      expect(records.filter(({ kind }) => kind === "weight")).toHaveLength(WEIGHTS_PER_ANIMAL);
      const others = new Set(["weight", "treatment", "care_plan", "authorisation"]);
      expect(records.filter(({ kind }) => !others.has(kind))).toHaveLength(EVENTS_PER_ANIMAL);
    }
    for (const record of await unattributedRecords(context.db, 50)) {
      expect(caseRecord.parse(record)).toEqual(record);
    }
    expect([...kinds].toSorted()).toEqual(
      caseRecord.options.map((option) => option.shape.kind.value).toSorted(),
    );
    expect(await verifyRecords(context, "compare")).toMatchObject({
      ok: true,
      summaries: { checked: 50, different: [] },
    });
    await core.close();
  });

  it("is the same file each time, and its animals are the same in a larger one", async () => {
    const [first, again, larger] = [await openSalon(12), await openSalon(12), await openSalon(16)];
    const dump = ({ context }: typeof first) => logicalDump(context.store.sqlite);
    expect(dump(again)).toBe(dump(first));
    for (const { id } of await first.context.db.selectFrom("animal").select("id").execute()) {
      expect(await recordsOf(larger.context.db, id)).toEqual(await recordsOf(first.context.db, id));
    }
    for (const { core } of [first, again, larger]) await core.close();
  });
});
