/**
 * Opens the records of a folder and holds them, for tests that need another process. Says `open` or the
 * code of the refusal, then waits to be ended.
 */
import { openCore } from "../../../src/main/core/create-core.ts";
import { testPorts } from "../ports.ts";

const [dataDir = ""] = process.argv.slice(2);
try {
  await openCore(testPorts(dataDir));
  process.stdout.write("open\n");
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${(error as { message: string }).message}\n`);
}
