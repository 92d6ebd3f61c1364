import type { Command } from "commander";
import { animalFilter } from "../../../shared/contract/views.ts";
import { todayOf } from "../../core/context.ts";
import { listAnimals } from "../../core/features/animal/queries.ts";
import { dataOption } from "../options.ts";
import { printJson, printTable } from "../output.ts";
import { withCore } from "../with-core.ts";

export function addAnimalsCommands(program: Command): void {
  const animals = program.command("animals").description("the animals in the records");
  animals
    .command("list")
    .description("list the animals")
    .addOption(dataOption())
    .option("--search <WORDS>", "only animals whose name, owner, breed or phone matches", "")
    .option("--json", "print the list as JSON")
    .action(async (options: { readonly data?: string; readonly search: string; readonly json?: boolean }) => {
      const rows = await withCore(options, async (context) =>
        listAnimals(context.db, animalFilter.parse({ search: options.search, status: [] }), todayOf(context)),
      );
      if (options.json === true) {
        printJson(rows);
        return;
      }
      printTable(
        ["Name", "Species", "Owner", "Entries", "Last expression", "Due", "Level", "Id"],
        rows.map((row) => [
          row.name,
          row.species,
          row.client?.name ?? "",
          String(row.entries),
          row.last_expression ?? "",
          row.due_date ?? "",
          row.open_level ?? "",
          row.id,
        ]),
      );
    });
}
