import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { openCore } from "../../src/main/core/create-core.ts";
import { temporaryFolder, testCore, testPorts } from "../support/core.ts";

/** Starts another process on the folder; resolves with it and the first line that it says. */
async function hold(dataDir: string): Promise<{ child: ChildProcess; says: string }> {
  const script = new URL("../support/processes/hold-records.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout });
  const [says] = (await once(lines, "line")) as [string];
  return { child, says };
}

describe("the owner of the records", () => {
  // How long the refusal takes is measured by `npm run bench -- owner`.
  it("is one process: another one is refused, with the owner's process named", async () => {
    const { dataDir } = await testCore();
    const { says } = await hold(dataDir);
    expect(says).toContain("SC-112");
    expect(says).toContain(`process ${process.pid}`);
  });

  it("is refused twice within one process, without dropping the lock", async () => {
    const { dataDir } = await testCore();
    await expect(openCore(testPorts(dataDir))).rejects.toMatchObject({ code: "SC-112" });
    const { says } = await hold(dataDir);
    expect(says).toContain("SC-112");
  });

  it("can be followed at once when it was killed", async () => {
    const dataDir = join(temporaryFolder(), "records");
    const { child, says } = await hold(dataDir);
    expect(says).toBe("open");
    child.kill("SIGKILL");
    await once(child, "exit");
    const { core } = await openCore(testPorts(dataDir));
    await core.close();
  });

  it(
    "is exactly one where two processes start on a new folder at one instant",
    { timeout: 120_000 },
    async () => {
      for (let pair = 0; pair < 5; pair += 1) {
        const dataDir = join(temporaryFolder(), `records-${pair}`);
        const both = await Promise.all([hold(dataDir), hold(dataDir)]);
        const open = both.filter(({ says }) => says === "open");
        const refused = both.filter(({ says }) => says.includes("SC-112"));
        expect([open.length, refused.length]).toEqual([1, 1]);
        for (const { child } of both) child.kill("SIGKILL");
      }
    },
  );
});
