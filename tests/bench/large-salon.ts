/**
 * What a day's work asks of a salon's ten years: 20,000 animals with 60 events and 20 weights each. Every
 * figure stands beside the same answer by plain SQL on the same file and connection, and beside the same
 * question to a salon of 1,000: the price of an animal must not grow with the number of the others.
 *
 * `SCOOT_BENCH_ANIMALS=2000` takes another large salon, for a quick look.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { uuidv7 } from "uuidv7";
import { recordInput } from "../../src/shared/contract/record.ts";
import { animalFilter } from "../../src/shared/contract/views.ts";
import { addDays } from "../../src/shared/domain/dates.ts";
import type { Context } from "../../src/main/core/context.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { listAnimals, readCase } from "../../src/main/core/features/animal/queries.ts";
import { rebuildAllSummaries } from "../../src/main/core/features/assessment/summaries.ts";
import { readDueList } from "../../src/main/core/features/due/queries.ts";
import { saveRecords } from "../../src/main/core/features/record/commands.ts";
import { readToday } from "../../src/main/core/features/today/queries.ts";
import type { Core } from "../../src/main/core/ports.ts";
import { callProcedure } from "../support/call.ts";
import { testPorts } from "../support/ports.ts";
import { measure, type Result, summarise, type Timing } from "./lib.ts";
import { EVENTS_PER_ANIMAL, keptSalon, SALON_DAY } from "./salon.ts";
import { describedExpression, rowsOf, saveExpression, writerOfBareRows } from "./save-expression.ts";

const SMALL = 1_000;
const LARGE = Number(process.env["SCOOT_BENCH_ANIMALS"] ?? 20_000);
/** Fewer than the animals, so that none comes twice. */
const ANIMAL_RUNS = 500;
const LIST_RUNS = 200;

const GRACE = addDays(SALON_DAY, -7);
const AHEAD = addDays(SALON_DAY, 7);

interface Figure {
  readonly what: string;
  readonly timing: Timing;
  readonly plainly: { readonly what: string; readonly timing: Timing };
  readonly goal?: { readonly words: string; readonly met: (timing: Timing, plainly: Timing) => boolean };
}

const within10 = { words: "p95 at most 10 ms", met: ({ p95 }: Timing) => p95 <= 10 };

const ROW =
  "SELECT a.*, c.name AS client_name, c.phones, s.* FROM animal_summary s CROSS JOIN animal a ON a.id = s.animal_id LEFT JOIN client c ON c.id = a.client_id WHERE a.status = 'active' AND a.deleted_at IS NULL";

/** The questions of the day's list as a person at the `sqlite3` prompt would ask them. */
function todayInSql(sqlite: Database.Database): () => unknown {
  const lists = [
    `${ROW} AND s.open_level = 'E' LIMIT 50`,
    `${ROW} AND s.open_level = 'V' LIMIT 50`,
    `${ROW} AND s.due_date < '${GRACE}' ORDER BY s.due_date DESC LIMIT 50`,
    `${ROW} AND s.due_date BETWEEN '${GRACE}' AND '${SALON_DAY}' ORDER BY s.due_date LIMIT 50`,
    `${ROW} AND s.due_date > '${SALON_DAY}' AND s.due_date <= '${AHEAD}' ORDER BY s.due_date LIMIT 50`,
    "SELECT * FROM event WHERE animal_id IS NULL AND deleted_at IS NULL ORDER BY date DESC LIMIT 50",
    "SELECT * FROM event WHERE deleted_at IS NULL ORDER BY created_at DESC LIMIT 15",
    "SELECT * FROM weight WHERE deleted_at IS NULL ORDER BY created_at DESC LIMIT 15",
    "SELECT count(*) FROM animal WHERE deleted_at IS NULL",
    `SELECT count(*) FROM animal_summary s JOIN animal a ON a.id = s.animal_id WHERE s.due_date <= '${AHEAD}' AND a.status = 'active' AND a.deleted_at IS NULL`,
  ].map((sql) => sqlite.prepare(sql));
  return () => lists.map((statement) => statement.all());
}

/** All rows of one animal. */
function animalInSql(sqlite: Database.Database): (id: string) => unknown {
  const own = (table: string) =>
    sqlite.prepare(`SELECT * FROM ${table} WHERE animal_id = ? AND deleted_at IS NULL ORDER BY date`);
  const children = (table: string) =>
    sqlite.prepare(
      `SELECT t.* FROM event e JOIN ${table} t ON t.event_id = e.id WHERE e.animal_id = ? AND e.deleted_at IS NULL`,
    );
  const statements = [
    sqlite.prepare("SELECT a.*, c.* FROM animal a LEFT JOIN client c ON c.id = a.client_id WHERE a.id = ?"),
    ...["event", "weight", "treatment", "care_plan", "authorisation"].map(own),
    ...["finding", "event_sign", "event_candidate"].map(children),
  ];
  return (id) => statements.map((statement) => statement.all(id));
}

/** Every row that the summary rows are made from, read once from end to end. */
function everythingInSql(sqlite: Database.Database): number {
  const began = performance.now();
  for (const table of [
    "event",
    "finding",
    "event_sign",
    "weight",
    "treatment",
    "care_plan",
    "authorisation",
  ]) {
    for (const row of sqlite.prepare(`SELECT * FROM ${table}`).iterate()) if (row === undefined) break;
  }
  return performance.now() - began;
}

async function asked(core: Core, path: string, input: unknown = {}): Promise<void> {
  const reply = await callProcedure(core, path, input);
  if (reply.failure !== null) throw new Error(reply.failure.message);
}

async function figuresOf(core: Core, context: Context): Promise<Figure[]> {
  const { sqlite } = context.store;
  const ids = sqlite.prepare("SELECT id FROM animal ORDER BY id").pluck().all() as string[];
  // A prime step visits the animals in an order that no page of the file knows.
  const animalOf = (run: number) => ids[(Math.abs(run) * 7_919) % ids.length] ?? "";
  const today = todayInSql(sqlite);
  const animal = animalInSql(sqlite);
  const figures: Figure[] = [];
  const add = (figure: Figure) => figures.push(figure);
  const runs = Math.min(ANIMAL_RUNS, Math.floor(ids.length / 2));

  const plainToday = { what: "its rows and counts by plain SQL", timing: await measure(LIST_RUNS, today) };
  add({
    what: "Today, in the core",
    timing: await measure(LIST_RUNS, async () => readToday(context)),
    plainly: plainToday,
    goal: within10,
  });
  add({
    what: "Today, from request to parsed reply",
    timing: await measure(LIST_RUNS, async () => asked(core, "today.view")),
    plainly: plainToday,
  });

  const due = sqlite.prepare(`${ROW} AND s.due_date <= '${AHEAD}' ORDER BY s.due_date, a.name`);
  add({
    what: "The due list, a week ahead",
    timing: await measure(50, async () => readDueList(context, null)),
    plainly: { what: "all its rows by plain SQL", timing: await measure(50, () => due.all()) },
    goal: within10,
  });

  const like = sqlite.prepare(
    "SELECT a.*, c.name AS client_name, c.phones, s.* FROM animal a LEFT JOIN client c ON c.id = a.client_id LEFT JOIN animal_summary s ON s.animal_id = a.id WHERE a.deleted_at IS NULL AND a.status = 'active' AND (a.name LIKE ? OR c.name LIKE ? OR a.breed LIKE ? OR a.microchip LIKE ?) ORDER BY a.name COLLATE NOCASE",
  );
  const filter = animalFilter.parse({ search: "bisc" });
  const word = "%bisc%";
  add({
    what: "Animals found by a word",
    timing: await measure(50, async () => listAnimals(context.db, filter, SALON_DAY)),
    plainly: {
      what: "by LIKE, which knows no diacritics",
      timing: await measure(50, () => like.all(word, word, word, word)),
    },
  });

  const plainAnimal = {
    what: "its rows by plain SQL",
    timing: await measure(runs, (run) => animal(animalOf(run + runs))),
  };
  add({
    what: `One animal's page with its ${EVENTS_PER_ANIMAL} events, assessed, in the core`,
    timing: await measure(runs, async (run) => readCase(context.db, animalOf(run), SALON_DAY)),
    plainly: plainAnimal,
    goal: within10,
  });
  add({
    what: "One animal's page, from request to parsed reply",
    timing: await measure(runs, async (run) => asked(core, "animal.case", { id: animalOf(run) })),
    plainly: plainAnimal,
  });

  const sample = uuidv7();
  await saveExpression(core, sample, animalOf(0), SALON_DAY);
  const writeBare = writerOfBareRows(sqlite, rowsOf(sqlite, sample));
  // The copies' numbers begin far above those that the saves take.
  let seq = 1_000_000_000;
  const inCore = await measure(runs, async (run) =>
    saveRecords(context, [recordInput.parse(describedExpression(uuidv7(), animalOf(run), SALON_DAY))]),
  );
  const requested = await measure(runs, async (run) =>
    saveExpression(core, uuidv7(), animalOf(run + runs), SALON_DAY),
  );
  const bare = await measure(runs, () => {
    seq += 1;
    writeBare(uuidv7(), seq);
  });
  const bareRows = { what: "the same rows by better-sqlite3 alone, same file and pragmas", timing: bare };
  const thrice = {
    words: "p50 and p95 at most 3 times the bare rows' plus 1 ms",
    met: (timing: Timing, plainly: Timing) =>
      timing.p50 <= 3 * plainly.p50 + 1 && timing.p95 <= 3 * plainly.p95 + 1,
  };
  add({
    what: "One expression saved with audit and worked-out row, in the core",
    timing: inCore,
    plainly: bareRows,
    goal: thrice,
  });
  add({
    what: "One expression saved, from request to parsed reply",
    timing: requested,
    plainly: bareRows,
    goal: thrice,
  });

  const read = everythingInSql(sqlite);
  const batches: number[] = [];
  const began = performance.now();
  let last = began;
  await rebuildAllSummaries(context, () => {
    const now = performance.now();
    batches.push(now - last);
    last = now;
  });
  add({
    what: `Every animal's row worked out anew, ${batches.length} steps of progress`,
    timing: summarise([performance.now() - began]),
    plainly: { what: "all the rows that it reads, by plain SQL from end to end", timing: summarise([read]) },
    goal: { words: "at most 60 s", met: ({ worst }) => worst <= 60_000 },
  });
  add({
    what: "— one step of it: so long a save waits",
    timing: summarise(batches),
    plainly: { what: "one bare save", timing: bare },
  });
  return figures;
}

/** Opens a copy, so that the kept file stays as it was made. */
async function inSalon(animals: number): Promise<Figure[]> {
  const kept = await keptSalon(animals, (words) => process.stdout.write(`${words} …\n`));
  const folder = mkdtempSync(join(tmpdir(), "scoot-bench-"));
  try {
    const dataDir = join(folder, "records");
    cpSync(kept, dataDir, { recursive: true });
    const { core, context } = await openCore(testPorts(dataDir));
    try {
      return await figuresOf(core, context);
    } finally {
      await core.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function benchLargeSalon(): Promise<Result[]> {
  const small = await inSalon(SMALL);
  const large = await inSalon(LARGE);
  return large.flatMap((figure, at) => {
    const beside = small[at];
    const { goal, timing, plainly } = figure;
    const asResult = (of: Figure, animals: number): Result => ({
      what: `${of.what}; ${animals.toLocaleString("en")} animals`,
      timing: of.timing,
      baseline: of.plainly,
    });
    const big = asResult(figure, LARGE);
    return [
      goal === undefined
        ? big
        : { ...big, goal: { words: goal.words, met: goal.met(timing, plainly.timing) } },
      ...(beside === undefined ? [] : [asResult(beside, SMALL)]),
    ];
  });
}
