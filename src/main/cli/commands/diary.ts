import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { ScootError } from "../../../shared/contract/errors.ts";
import type { Context } from "../../core/context.ts";
import { todayOf } from "../../core/context.ts";
import { addDiary, type AddedDiary, parseDiary, readyDiary } from "../../core/exchange/diary.ts";
import { exportDiary } from "../../core/exchange/diary-export.ts";
import { prepareExamples } from "../../core/exchange/examples.ts";
import { readCase } from "../../core/features/animal/queries.ts";
import { listPractices } from "../../core/features/practice/queries.ts";
import { findAnimal } from "../find-animal.ts";
import { dataOption } from "../options.ts";
import { printJson, printLine } from "../output.ts";
import { withCore } from "../with-core.ts";

interface AddOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly shiftToToday?: boolean;
  readonly example?: boolean;
}

/** Reads a diary file; every fault names the file and the place in it. */
function readDiary(path: string): { file: string; value: unknown } {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new ScootError("SC-208", { path: file, why: "cannot be read" });
  }
  try {
    // Some editors begin a file with a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    parseDiary(value, file);
    return { file, value };
  } catch (error) {
    if (error instanceof ScootError) throw error;
    const why = error instanceof Error ? error.message : "cannot be read";
    throw new ScootError("SC-208", { path: file, why: `is not JSON (${why})` });
  }
}

function wordsFor({ name, added, same, new_animal }: AddedDiary): string {
  const there = same > 0 ? `, ${same} there already` : "";
  if (added === 0 && !new_animal) return `${name}: nothing added${there}.`;
  return `${name}: ${added} ${added === 1 ? "record" : "records"} added${there}${new_animal ? ", new animal" : ""}.`;
}

async function addAll(
  context: Context,
  paths: readonly string[],
  options: AddOptions,
): Promise<AddedDiary[]> {
  // All files are checked before the first one is added.
  const diaries = paths.map(readDiary);
  for (const { file, value } of diaries)
    readyDiary(context, value, { file, shiftToToday: options.shiftToToday === true });
  if (options.example === true) await prepareExamples(context);
  const added: AddedDiary[] = [];
  for (const { file, value } of diaries) {
    added.push(
      await addDiary(context, value, {
        file,
        shiftToToday: options.shiftToToday === true,
        example: options.example === true,
      }),
    );
  }
  return added;
}

export function addDiaryCommands(program: Command): void {
  const diary = program.command("diary").description("case diaries in the neutral form of docs/format.md");
  diary
    .command("add")
    .description("add diaries; what is there already is not added again")
    .argument("<file...>", "diary files (JSON)")
    .addOption(dataOption())
    .option("--shift-to-today", "move every date so that the diary's as_of becomes today")
    .option("--example", "mark the animals as examples")
    .option("--json", "print the result as JSON")
    .action(async (files: string[], options: AddOptions) => {
      const added = await withCore(options, async (context) => addAll(context, files, options));
      if (options.json === true) printJson(added);
      else for (const one of added) printLine(wordsFor(one));
    });
  diary
    .command("export")
    .description("print one animal's case as a diary")
    .requiredOption("--animal <NAME|ID>", "the animal")
    .addOption(dataOption())
    .option("--json", "accepted for likeness; a diary is always JSON")
    .action(async (options: { readonly data?: string; readonly animal: string }) => {
      const exported = await withCore(options, async (context) =>
        exportDiary(
          await readCase(context.db, await findAnimal(context, options.animal), todayOf(context)),
          await listPractices(context.db),
        ),
      );
      printJson(exported);
    });
}
