import type { Command } from "commander";
import { toExpectation } from "../../../shared/domain/expectation.ts";
import { todayOf } from "../../core/context.ts";
import { readCase } from "../../core/features/animal/queries.ts";
import { findAnimal } from "../find-animal.ts";
import { asOfOption, dataOption } from "../options.ts";
import { printJson, printLine } from "../output.ts";
import { withCore } from "../with-core.ts";

interface AssessOptions {
  readonly data?: string;
  readonly animal: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

export function addAssessCommand(program: Command): void {
  program
    .command("assess")
    .description("what the record of one animal says on a day: intervals, due date, alerts")
    .requiredOption("--animal <NAME|ID>", "the animal")
    .addOption(asOfOption())
    .addOption(dataOption())
    .option("--json", "print the result as JSON, in the keys of a diary's `expect`")
    .action(async (options: AssessOptions) => {
      const { result, name, asOf } = await withCore(options, async (context) => {
        const id = await findAnimal(context, options.animal);
        const day = options.asOf ?? todayOf(context);
        const { animal, records, assessment } = await readCase(context.db, id, day);
        return { result: toExpectation({ animal, records }, assessment), name: animal.name, asOf: day };
      });
      if (options.json === true) {
        printJson(result);
        return;
      }
      printLine(`${name} on ${asOf}`);
      printLine(
        `Expressions: ${result.expression.dates.length}, intervals ${listOf(result.expression.intervals)}`,
      );
      printLine(`Leaks: ${result.leak.dates.length}, problem episodes: ${result.episode.dates.length}`);
      if (result.typical !== undefined) {
        const { median, q1, q3, n } = result.typical;
        printLine(`Typical interval: ${median} days (quartiles ${q1} to ${q3}, n = ${n})`);
      }
      printLine(`Due: ${result.due ?? "no date"} (${result.due_status})`);
      if (result.weight_change_pct !== undefined) printLine(`Weight change: ${result.weight_change_pct} %`);
      for (const [rule, { level, dates }] of Object.entries(result.fired)) {
        printLine(`Alert ${rule}, level ${level}: ${dates.join(", ")}`);
      }
      if (Object.keys(result.fired).length === 0) printLine("No alert rule fires.");
    });
}

function listOf(intervals: readonly number[]): string {
  return intervals.length === 0 ? "none" : `${intervals.join(", ")} days`;
}
