import type { Command } from "commander";
import { dataDirOfRun } from "../../hosts/browser/data-dir.ts";
import { runBrowserHost } from "../../hosts/browser/run-host.ts";
import { dataOption } from "../options.ts";

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("serve the screens on this computer and print the address; Ctrl+C ends it")
    .addOption(dataOption())
    .option("--verbose", "log to standard error")
    .action(async (options: { readonly data?: string; readonly verbose?: boolean }) => {
      process.exitCode = await runBrowserHost({
        dataDir: dataDirOfRun(options.data),
        window: false,
        verbose: options.verbose === true,
      });
    });
}
