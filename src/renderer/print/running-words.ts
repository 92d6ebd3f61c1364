import type { SummaryView } from "../../shared/contract/views.ts";
import { species } from "../../shared/vocabulary/index.ts";
import type { PaperWords } from "./words.ts";

/** The three texts at the top of every page; the page numbers are added by `@page` in `summary.css`. */
export interface RunningWords {
  readonly left: readonly string[];
  readonly middle: string;
  readonly right: string;
}

/** A margin box has room for one line with a name of this length; the whole name stands on page 1. */
const LONGEST = 30;

/** Whose page this is, what it is worth, and when it was printed: on every page, so that none can be mixed up. */
export function runningWords(view: SummaryView, { t, f, label }: PaperWords): RunningWords {
  const { animal, client } = view;
  return {
    left: [
      ...(animal.example ? [t("example")] : []),
      `${cut(animal.name)}, ${label(species, animal.species).toLocaleLowerCase()}`,
      client === null ? t("ownerNotRecorded") : t("ownerOf", { name: cut(client.name) }),
    ],
    middle: t("observations"),
    right: t("printedOn", { date: f.date(view.printed_on) }),
  };
}

function cut(name: string): string {
  const letters = Array.from(name);
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

/** Text as a CSS string: what ends the string or begins an escape is written as a code point. */
export function cssString(text: string): string {
  const safe = text.replaceAll(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? "20"} `);
  return `"${safe}"`;
}

/**
 * Hands the texts to the margin boxes of `@page`, which take their content from the root element's variables.
 * Returns what takes them away again.
 */
export function showRunningWords(root: HTMLElement, words: RunningWords, t: PaperWords["t"]): () => void {
  const variables = {
    "--run-left": cssString(words.left.join("\n")),
    "--run-middle": cssString(words.middle),
    "--run-right": cssString(`${words.right}\n${t("page")} `),
    "--run-of": cssString(` ${t("of")} `),
  };
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
  return () => {
    for (const name of Object.keys(variables)) root.style.removeProperty(name);
  };
}
