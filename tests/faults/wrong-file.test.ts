import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openCore } from "../../src/main/core/create-core.ts";
import { temporaryFolder, testCore, testPorts } from "../support/core.ts";

function folder(): string {
  const dataDir = join(temporaryFolder(), "records");
  mkdirSync(dataDir);
  return dataDir;
}

const open = async (dataDir: string) => openCore(testPorts(dataDir));

/** Bytes and names of everything in the folder, logs and notes apart. */
function state(dataDir: string): string {
  return readdirSync(dataDir)
    .toSorted()
    .filter((name) => name.startsWith("scoot.db"))
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(dataDir, name)))
          .digest("hex")}`,
    )
    .join("\n");
}

/** A folder with real records, closed. */
async function realRecords(): Promise<string> {
  const { context, core, dataDir, ask } = await testCore();
  for (const name of ["Biscuit", "Bruno", "Maple", "Ruby", "Miso", "Otto"]) {
    await ask("animal.save", { id: context.ports.newId(), name, species: "dog", note: name.repeat(900) });
  }
  await core.close();
  return dataDir;
}

describe("a records file that cannot be used is refused with words, and not a byte of it changes", () => {
  it.each([
    ["0 bytes", Buffer.alloc(0), "SC-105"],
    ["text", Buffer.from("name,species\nBiscuit,dog\n".repeat(50)), "SC-106"],
    ["a picture", Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(500, 7)]), "SC-106"],
    ["the beginning of a SQLite file", Buffer.from("SQLite format 3\0"), "SC-106"],
  ] as const)("%s", async (_what, bytes, code) => {
    const dataDir = folder();
    writeFileSync(join(dataDir, "scoot.db"), bytes);
    const before = state(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code });
    expect(state(dataDir)).toBe(before);
  });

  it.each(["delete", "wal"])("the database of another program (journal_mode %s)", async (mode) => {
    const dataDir = folder();
    const other = new Database(join(dataDir, "scoot.db"));
    other.pragma(`journal_mode = ${mode}`);
    other.exec("CREATE TABLE contacts (name TEXT); INSERT INTO contacts VALUES ('Ann')");
    other.close();
    const before = state(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-106" });
    expect(state(dataDir)).toBe(before);
  });

  it("a folder where the file should be", async () => {
    const dataDir = folder();
    mkdirSync(join(dataDir, "scoot.db"));
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-106" });
  });

  it("records whose header is overwritten are damaged, not foreign", async () => {
    const dataDir = await realRecords();
    const file = join(dataDir, "scoot.db");
    const bytes = readFileSync(file);
    bytes.fill(0, 0, 100);
    writeFileSync(file, bytes);
    const before = state(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-108" });
    expect(state(dataDir)).toBe(before);
  });

  it("records that were cut", async () => {
    const dataDir = await realRecords();
    const file = join(dataDir, "scoot.db");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-108" });
  });

  it("records with a page of noise are found, wherever the page lies", async () => {
    const dataDir = await realRecords();
    const file = join(dataDir, "scoot.db");
    const whole = readFileSync(file);
    const pages = whole.length / 4096;
    let found = 0;
    for (let page = 1; page < pages; page += 1) {
      const damaged = Buffer.from(whole);
      for (let at = page * 4096; at < (page + 1) * 4096; at += 1) damaged[at] = (at * 31 + page * 7) & 0xff;
      writeFileSync(file, damaged);
      rmSync(`${file}-wal`, { force: true });
      const outcome = await open(dataDir).then(
        async ({ core }) => {
          await core.close();
          return "opened";
        },
        (error: unknown) => (error as { code?: string }).code,
      );
      if (outcome === "SC-108") found += 1;
      else expect(outcome, `page ${page}`).toBe("opened");
    }
    // A page that nothing uses (free, or zero-filled in an index) can hold noise without harm.
    expect(found / (pages - 1)).toBeGreaterThan(0.95);
  });
});

describe("a folder that cannot be used", () => {
  it("is not created anew when its parent is missing", async () => {
    const dataDir = join(temporaryFolder(), "unplugged", "records");
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-104" });
    expect(existsSync(join(dataDir, ".."))).toBe(false);
  });

  it("never gets an empty file in place of records that were there before", async () => {
    const dataDir = await realRecords();
    rmSync(join(dataDir, "scoot.db"));
    await expect(open(dataDir)).rejects.toMatchObject({ code: "SC-104" });
    expect(existsSync(join(dataDir, "scoot.db"))).toBe(false);
  });

  it("is refused when it is read-only", async () => {
    const dataDir = folder();
    // Root may write anywhere, so somebody else opens it.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;
    if (nobody !== null) {
      chownSync(dataDir, nobody.uid, nobody.gid);
      chmodSync(join(dataDir, ".."), 0o755);
    }
    chmodSync(dataDir, 0o500);
    const script = new URL("../support/processes/hold-records.ts", import.meta.url).pathname;
    const { stdout } = spawnSync(process.execPath, [script, dataDir], {
      ...nobody,
      timeout: 20_000,
    });
    expect(String(stdout)).toContain("SC-103");
    expect(readdirSync(dataDir)).toEqual([]);
    chmodSync(dataDir, 0o700);
  });

  it("that holds other things keeps its mode", async () => {
    const dataDir = folder();
    chmodSync(dataDir, 0o755);
    writeFileSync(join(dataDir, "letter.txt"), "not ours");
    const { core } = await open(dataDir);
    await core.close();
    const { statSync } = await import("node:fs");
    expect(statSync(dataDir).mode & 0o777).toBe(0o755);
    expect(statSync(join(dataDir, "scoot.db")).mode & 0o777).toBe(0o600);
  });

  it("is kept private: folder 0700, file 0600", async () => {
    const { statSync } = await import("node:fs");
    const { dataDir } = await testCore();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(dataDir)) expect(statSync(join(dataDir, name)).mode & 0o077, name).toBe(0);
  });
});
