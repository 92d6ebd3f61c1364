/**
 * `npm run bench`: measures, and writes what it found to `docs/measurements.md` with the machine named.
 * Names after it choose: `npm run bench -- save`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { benchLargeSalon } from "./large-salon.ts";
import { inWords, type Result } from "./lib.ts";
import { benchOwner } from "./owner.ts";
import { benchSaveExpression } from "./save-expression.ts";
import { benchStart } from "./start.ts";
import { benchSummaryPdf } from "./summary-pdf.ts";
import { buildIfNeeded } from "../../scripts/lib/build.ts";
import { ensureChromium } from "../../scripts/lib/chromium.ts";
import { ROOT } from "../../scripts/lib/run.ts";

const benches: Readonly<Record<string, { title: string; run: () => Promise<Result[]> }>> = {
  save: { title: "Saving", run: benchSaveExpression },
  pdf: { title: "Printing", run: benchSummaryPdf },
  owner: { title: "One owner", run: benchOwner },
  salon: { title: "Ten years of a salon", run: benchLargeSalon },
  start: { title: "Starting", run: benchStart },
};

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${memory} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}

function tableOf(results: readonly Result[]): string {
  const lines = ["| What | n | p50 | p95 | worst | Goal |", "| --- | ---: | ---: | ---: | ---: | --- |"];
  for (const { what, timing, baseline, goal } of results) {
    const row = (name: string, t: Result["timing"], last: string) =>
      `| ${name} | ${t.n} | ${inWords(t.p50)} | ${inWords(t.p95)} | ${inWords(t.worst)} | ${last} |`;
    lines.push(
      row(what, timing, goal === undefined ? "" : `${goal.words}: ${goal.met ? "met" : "**not met**"}`),
    );
    if (baseline !== undefined) lines.push(row(`— ${baseline.what}`, baseline.timing, ""));
  }
  return lines.join("\n");
}

/** Puts a section in the place of the one with the same title, or at the end. */
function withSection(text: string, title: string, body: string): string {
  const section = `## ${title}\n\n${body}\n`;
  const found = new RegExp(`## ${title}\\n[\\s\\S]*?(?=\\n## |$)`);
  return found.test(text) ? text.replace(found, () => section.trimEnd()) : `${text.trimEnd()}\n\n${section}`;
}

await ensureChromium();
await buildIfNeeded();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark is called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}\n`,
  );
  process.exitCode = 2;
} else {
  const file = join(ROOT, "docs", "measurements.md");
  for (const [name, { title, run }] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stdout.write(`${title} …\n`);
    const table = tableOf(await run());
    process.stdout.write(`${table}\n`);
    const made = `Measured ${new Date().toISOString().slice(0, 10)} on ${machine()} by \`npm run bench -- ${name}\`.`;
    writeFileSync(file, withSection(readFileSync(file, "utf8"), title, `${made}\n\n${table}`));
  }
}
