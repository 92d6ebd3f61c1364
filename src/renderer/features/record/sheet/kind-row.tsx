import { VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { RecordKind } from "../../../../shared/contract/record.ts";
import { eventKind, otherRecordKind } from "../../../../shared/vocabulary/index.ts";
import { KINDS, kindIcons } from "./kind-icons.ts";
import classes from "./kind-row.module.css";

/** What kind of entry it is: one row of buttons, an icon over a word. */
export function KindRow(props: { readonly kind: RecordKind; readonly onChange: (kind: RecordKind) => void }) {
  const { t } = useTranslation("record");
  const id = useId();
  return (
    <div className={classes["row"]} role="radiogroup" aria-labelledby={id}>
      <VisuallyHidden id={id}>{t("kind")}</VisuallyHidden>
      {KINDS.map((kind) => {
        const Glyph = kindIcons[kind];
        return (
          <label
            key={kind}
            className={classes["kind"]}
            data-checked={kind === props.kind}
            title={helpOf(kind)}
          >
            <input
              type="radio"
              name={id}
              checked={kind === props.kind}
              onChange={() => props.onChange(kind)}
            />
            <Glyph size={20} stroke={1.75} aria-hidden />
            <span>{t(`kinds.${kind}`)}</span>
          </label>
        );
      })}
    </div>
  );
}

function helpOf(kind: RecordKind): string | undefined {
  const terms = { ...eventKind.terms, ...otherRecordKind.terms };
  return terms[kind].help === "" ? undefined : terms[kind].help;
}
