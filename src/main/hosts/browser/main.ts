import { parseArgs } from "node:util";
import { dataDirOfRun } from "./data-dir.ts";
import { runBrowserHost } from "./run-host.ts";

const USAGE = `Usage: node src/main/hosts/browser/main.ts [--data DIR] [--no-window] [--verbose]

  --data DIR    folder of the records (default: SCOOT_DATA, or the local application data folder)
  --no-window   serve only, and print the address
  --verbose     log to standard error
`;

try {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      window: { type: "boolean", default: true },
      verbose: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
    allowNegative: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
  } else {
    process.exitCode = await runBrowserHost({
      dataDir: dataDirOfRun(values.data),
      window: values.window,
      verbose: values.verbose,
    });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
