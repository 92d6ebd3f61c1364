import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import writeFileAtomic from "write-file-atomic";
import { ScootError } from "../../../shared/contract/errors.ts";
import { addMonths } from "../../../shared/domain/dates.ts";
import type { Paper } from "../../../shared/vocabulary/index.ts";
import { todayOf } from "../../core/context.ts";
import { readProfile } from "../../core/features/profile/queries.ts";
import { printSummary } from "../../core/features/summary/pdf.ts";
import { findAnimal } from "../find-animal.ts";
import { asOfOption, civilDateArgument, dataOption, paperOption } from "../options.ts";
import { printJson, printLine } from "../output.ts";
import { withPrinter } from "../with-core.ts";

interface SummaryOptions {
  readonly data?: string;
  readonly animal: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly paper?: Paper;
  readonly out: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export function addSummaryCommand(program: Command): void {
  program
    .command("summary")
    .description("the vet-visit summary of one animal as a PDF")
    .requiredOption("--animal <NAME|ID>", "the animal")
    .requiredOption("--out <FILE>", "the PDF to write; a file that is there is not overwritten")
    .addOption(asOfOption())
    .addOption(
      new Option("--from <DATE>", "first day of the period (default: twelve months before)").argParser(
        civilDateArgument,
      ),
    )
    .addOption(paperOption())
    .addOption(dataOption())
    .option("--force", "overwrite a file that is there")
    .option("--json", "print what was written as JSON")
    .action(async (options: SummaryOptions) => {
      const file = resolve(options.out);
      if (existsSync(file) && options.force !== true) throw new ScootError("SC-612", { file });
      const bytes = await withPrinter(options, async (context) => {
        const animal_id = await findAnimal(context, options.animal);
        const to = options.asOf ?? todayOf(context);
        const paper = options.paper ?? (await readProfile(context.db))?.paper ?? "a4";
        const made = await printSummary(context, {
          animal_id,
          from: options.from ?? addMonths(to, -12),
          to,
          paper,
        });
        return made.bytes;
      });
      // Written beside and renamed: a full disk leaves no half of a page.
      try {
        await writeFileAtomic(file, Buffer.from(bytes));
      } catch (error) {
        const why = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        throw new ScootError("SC-615", { file, why: why === "ENOENT" ? "there is no such folder" : why });
      }
      if (options.json === true) printJson({ file, bytes: bytes.byteLength });
      else printLine(`Written: ${file}`);
    });
}
