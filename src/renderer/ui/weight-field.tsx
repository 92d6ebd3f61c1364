import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DecimalMark, parseWeight, weightNumberText, weightText } from "../../shared/domain/units.ts";
import type { WeightUnit } from "../../shared/vocabulary/index.ts";
import { convertedWeight } from "./weight-conversion.ts";
import { InsetField, type InsetFieldProps, InsetSuffix } from "./inset-field.tsx";

/**
 * A weight in the profile's unit, with decimal comma or point; another unit can be typed behind it. What
 * may mean two weights ("1.234") is asked about, never guessed.
 */
export function WeightField(
  props: InsetFieldProps & {
    readonly grams: number | null;
    readonly unit: WeightUnit;
    readonly mark: DecimalMark;
    /** Grams; null while what is typed is no weight. `typed` is false for an empty field. */
    readonly onChange: (grams: number | null, typed: boolean) => void;
    readonly first?: boolean;
  },
) {
  const { grams, unit, mark, onChange } = props;
  const { t } = useTranslation("common");
  const [text, setText] = useState(grams === null ? "" : textOf(grams, unit, mark));
  const parsed = parseWeight(text, unit);
  const type = (next: string) => {
    setText(next);
    const read = parseWeight(next, unit);
    onChange(read.ok ? read.grams : null, next.trim() !== "");
  };
  const why =
    parsed.ok || parsed.reason === "empty"
      ? undefined
      : parsed.reason === "ambiguous"
        ? t("weightAmbiguous", { text: text.trim() })
        : t(parsed.reason === "not_positive" ? "weightNotPositive" : "weightNotRead");
  const converted = convertedWeight(text, unit, mark);
  return (
    <div>
      <InsetField
        label={props.label}
        hint={props.hint}
        reading={converted === null ? undefined : `= ${converted}`}
        error={why ?? props.error}
        className={props.className}
        suffix={/[a-z]/i.test(text) ? undefined : <InsetSuffix>{unit}</InsetSuffix>}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            maxLength={30}
            data-autofocus={props.first || undefined}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
        )}
      </InsetField>
      {!parsed.ok && parsed.reason === "ambiguous" && (
        <Group gap="xs" mt={4}>
          {parsed.readings.map((reading) => (
            <Button
              key={reading}
              variant="default"
              size="compact-md"
              h={44}
              onClick={() => type(`${reading} g`)}
            >
              {weightText(reading, unit, mark)}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}

/** Three decimals could be read as a thousand, so such a weight is written in grams. */
function textOf(grams: number, unit: WeightUnit, mark: DecimalMark): string {
  const text = weightNumberText(grams, unit, mark);
  return parseWeight(text, unit).ok ? text : `${grams} g`;
}
