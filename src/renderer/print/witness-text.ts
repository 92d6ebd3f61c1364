import type { Said, WitnessGroup } from "../../shared/domain/triage/witness-words.ts";
import { assertNever } from "../../shared/domain/assert-never.ts";
import * as v from "../../shared/vocabulary/index.ts";
import type { PaperWords } from "./words.ts";

/** "Right: open, draining hole; too painful to touch": what was recorded, without its dates. */
export function witnessText({ side, said }: Pick<WitnessGroup, "side" | "said">, words: PaperWords): string {
  const all = said.map((one) => saidText(one, words)).join("; ");
  if (side === null) return all.charAt(0).toLocaleUpperCase() + all.slice(1);
  return `${words.label(v.findingSide, side)}: ${all}`;
}

/** A severity as its word, in lower case. */
export function severityText(severity: number, { label }: PaperWords): string {
  return label(v.severity, v.severity.keys[severity] ?? "none").toLocaleLowerCase();
}

function saidText(said: Said, words: PaperWords): string {
  const { t, label, bothUnits } = words;
  const low = (text: string) => text.toLocaleLowerCase();
  switch (said.field) {
    case "skin":
      return low(label(v.skin, said.key));
    // "A streak" alone does not say of what.
    case "blood":
      return low(
        said.key === "fresh_bleeding"
          ? label(v.blood, said.key)
          : t("bloodAs", { how: label(v.blood, said.key) }),
      );
    case "pus":
      return low(t("pusAs", { how: label(v.pus, said.key) }));
    case "pain":
      return low(label(v.pain, said.key));
    case "fill":
      return low(label(v.fill, said.key));
    case "fill_after":
      return low(t("fillAfterAs", { how: label(v.fill, said.key) }));
    case "ease":
      return low(label(v.ease, said.key));
    case "sign":
      return `${low(label(v.sign, said.key))}, ${severityText(said.severity, words)}`;
    case "leak":
      return said.key === "unknown"
        ? t("leakUnknown")
        : low(t("leakAs", { how: label(v.leakContext, said.key) }));
    case "treatment":
      return low(label(v.treatment, said.key));
    case "expression":
      return low(
        t("expressionAs", {
          how: said.key === "unknown" ? t("methodNotNoted") : label(v.method, said.key),
          by: said.performer === null ? t("byNotNoted") : label(v.performer, said.performer),
        }),
      );
    case "stool_score":
      return low(t("stoolScoreAs", { score: said.value }));
    case "grams":
      return bothUnits(said.value);
    case "body_condition":
      return low(t("bodyConditionAs", { score: said.value }));
    default:
      return assertNever(said);
  }
}
