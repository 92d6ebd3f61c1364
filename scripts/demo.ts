import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeComplaint } from "./lib/node-version.ts";
import { ROOT, runNode } from "./lib/run.ts";
import { parseStartOptions, startApp } from "./lib/start-app.ts";

/** `npm run demo`: opens Scoot on a temporary copy of the example diaries, which is removed at the end. */
async function demo(args: readonly string[]): Promise<number> {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) throw new Error(complaint);
  const options = parseStartOptions(args);

  const examples = readdirSync(join(ROOT, "examples"))
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => join("examples", name));
  if (examples.length === 0) throw new Error("The folder examples/ holds no diary.");

  const parent = mkdtempSync(join(tmpdir(), "scoot-demo-"));
  const dataDir = join(parent, "records");
  const remove = (): void => rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once("exit", remove);
  process.stdout.write(
    `These are examples: ${examples.length} invented animals, with dates moved up to today.\n` +
      "Nothing here touches your own records, and all of it is deleted when Scoot is closed.\n",
  );
  const added = await runNode(
    ["src/main/cli/main.ts", "diary", "add", "--data", dataDir, "--shift-to-today", "--example", ...examples],
    { output: "collect" },
  );
  if (added.code !== 0) throw new Error(`The examples could not be added:\n${added.output}`);
  return await startApp({ ...options, dataDir });
}

try {
  process.exitCode = await demo(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
