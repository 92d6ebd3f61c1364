import { Button } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Animal } from "../../../../shared/contract/animal.ts";
import { useFormats } from "../../../lib/format.ts";
import type { SaveQuestion as Question } from "./questions.ts";
import classes from "./sheet-foot.module.css";

/** Asks once more above the buttons of the sheet; everything in the sheet can still be changed. */
export function SaveQuestion(props: {
  readonly questions: readonly Question[];
  readonly animal: Animal | null;
  readonly saving: boolean;
  readonly onBack: () => void;
  readonly onSave: () => void;
}) {
  const { t } = useTranslation("record");
  const formats = useFormats();
  const name = props.animal?.name ?? "";
  const died = props.animal?.status_date ?? null;
  const text = (question: Question) => {
    if (question === "nothingNoted") return t("question.nothingNoted");
    return died === null
      ? t("question.deceased", { name })
      : t("question.deceasedOn", { name, date: formats.date(died) });
  };
  return (
    <div className={classes["question"]}>
      <span className={classes["questionText"]} role="alert">
        <IconHelpCircle size={20} aria-hidden />
        <span>
          {props.questions.map(text).join(" ")} {t("question.anyway")}
        </span>
      </span>
      <Button variant="default" h={44} onClick={props.onBack}>
        {t("question.back")}
      </Button>
      <Button
        variant="light"
        h={44}
        loading={props.saving}
        // The question comes after a press or a key; the answer is then one Enter away.
        ref={focusOnce}
        onClick={props.onSave}
      >
        {t("question.save")}
      </Button>
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
