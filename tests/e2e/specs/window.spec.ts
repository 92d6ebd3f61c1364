import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "../../../scripts/lib/build.ts";
import { findChromium } from "../../../src/main/hosts/browser/find-chromium.ts";
import { expect, isElectron, ROOT, test } from "../app.ts";

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly args: readonly string[];
}

/** Every process that can be looked at. */
function processes(): Running[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name in brackets may hold spaces, so the fields are counted from its end.
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        const args = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
        return [{ pid: Number(name), parent, args }];
      } catch {
        // It has ended since it was listed.
        return [];
      }
    });
}

/** The processes that one has started, and theirs. */
function descendants(pid: number): Running[] {
  const all = processes();
  const below = (parent: number): Running[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
}

/** The host's window: the browser that it started, not one of that browser's helpers. */
function windowOf(program: ChildProcess): Running | undefined {
  return descendants(program.pid ?? 0).find(({ args }) => args.some((arg) => arg.startsWith("--app=")));
}

/** The program itself, below the display that was made for it. */
function hostOf(program: ChildProcess): Running | undefined {
  return descendants(program.pid ?? 0).find(({ args }) => args.includes("scripts/start.ts"));
}

test("the app window opens, and closing it ends the program", async ({ dataDir, scoot }) => {
  test.skip(isElectron, "this is about the browser host's own window");
  test.skip(process.platform !== "linux", "a display of its own and the list of processes are Linux's here");
  test.skip(spawnSync("xvfb-run", ["--help"]).error !== undefined, "xvfb-run is not installed");
  test.skip(findChromium() === null, "no Chromium is installed");
  // It would build first, and take the files away from the tests beside this one.
  test.skip(!isBuilt(ROOT), "the build is not of these sources: run npm test, which builds first");
  test.slow();

  const program = spawn(
    "xvfb-run",
    ["-a", process.execPath, "scripts/start.ts", "--host", "browser", "--data", dataDir],
    // Its own group, so that nothing of it can outlive the test.
    { cwd: ROOT, detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  program.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  program.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(program, "exit") as Promise<[number | null]>;

  try {
    await expect.poll(() => windowOf(program)?.pid ?? said, { timeout: 60_000 }).toEqual(expect.any(Number));
    const window = windowOf(program);
    const host = hostOf(program);
    if (window === undefined || host === undefined) throw new Error(`no window: ${said}`);

    // The file that hands the address over goes once the page has asked for records with its token.
    const address = window.args.find((arg) => arg.startsWith("--app="))?.slice("--app=".length) ?? "";
    expect(address).toMatch(/^file:/);
    await expect.poll(() => existsSync(fileURLToPath(address)), { timeout: 30_000 }).toBe(false);
    expect(basename(readlinkSync(`/proc/${host.pid}/exe`))).toContain("node");
    expect(existsSync(`${dataDir}/scoot.db`)).toBe(true);
    // No address stands in a list of processes: it would open the records to whoever reads it.
    for (const { args } of descendants(program.pid ?? 0)) expect(args.join(" ")).not.toMatch(/#t=/);

    process.kill(window.pid, "SIGTERM");
    const [code] = await ended;
    expect(code, said).toBe(0);
    expect(isAlive(host.pid)).toBe(false);
    expect(isAlive(window.pid)).toBe(false);
    // It has closed its records properly: the next program opens them, and they are sound.
    expect(scoot("verify")).toContain("File: sound");
    expect(existsSync(`${dataDir}/scoot.db-wal`)).toBe(false);
  } finally {
    try {
      process.kill(-(program.pid ?? 0), "SIGKILL");
    } catch {
      // All of it has ended, as it should.
    }
  }
});
