/** How long a second process waits until it is refused: from its opening the records to SC-112. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ScootError } from "../../src/shared/contract/errors.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { testPorts } from "../support/ports.ts";
import { type Result, summarise } from "./lib.ts";

const RUNS = 10;

export async function benchOwner(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "scoot-bench-"));
  const dataDir = join(folder, "records");
  const script = new URL("../support/processes/hold-records.ts", import.meta.url).pathname;
  const owner = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(createInterface({ input: owner.stdout }), "line");
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const began = performance.now();
      const refused = await openCore(testPorts(dataDir)).then(
        () => false,
        (error: unknown) => error instanceof ScootError && error.code === "SC-112",
      );
      times.push(performance.now() - began);
      if (!refused) throw new Error("the second process was not refused");
    }
    const timing = summarise(times);
    return [
      {
        what: "A second process is refused with SC-112",
        timing,
        goal: { words: "within 2 s", met: timing.worst <= 2_000 },
      },
    ];
  } finally {
    owner.kill("SIGKILL");
    if (owner.exitCode === null && owner.signalCode === null) await once(owner, "exit");
    rmSync(folder, { recursive: true, force: true });
  }
}
