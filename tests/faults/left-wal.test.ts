/** A WAL that does not belong to the records, or has lost them: nothing of it is replayed, nothing is deleted. */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { openCore } from "../../src/main/core/create-core.ts";
import { temporaryFolder, testCore, testPorts } from "../support/core.ts";

const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

async function closedRecords(): Promise<string> {
  const { ask, context, core, dataDir } = await testCore();
  for (const name of ["Biscuit", "Bruno", "Maple"]) {
    await ask("animal.save", { id: context.ports.newId(), name, species: "dog", note: name.repeat(500) });
  }
  await core.close();
  return dataDir;
}

/** The WAL of a running database of another program. */
function foreignWal(): Buffer {
  const file = join(temporaryFolder(), "other.db");
  const other = new Database(file);
  other.pragma("journal_mode = WAL");
  other.exec("CREATE TABLE contacts (name TEXT)");
  for (let n = 0; n < 200; n += 1)
    other.prepare("INSERT INTO contacts VALUES (?)").run(`Ann ${n}`.repeat(50));
  const wal = readFileSync(`${file}-wal`);
  other.close();
  return wal;
}

it("of another database is found before it is written into the records", async () => {
  const dataDir = await closedRecords();
  const file = join(dataDir, "scoot.db");
  writeFileSync(`${file}-wal`, foreignWal());
  const before = [hash(file), hash(`${file}-wal`)];
  await expect(openCore(testPorts(dataDir))).rejects.toThrow(/SC-10[68]$/);
  expect([hash(file), hash(`${file}-wal`)]).toEqual(before);
  // Without it everything is there.
  rmSync(`${file}-wal`);
  const { core, context } = await openCore(testPorts(dataDir));
  expect(await context.db.selectFrom("animal").select("id").execute()).toHaveLength(3);
  await core.close();
});

it("without its file is not thrown away for a new, empty file", async () => {
  const dataDir = await closedRecords();
  const file = join(dataDir, "scoot.db");
  const lonely = join(temporaryFolder(), "lonely");
  copyFileSync(file, `${lonely}.db`);
  writeFileSync(`${file}-wal`, foreignWal());
  rmSync(file);
  rmSync(join(dataDir, "known.json"));
  const before = hash(`${file}-wal`);
  await expect(openCore(testPorts(dataDir))).rejects.toMatchObject({ code: "SC-104" });
  expect(existsSync(file)).toBe(false);
  expect(hash(`${file}-wal`)).toBe(before);
});
