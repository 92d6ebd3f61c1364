import { InvalidArgumentError, Option } from "commander";
import { isCivilDate } from "../../shared/domain/dates.ts";
import { paper } from "../../shared/vocabulary/index.ts";

/** `--data DIR`, the same for every command. */
export function dataOption(): Option {
  return new Option(
    "--data <DIR>",
    "folder of the records (default: SCOOT_DATA, or the local application data folder)",
  ).argParser((value: string) => {
    if (value.trim() === "") throw new InvalidArgumentError("A folder is needed.");
    return value;
  });
}

/** `--as-of DATE`. */
export function asOfOption(): Option {
  return new Option("--as-of <DATE>", "day for which everything is worked out (default: today)").argParser(
    civilDateArgument,
  );
}

export function paperOption(): Option {
  return new Option("--paper <PAPER>", "paper of the PDF").choices(paper.keys);
}

/** A date as typed; anything else is a fault of usage. */
export function civilDateArgument(value: string): string {
  if (!isCivilDate(value)) throw new InvalidArgumentError("A date is written like 2026-07-12.");
  return value;
}
