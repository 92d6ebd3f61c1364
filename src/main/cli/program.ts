import { Command, CommanderError } from "commander";
import { ScootError } from "../../shared/contract/errors.ts";
import { PROGRAM_VERSION } from "../hosts/browser/ports.ts";
import { addAnimalsCommands } from "./commands/animals.ts";
import { addAssessCommand } from "./commands/assess.ts";
import { addDiaryCommands } from "./commands/diary.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addSummaryCommand } from "./commands/summary.ts";
import { addVerifyCommand } from "./commands/verify.ts";

export const EXIT_DONE = 0;
export const EXIT_REFUSED = 1;
export const EXIT_USAGE = 2;

function createProgram(): Command {
  const program = new Command("scoot")
    .description("Scoot on the command line, over the same records as the program")
    .version(PROGRAM_VERSION);
  addDiaryCommands(program);
  addAnimalsCommands(program);
  addAssessCommand(program);
  addSummaryCommand(program);
  addServeCommand(program);
  addVerifyCommand(program);
  for (const command of allOf(program)) command.exitOverride().showHelpAfterError();
  return program;
}

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

/**
 * Runs one command.
 *
 * @param args the words after `scoot`
 * @returns exit code: 0 done, 1 refused (the words and SC code are on stderr), 2 wrong usage
 */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args, { from: "user" });
    return typeof process.exitCode === "number" ? process.exitCode : EXIT_DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_DONE : EXIT_USAGE;
    if (error instanceof ScootError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT_REFUSED;
    }
    process.stderr.write(`${new ScootError("SC-699", { reference: errorText(error) }).message}\n`);
    return EXIT_REFUSED;
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
