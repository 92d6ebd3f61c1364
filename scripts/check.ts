import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, runNode, type RunResult } from "./lib/run.ts";

/** The checkers take a core and several hundred megabytes each. */
const AT_ONCE = 2;

/** `npm run check`: every `check:*` script of package.json; fails when one of them does. */
async function checkAll(): Promise<number> {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const waiting = Object.keys(scriptsOf(manifest)).filter((name) => name.startsWith("check:"));
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const begun = performance.now();
      const result = await runNpmScript(name);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const good = result.code === 0;
      if (!good) failed.push(name);
      process.stdout.write(
        `${good ? "ok    " : "FAILED"} ${name} (${seconds} s)\n${good ? "" : result.output}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}

/** Under npm its own script is run by this Node: Windows can't start `npm.cmd` without a shell. */
function runNpmScript(name: string): Promise<RunResult> {
  const npm = process.env["npm_execpath"];
  const args = ["run", "--silent", name];
  if (npm === undefined) return run("npm", args, { output: "collect" });
  return runNode([npm, ...args], { output: "collect" });
}

function scriptsOf(manifest: unknown): object {
  if (typeof manifest === "object" && manifest !== null && "scripts" in manifest) {
    const { scripts } = manifest;
    if (typeof scripts === "object" && scripts !== null) return scripts;
  }
  throw new Error("package.json has no scripts");
}

process.exitCode = await checkAll();
