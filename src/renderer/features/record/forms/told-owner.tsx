import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { InsetText } from "../../../ui/inset-text.tsx";
import { useSheet } from "../sheet/sheet-context.ts";
import classes from "./told-owner.module.css";

const SENTENCES = ["vetToday", "vetDays", "notPressed", "askVet"] as const;

/** What the owner was told, with sentences to begin from. */
export function ToldOwner(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation("record");
  const { problem } = useSheet();
  const { value } = props;
  return (
    <div className={classes["told"]}>
      <InsetText
        label={t("toldOwner")}
        rows={2}
        value={value}
        error={problem("told_owner")}
        onChange={props.onChange}
      />
      <fieldset className={classes["sentences"]} aria-label={t("toldSuggestions")}>
        {SENTENCES.map((key) => {
          const sentence = t(`told.${key}`);
          return (
            <Button
              key={key}
              variant="default"
              size="compact-sm"
              h="auto"
              mih={44}
              py={6}
              fw={400}
              leftSection={<IconPlus size={16} aria-hidden />}
              styles={{ label: { whiteSpace: "normal", textAlign: "start" } }}
              disabled={value.includes(sentence)}
              onClick={() =>
                props.onChange(value.trim() === "" ? sentence : `${value.trimEnd()} ${sentence}`)
              }
            >
              {sentence}
            </Button>
          );
        })}
      </fieldset>
    </div>
  );
}
