import { spawnSync } from "node:child_process";
import type { Download } from "@playwright/test";

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** A PDF as a reader of it finds it. */
export interface ReadPdf {
  readonly name: string;
  /** Its text; line breaks and runs of spaces are single spaces, so that sentences can be looked for. */
  readonly text: string;
  readonly title: string;
  readonly tagged: boolean;
  readonly pages: number;
}

/** Reads a downloaded PDF with the tools of poppler. */
export async function readPdf(download: Download): Promise<ReadPdf> {
  const path = await download.path();
  const facts = run("pdfinfo", path);
  const fact = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(facts)?.[1]?.trim() ?? "";
  return {
    name: download.suggestedFilename(),
    text: run("pdftotext", "-layout", path, "-").replaceAll(/\s+/g, " "),
    title: fact("Title"),
    tagged: fact("Tagged") === "yes",
    pages: Number(fact("Pages")),
  };
}
