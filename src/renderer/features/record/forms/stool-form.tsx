import { type KeyboardEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { isIdealStool } from "../../../../shared/domain/stool.ts";
import { type FormProps, useSheet } from "../sheet/sheet-context.ts";
import classes from "./form.module.css";
import { StoolDrawing } from "./stool-drawing.tsx";
import own from "./stool-form.module.css";
import { YesNoChoice } from "./yes-no-choice.tsx";

const SCORES = [1, 2, 3, 4, 5, 6, 7] as const;

/** The seven points as pictures, then what else was seen. */
export function StoolForm({ entry, change }: FormProps<"stool">) {
  const { t } = useTranslation("record");
  const { problem } = useSheet();
  const id = useId();
  const error = problem("score");
  const onKeyDown = (event: KeyboardEvent) => {
    const score = SCORES.find((value) => String(value) === event.key);
    if (score !== undefined && !event.ctrlKey && !event.metaKey) change({ score });
  };
  return (
    <div className={classes["form"]}>
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        <div id={id} className={own["label"]}>
          {t("stoolScore")}
        </div>
        <div className={own["scores"]}>
          {SCORES.map((score) => (
            <label key={score} className={own["score"]} data-checked={entry.score === score}>
              <input
                type="radio"
                name={id}
                checked={entry.score === score}
                data-autofocus={score === (entry.score ?? 1) || undefined}
                onChange={() => change({ score })}
                onKeyDown={onKeyDown}
              />
              <StoolDrawing score={score} />
              <span className={own["number"]}>{score}</span>
              <span className={own["words"]}>{t(`stoolScores.${score}`)}</span>
              <span className={own["ideal"]}>{isIdealStool(score) ? t("stoolIdeal") : ""}</span>
            </label>
          ))}
        </div>
        {error !== undefined && (
          <p id={`${id}-error`} className={classes["error"]}>
            {error}
          </p>
        )}
      </div>
      <div className={classes["triple"]}>
        <YesNoChoice
          label={t("stoolStraining")}
          value={entry.straining}
          onChange={(straining) => change({ straining })}
        />
        <YesNoChoice label={t("stoolMucus")} value={entry.mucus} onChange={(mucus) => change({ mucus })} />
        <YesNoChoice label={t("stoolBlood")} value={entry.blood} onChange={(blood) => change({ blood })} />
      </div>
    </div>
  );
}
