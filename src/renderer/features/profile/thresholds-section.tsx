import { Button, SimpleGrid, Text, TextInput } from "@mantine/core";
import { IconRotate } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { DEFAULT_SETTINGS } from "../../../shared/domain/thresholds.ts";
import { useFormats } from "../../lib/format.ts";
import { useSession } from "./queries.ts";
import { SavedSection } from "./settings-section.tsx";
import {
  areDefaults,
  readThresholds,
  type ThresholdDrafts,
  type ThresholdField,
  thresholdGroups,
  type ThresholdProblem,
  thresholdRange,
  thresholdText,
} from "./threshold-fields.ts";
import classes from "./thresholds-section.module.css";
import { useProfileEdits } from "./use-profile-edits.ts";

/** The limits of weight and due dates: each with its unit, its default, and where that comes from. */
export function ThresholdsSection({ onDirty }: { readonly onDirty: (dirty: boolean) => void }) {
  const { t } = useTranslation("profile");
  const edits = useProfileEdits();
  const { profile } = useSession();
  const [drafts, setDrafts] = useState<ThresholdDrafts>({});
  const form = useRef<HTMLDivElement>(null);
  const unit = profile?.weight_unit ?? "kg";
  const mark = decimalMark(profile?.locale ?? "en-GB");
  const { values, problems } = readThresholds(edits.values.thresholds, drafts, unit);

  const type = (field: ThresholdField, text: string) => {
    const next = { ...drafts, [field.key]: text };
    setDrafts(next);
    edits.set("thresholds", readThresholds(edits.values.thresholds, next, unit).values);
  };
  const resetAll = () => {
    setDrafts({});
    edits.set("thresholds", DEFAULT_SETTINGS);
    form.current?.querySelector("input")?.focus();
  };
  const submit = () => {
    if (problems.size > 0) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    // From here on the fields show what is saved; should that fail, what was typed is still in the edits.
    setDrafts({});
    edits.submit();
  };
  const discard = () => {
    setDrafts({});
    edits.discard();
  };
  return (
    <SavedSection
      title={t("numbers.title")}
      hint={t("numbers.hint")}
      edits={{ ...edits, dirty: edits.dirty || problems.size > 0, submit, discard }}
      onDirty={onDirty}
    >
      <div ref={form} className={classes["groups"]}>
        {thresholdGroups.map((group) => (
          <fieldset key={group.key} className={classes["group"]}>
            <legend className={classes["legend"]}>{t(`numbers.group.${group.key}`)}</legend>
            <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
              {group.fields.map((field) => (
                <NumberField
                  key={field.key}
                  field={field}
                  text={drafts[field.key] ?? thresholdText(field, values[field.key], unit, mark)}
                  changed={
                    values[field.key] !== DEFAULT_SETTINGS[field.key] || problems.get(field.key) === "number"
                  }
                  problem={problems.get(field.key)}
                  onType={(text) => type(field, text)}
                  onReset={() => type(field, thresholdText(field, DEFAULT_SETTINGS[field.key], unit, mark))}
                />
              ))}
            </SimpleGrid>
          </fieldset>
        ))}
      </div>
      {!areDefaults(values) && (
        <Button
          variant="default"
          leftSection={<IconRotate size={18} aria-hidden />}
          style={{ alignSelf: "start" }}
          onClick={resetAll}
        >
          {t("numbers.resetAll")}
        </Button>
      )}
    </SavedSection>
  );
}

function NumberField(props: {
  readonly field: ThresholdField;
  readonly text: string;
  /** True where it is not Scoot's own number. */
  readonly changed: boolean;
  readonly problem: ThresholdProblem | undefined;
  readonly onType: (text: string) => void;
  readonly onReset: () => void;
}) {
  const { field, text, problem } = props;
  const { t } = useTranslation("profile");
  const { profile } = useSession();
  const said = useSaid();
  const id = useId();
  const label = t(`numbers.field.${field.key}`);
  const standard = said(field, DEFAULT_SETTINGS[field.key]);
  const { min, max } = thresholdRange(field.key);
  const suffix =
    field.unit === "days"
      ? t("numbers.daysUnit")
      : field.unit === "percent"
        ? "%"
        : /[a-z]/i.test(text)
          ? ""
          : (profile?.weight_unit ?? "kg");
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        inputMode={field.unit === "days" ? "numeric" : "decimal"}
        autoComplete="off"
        maxLength={20}
        value={text}
        rightSection={<span className={classes["unit"]}>{suffix}</span>}
        rightSectionWidth={56}
        error={
          problem === undefined
            ? null
            : t(`numbers.problem.${problem}`, { min: said(field, min), max: said(field, max) })
        }
        description={
          <>
            {t(`numbers.about.${field.key}`)}
            <span className={classes["basis"]}>
              {t("numbers.standard", { value: standard })} {t(`numbers.basis.${field.basis}`)}
            </span>
          </>
        }
        inputWrapperOrder={["label", "input", "error", "description"]}
        onChange={({ currentTarget }) => props.onType(currentTarget.value)}
      />
      {props.changed && (
        <Button
          variant="subtle"
          size="sm"
          h={44}
          px={8}
          leftSection={<IconRotate size={18} aria-hidden />}
          aria-label={t("numbers.resetName", { name: label, value: standard })}
          onClick={() => {
            props.onReset();
            // The button goes with the difference; the field takes the focus.
            document.getElementById(id)?.focus();
          }}
        >
          <Text component="span" size="sm">
            {t("numbers.reset", { value: standard })}
          </Text>
        </Button>
      )}
    </div>
  );
}

/** A number with its unit, in words: "5 %", "120 kg", "7 days". */
function useSaid(): (field: ThresholdField, value: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (field, value) => {
    switch (field.unit) {
      case "percent":
        return `${formats.number(value)} %`;
      case "weight":
        return formats.weight(value);
      case "days":
        return t("common:days", { count: value });
      default:
        return assertNever(field.unit);
    }
  };
}

function decimalMark(locale: string): "." | "," {
  return new Intl.NumberFormat(locale).format(1.5).includes(",") ? "," : ".";
}
