/** What is asked many times a day finds its rows by an index, in a salon of any size. */
import { uuidv7 } from "uuidv7";
import { describe, expect, it, vi } from "vitest";
import { recordEntities } from "../../src/main/core/db/entities.ts";
import { readCase } from "../../src/main/core/features/animal/queries.ts";
import { rebuildAllSummaries } from "../../src/main/core/features/assessment/summaries.ts";
import { readDueList } from "../../src/main/core/features/due/queries.ts";
import { readToday } from "../../src/main/core/features/today/queries.ts";
import { type TestCore, testCore } from "../support/core.ts";

const DAY = "2026-07-12";

/** Steps through a whole table or index that cost nothing or stop early. */
const cheap: readonly RegExp[] = [
  /^SCAN profile$/,
  /^SCAN json_each VIRTUAL TABLE/,
  // In the order of the index, with a limit.
  /^SCAN \w+ USING INDEX \w+_latest$/,
];

/** SQLite's plan of every statement that a piece of work runs. */
async function plansOf(test: TestCore, work: () => Promise<unknown>): Promise<Map<string, string[]>> {
  const { sqlite } = test.context.store;
  const prepare = vi.spyOn(sqlite, "prepare");
  await work();
  const texts = [...new Set(prepare.mock.calls.map(([text]) => text))];
  prepare.mockRestore();
  return new Map(
    texts
      .filter((text) => /^(select|insert|update|delete|replace)/i.test(text))
      .map((text) => {
        const values = Array.from({ length: text.split("?").length - 1 }, () => null);
        const steps = sqlite.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[];
        return [text, steps.map(({ detail }) => detail)];
      }),
  );
}

/** True for a statement that reads a table of records, as against decisions and ticks. */
function isOfRecords(text: string): boolean {
  return recordEntities.some((entity) => text.includes(`from "${entity}"`));
}

/** Steps that read a whole table, and sorts; each with its statement. */
function dear(plans: ReadonlyMap<string, string[]>, allowed: readonly RegExp[] = []): string[] {
  return [...plans].flatMap(([text, steps]) =>
    steps
      // The few decisions about one animal are sorted by when they were written.
      .filter(
        (step) =>
          !(step.startsWith("USE TEMP B-TREE") && text.endsWith("order by rowid")) || isOfRecords(text),
      )
      .filter((step) => /^SCAN|USE TEMP B-TREE/.test(step))
      .filter((step) => ![...cheap, ...allowed].some((pattern) => pattern.test(step)))
      .map((step) => `${step}: ${text}`),
  );
}

/** The indexes that the statements use. */
function indexesOf(plans: ReadonlyMap<string, string[]>): Set<string> {
  const names = [...plans.values()].flat().map((step) => /INDEX (\w+)/.exec(step)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

async function withRecord() {
  const test = await testCore();
  const animalId = uuidv7();
  await test.ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
  return { ...test, animalId };
}

const BY_ANIMAL = [
  "event_by_animal",
  "weight_by_animal",
  "treatment_by_animal",
  "care_plan_by_animal",
  "authorisation_by_animal",
];

describe("by its index", () => {
  it("Today finds alerts, due dates and the latest entries", async () => {
    const test = await withRecord();
    const plans = await plansOf(test, async () => readToday(test.context));
    const used = indexesOf(plans);
    // How many animals there are at all is counted from end to end, in an index.
    expect(dear(plans, [/^SCAN animal USING (COVERING )?INDEX animal_by_name$/])).toEqual([]);
    for (const name of [
      "summary_listed_by_due",
      "summary_listed_by_level",
      "event_latest",
      "weight_latest",
    ]) {
      expect(used).toContain(name);
    }
  });

  it("the due list finds its animals, and sorts no more than those of one day", async () => {
    const test = await withRecord();
    const plans = await plansOf(test, async () => readDueList(test.context, null));
    expect(dear(plans, [/^USE TEMP B-TREE FOR LAST/])).toEqual([]);
    expect(indexesOf(plans)).toContain("summary_listed_by_due");
  });

  it("an animal's page finds its records", async () => {
    // A new core: what a save has prepared would not be prepared again.
    const test = await testCore();
    const plans = await plansOf(test, async () => readCase(test.context.db, uuidv7(), DAY).catch(() => null));
    expect(dear(plans)).toEqual([]);
    const animalId = uuidv7();
    const saved = await plansOf(test, async () => {
      await test.ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
      await readCase(test.context.db, animalId, DAY);
    });
    expect(dear(saved)).toEqual([]);
    for (const name of BY_ANIMAL) expect(indexesOf(saved)).toContain(name);
  });

  it("a save and a rebuild find what they work out anew", async () => {
    const test = await testCore();
    const animalId = uuidv7();
    const plans = await plansOf(test, async () => {
      await test.ask("animal.save", { id: animalId, name: "Biscuit", species: "dog" });
      await test.ask("record.save", {
        records: [
          {
            kind: "expression",
            id: uuidv7(),
            animal_id: animalId,
            date: "2026-07-10",
            findings: { left: { fill: "full", ease: "easy" } },
            signs: { scooting: { severity: 1 } },
          },
        ],
      });
    });
    expect(dear(plans)).toEqual([]);
    for (const name of BY_ANIMAL) expect(indexesOf(plans)).toContain(name);
    expect(
      [...plans].some(([, steps]) => steps.includes("SEARCH finding USING PRIMARY KEY (event_id=?)")),
    ).toBe(true);
    const rebuilt = await plansOf(test, async () => rebuildAllSummaries(test.context));
    // Only the list of all animals is new: the rest are the statements of a save.
    expect(dear(rebuilt, [/^SCAN animal USING (COVERING )?INDEX sqlite_autoindex_animal_1$/])).toEqual([]);
  });
});
