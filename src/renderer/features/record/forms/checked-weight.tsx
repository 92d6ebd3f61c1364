import { Button, Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { weightQuestions, type WeightQuestion } from "../../../../shared/domain/plausibility.ts";
import { type Formats, useFormats } from "../../../lib/format.ts";
import { WeightField } from "../../../ui/weight-field.tsx";
import { useSession } from "../../profile/queries.ts";
import { useSheet } from "../sheet/sheet-context.ts";
import classes from "./checked-weight.module.css";

/** A weight with the last one under it; one that looks odd is asked about, and can be confirmed. */
export function CheckedWeight(props: {
  readonly label: string;
  /** Field of the entry in which the weight stands. */
  readonly field: string;
  readonly grams: number | null;
  readonly onChange: (grams: number | null, typed: boolean) => void;
  readonly first?: boolean;
}) {
  const { t } = useTranslation("record");
  const formats = useFormats();
  const { unit, mark, lastWeight, confirmedGrams, confirmGrams, problem } = useSheet();
  const { profile } = useSession();
  const { grams } = props;
  const questions =
    grams === null || grams === confirmedGrams
      ? []
      : weightQuestions(grams, lastWeight?.grams ?? null, profile?.thresholds);
  const last =
    lastWeight === null
      ? undefined
      : t("lastWeight", { weight: formats.weight(lastWeight.grams), date: formats.date(lastWeight.date) });
  return (
    <div>
      <WeightField
        label={props.label}
        grams={grams}
        unit={unit}
        mark={mark}
        hint={last}
        error={questions.length > 0 ? undefined : problem(props.field)}
        onChange={props.onChange}
        {...(props.first === true ? { first: true } : {})}
      />
      {grams !== null && questions.length > 0 && (
        <div className={classes["question"]} role="alert">
          <IconHelpCircle size={20} aria-hidden />
          <div>
            {questions.map((question) => (
              <Text key={question.code} size="sm" lh={1.35}>
                {questionText(question, t as Say, formats)}
              </Text>
            ))}
            <Button
              mt={4}
              variant="default"
              size="compact-sm"
              h={44}
              data-problem
              onClick={() => confirmGrams(grams)}
            >
              {t("weightIsRight", { weight: formats.weight(grams) })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

type Say = (key: string, values: Record<string, string>) => string;

function questionText(question: WeightQuestion, t: Say, formats: Formats): string {
  switch (question.code) {
    case "very_heavy":
      return t("weightVeryHeavy", { limit: formats.weight(question.limit_grams) });
    case "very_light":
      return t("weightVeryLight", { limit: formats.weight(question.limit_grams) });
    case "far_from_last":
      return t("weightFarFromLast", {
        change: formats.percent(question.change_pct, 0),
        last: formats.weight(question.last_grams),
      });
    default:
      return assertNever(question);
  }
}
