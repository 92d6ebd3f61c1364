import type { Command } from "commander";
import { ScootError } from "../../../shared/contract/errors.ts";
import { newestBackupWords } from "../../core/db/backup.ts";
import { verifyRecords } from "../../core/verify.ts";
import { dataDirOfRun } from "../../hosts/browser/data-dir.ts";
import { dataOption } from "../options.ts";
import { printJson, printLine } from "../output.ts";
import { withCore } from "../with-core.ts";

export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .description("check the records file, its links, and every worked-out row against a fresh one")
    .addOption(dataOption())
    .option("--rebuild", "put fresh rows in place of different ones")
    .option("--json", "print the result as JSON")
    .action(
      async (options: { readonly data?: string; readonly rebuild?: boolean; readonly json?: boolean }) => {
        const result = await withCore(options, async (context) =>
          verifyRecords(context, options.rebuild === true ? "rebuild" : "compare"),
        );
        if (options.json === true) printJson(result);
        else {
          printLine(`File: ${result.integrity.length === 0 ? "sound" : result.integrity.join("; ")}`);
          printLine(`Links: ${result.foreign_keys.length === 0 ? "sound" : result.foreign_keys.join("; ")}`);
          const { checked, different, rebuilt } = result.summaries;
          printLine(`Worked-out rows: ${checked} checked, ${different.length} different, ${rebuilt} rebuilt`);
        }
        if (result.integrity.length > 0 || result.foreign_keys.length > 0) {
          throw new ScootError("SC-108", newestBackupWords(dataDirOfRun(options.data)));
        }
        if (!result.ok) throw new ScootError("SC-613", { count: result.summaries.different.length });
      },
    );
}
