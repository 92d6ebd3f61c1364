import { ScootError } from "../../../../shared/contract/errors.ts";
import { safeFileName } from "../../../../shared/domain/file-name.ts";
import type { Paper } from "../../../../shared/vocabulary/index.ts";
import type { Context } from "../../context.ts";
import { readAnimal } from "../animal/queries.ts";
import type { SummaryInput } from "./queries.ts";

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly file_name: string;
}

/**
 * Turns the print route of one animal's summary into a PDF.
 *
 * @throws ScootError SC-602 where there is no such animal, SC-610 when Chromium fails, SC-611 without one
 */
export async function printSummary(
  context: Context,
  input: SummaryInput & { readonly paper: Paper },
): Promise<MadePdf> {
  const animal = await readAnimal(context.db, input.animal_id);
  if (context.ports.printPdf === null) throw new ScootError("SC-611");
  const query = new URLSearchParams({
    animal: input.animal_id,
    from: input.from,
    to: input.to,
    paper: input.paper,
  });
  try {
    const bytes = await context.ports.printPdf({
      path: `/print/summary?${query.toString()}`,
      paper: input.paper,
    });
    return { bytes, file_name: safeFileName(`${animal.name} summary ${input.to}`, "pdf") };
  } catch (error) {
    if (error instanceof ScootError) throw error;
    context.ports.log.error("print failed", { error: error instanceof Error ? error.message : "unknown" });
    throw new ScootError("SC-610", { why: "the browser did not finish the page" });
  }
}
