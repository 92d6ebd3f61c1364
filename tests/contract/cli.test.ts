/** The command line as a person runs it: a process of its own on a real folder. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, testCore } from "../support/core.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const EXAMPLES = join(ROOT, "examples");
const diaries = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));

function scoot(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/main/cli/main.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}

function newRecords(): string {
  return join(temporaryFolder(), "records");
}

interface DiaryFile {
  readonly animal: { readonly name: string };
  readonly as_of: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

describe("the eight diaries", () => {
  it.each(diaries)("%s gives exactly what it expects", (name) => {
    const data = newRecords();
    const file = join(EXAMPLES, name);
    const { animal, as_of, expect: expected } = JSON.parse(readFileSync(file, "utf8")) as DiaryFile;
    expect(scoot("diary", "add", file, "--data", data)).toMatchObject({ code: 0, err: "" });
    const { code, out } = scoot(
      "assess",
      "--animal",
      animal.name,
      "--as-of",
      as_of,
      "--json",
      "--data",
      data,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(expected);
  });

  it("added twice add nothing and say so; the file stays sound", { timeout: 60_000 }, () => {
    const data = newRecords();
    const files = diaries.map((name) => join(EXAMPLES, name));
    expect(diaries).toHaveLength(8);
    expect(scoot("diary", "add", ...files, "--data", data).code).toBe(0);
    const again = scoot("diary", "add", ...files, "--data", data, "--json");
    const results = JSON.parse(again.out) as { added: number; same: number; new_animal: boolean }[];
    expect(results).toHaveLength(8);
    for (const { added, same, new_animal } of results) {
      expect([added, new_animal]).toEqual([0, false]);
      expect(same).toBeGreaterThan(0);
    }
    expect(scoot("diary", "add", ...files, "--data", data).out).toContain("nothing added");
    expect(scoot("verify", "--data", data)).toMatchObject({ code: 0 });
  });

  it("go out and into an empty folder again as the same bytes", { timeout: 120_000 }, () => {
    const first = newRecords();
    const second = newRecords();
    for (const name of diaries) {
      const file = join(EXAMPLES, name);
      const { animal } = JSON.parse(readFileSync(file, "utf8")) as DiaryFile;
      scoot("diary", "add", file, "--data", first);
      const { out } = scoot("diary", "export", "--animal", animal.name, "--data", first);
      const copy = join(temporaryFolder(), "copy.json");
      writeFileSync(copy, out);
      expect(scoot("diary", "add", copy, "--data", second)).toMatchObject({ code: 0 });
      expect(scoot("diary", "export", "--animal", animal.name, "--data", second).out).toBe(out);
    }
  });
});

describe("a diary that is wrong", () => {
  const good = JSON.parse(readFileSync(join(EXAMPLES, "ruby.json"), "utf8")) as Record<string, unknown>;
  const records = good["records"] as Record<string, unknown>[];

  it.each([
    ["a date that is none", { ...good, records: [{ ...records[0], date: "2026-02-30" }] }, "records[0].date"],
    [
      "a kind that is none",
      { ...good, records: [records[0], { kind: "sneeze", date: "2026-01-01" }] },
      "records[1].kind",
    ],
    [
      "a word that is not in the vocabulary",
      { ...good, records: [{ ...records[0], method: "squeeze" }] },
      "records[0].method",
    ],
    ["a key that is not known", { ...good, colour: "brown" }, "colour"],
    ["no animal", { records: [] }, "animal"],
    [
      "a weight of nothing",
      { ...good, records: [{ kind: "weight", date: "2026-01-01", grams: 0 }] },
      "records[0].grams",
    ],
  ])("(%s) is refused whole, and the place is named", (_what, value, place) => {
    const data = newRecords();
    const file = join(temporaryFolder(), "wrong.json");
    writeFileSync(file, JSON.stringify(value));
    const fine = join(EXAMPLES, "otto.json");
    const { code, err } = scoot("diary", "add", fine, file, "--data", data);
    expect(code).toBe(1);
    expect(err).toContain("SC-208");
    expect(err).toContain("wrong.json");
    expect(err).toContain(place);
    expect(JSON.parse(scoot("animals", "list", "--json", "--data", data).out)).toEqual([]);
  });

  it("with a date in the future is refused, animal and all", () => {
    const data = newRecords();
    const file = join(temporaryFolder(), "future.json");
    writeFileSync(
      file,
      JSON.stringify({ ...good, records: [...records, { ...records[0], date: "2199-01-01" }] }),
    );
    const { code, err } = scoot("diary", "add", file, "--data", data);
    expect([code, err.includes("SC-604")]).toEqual([1, true]);
    expect(JSON.parse(scoot("animals", "list", "--json", "--data", data).out)).toEqual([]);
  });

  it("that is no JSON, or not there, is refused", () => {
    const data = newRecords();
    const file = join(temporaryFolder(), "broken.json");
    writeFileSync(file, "{");
    expect(scoot("diary", "add", file, "--data", data)).toMatchObject({ code: 1 });
    expect(scoot("diary", "add", "/nowhere.json", "--data", data).err).toContain("SC-208");
  });
});

describe("the command line", () => {
  it("says 2 and how it is used when the words are wrong", () => {
    const data = newRecords();
    expect(scoot("assess", "--data", data).code).toBe(2);
    expect(scoot("fly").code).toBe(2);
    expect(scoot("assess", "--animal", "X", "--as-of", "yesterday", "--data", data).code).toBe(2);
    expect(scoot("summary", "--animal", "X", "--out", "x.pdf", "--paper", "a5", "--data", data).code).toBe(2);
    expect(scoot("--version")).toMatchObject({ code: 0 });
  });

  it("says 1 and a code when it refuses", () => {
    const data = newRecords();
    expect(scoot("assess", "--animal", "Nobody", "--data", data).err).toContain("SC-602");
    scoot("diary", "add", join(EXAMPLES, "otto.json"), "--data", data);
    const twin = JSON.parse(readFileSync(join(EXAMPLES, "otto.json"), "utf8")) as DiaryFile;
    const file = join(temporaryFolder(), "twin.json");
    writeFileSync(file, JSON.stringify({ ...twin, animal: { ...twin.animal, birth_date: "2020-01-01" } }));
    scoot("diary", "add", file, "--data", data);
    const { code, err } = scoot("assess", "--animal", "otto", "--data", data);
    expect([code, err.includes("SC-607")]).toEqual([1, true]);
  });

  it("is refused while another process has the records open", async () => {
    const { dataDir } = await testCore();
    const { code, err } = scoot("animals", "list", "--data", dataDir);
    expect([code, err.includes("SC-112")]).toEqual([1, true]);
  });

  it("finds a worked-out row that does not match, and puts it right when asked", async () => {
    const { ask, context, core, dataDir } = await testCore();
    await ask("animal.save", { id: context.ports.newId(), name: "Biscuit", species: "dog" });
    context.store.sqlite.exec("UPDATE animal_summary SET entries = 7");
    await core.close();
    expect(scoot("verify", "--data", dataDir).err).toContain("SC-613");
    expect(scoot("verify", "--rebuild", "--data", dataDir)).toMatchObject({ code: 0 });
    expect(scoot("verify", "--data", dataDir)).toMatchObject({ code: 0 });
  });
});
