import { Text, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../../shared/contract/record.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import type { Vocabulary } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { SECRETION_COLOURS } from "../../ui/secretion-colours.ts";
import classes from "./finding-facts.module.css";
import { cameFields, feltFields, type FindingField, findingFields, isMarkedField } from "./finding-fields.ts";

/** Everything that was found on one side, by name. What nobody noted is a quiet dash, never "none". */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation("timeline");
  if (finding.fill === "removed") return <Text fw={600}>{t("glands.removed")}</Text>;
  if (isUntouched(finding)) return <Text c="dimmed">{t("glands.notExamined")}</Text>;
  return (
    <div className={classes["groups"]}>
      {[feltFields, cameFields].map((fields) => (
        <dl key={fields[0]} className={classes["facts"]}>
          {fields.map((field) => (
            <div key={field} className={classes["fact"]}>
              <dt>{t(`glands.field.${field}`)}</dt>
              <dd>
                <Value field={field} finding={finding} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}

/** True where nothing at all was noted of a side. */
function isUntouched(finding: Finding): boolean {
  return (
    finding.ease === "not_attempted" &&
    findingFields.every((field) => field === "ease" || !isNoted(field, finding))
  );
}

function isNoted(field: FindingField, finding: Finding): boolean {
  const value = finding[field];
  return value !== null && value !== "unknown" && value !== "not_examined" && value.length > 0;
}

function Value({ field, finding }: { readonly field: FindingField; readonly finding: Finding }) {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  if (!isNoted(field, finding)) {
    return (
      <span className={classes["dash"]}>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t("glands.notNoted")}</VisuallyHidden>
      </span>
    );
  }
  if (field === "colour") {
    return finding.colour.map((key) => (
      <span key={key} className={classes["colour"]}>
        <span className={classes["dot"]} style={{ background: SECRETION_COLOURS[key] }} aria-hidden />
        {label(v.colour, key)}
      </span>
    ));
  }
  const words = wordsOf(field, finding, label);
  if (!isMarkedField(field, finding)) return words;
  return (
    <span className={classes["marked"]}>
      <IconAlertTriangle size={16} aria-hidden />
      {words}
      <VisuallyHidden>, {t("glands.marked")}</VisuallyHidden>
    </span>
  );
}

const VOCABULARIES: Readonly<Record<Exclude<FindingField, "colour">, Vocabulary>> = {
  fill: v.fill,
  ease: v.ease,
  fill_after: v.fill,
  pain: v.pain,
  skin: v.skin,
  amount: v.amount,
  consistency: v.consistency,
  odour: v.odour,
  blood: v.blood,
  pus: v.pus,
};

function wordsOf(
  field: Exclude<FindingField, "colour">,
  finding: Finding,
  label: ReturnType<typeof useLabel>["label"],
): ReactNode {
  const value = finding[field];
  const keys: readonly string[] = value === null ? [] : typeof value === "string" ? [value] : value;
  return keys.map((key) => label(VOCABULARIES[field], key)).join(", ");
}
