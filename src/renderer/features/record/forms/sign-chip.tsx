import { IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SignEntry } from "../../../../shared/contract/record.ts";
import { severity, sign, type Sign } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import classes from "./signs-form.module.css";

/** One sign as a button: its name, and three dots that fill with the severity. */
export function SignChip(props: {
  readonly sign: Sign;
  readonly entry: SignEntry | undefined;
  readonly first: boolean;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation("record");
  const { label, help } = useLabel();
  const { entry } = props;
  const key = entry === undefined ? undefined : severity.keys[entry.severity];
  const state = key === undefined ? t("notNoted") : key === "none" ? t("signAbsent") : label(severity, key);
  const hint = help(sign, props.sign);
  return (
    <button
      type="button"
      className={classes["chip"]}
      data-severity={entry?.severity}
      data-autofocus={props.first || undefined}
      aria-pressed={entry !== undefined}
      title={hint === "" ? undefined : hint}
      aria-label={`${label(sign, props.sign)}: ${state}`}
      onClick={props.onPress}
    >
      {label(sign, props.sign)}
      {entry?.severity === 0 && <IconEyeOff size={16} aria-hidden />}
      {entry !== undefined && entry.severity > 0 && (
        <span className={classes["dots"]} aria-hidden>
          {[1, 2, 3].map((step) => (
            <span key={step} data-full={step <= entry.severity} />
          ))}
        </span>
      )}
    </button>
  );
}
