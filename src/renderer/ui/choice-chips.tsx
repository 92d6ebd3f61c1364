import { VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import classes from "./choice.module.css";

interface ChipOption<K extends string> {
  readonly value: K;
  readonly label: string;
  readonly help?: string;
  /** A colour that the word names, shown as a dot before it. */
  readonly swatch?: string;
}

/** Several answers of a few, as check boxes that look like chips. Nothing chosen means "not noted". */
export function ChoiceChips<K extends string>(props: {
  readonly label: string;
  readonly labelPosition?: "side" | "top" | "hidden";
  readonly options: readonly ChipOption<K>[];
  readonly value: readonly K[];
  readonly onChange: (value: K[]) => void;
  /** Answers that exclude all the others, as "normal" does. */
  readonly alone?: readonly K[];
  readonly roomy?: boolean;
  readonly className?: string | undefined;
}) {
  const { label, options, value, onChange, alone = [], labelPosition = "side" } = props;
  const id = useId();
  const toggle = (key: K) => {
    if (value.includes(key)) onChange(value.filter((other) => other !== key));
    else if (alone.includes(key)) onChange([key]);
    else onChange([...value.filter((other) => !alone.includes(other)), key]);
  };
  return (
    <fieldset
      className={classes["row"]}
      data-label={labelPosition}
      data-noted={value.length > 0}
      aria-labelledby={`${id}-label`}
    >
      {labelPosition === "hidden" ? (
        <VisuallyHidden id={`${id}-label`}>{label}</VisuallyHidden>
      ) : (
        <span id={`${id}-label`} className={classes["label"]}>
          {label}
        </span>
      )}
      <div className={`${classes["options"]} ${props.className ?? ""}`} data-roomy={props.roomy || undefined}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classes["option"]}
            data-checked={value.includes(option.value)}
            data-swatch={option.swatch}
            data-long={option.label.length > 18 || undefined}
            title={option.help === "" ? undefined : option.help}
          >
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.swatch !== undefined && (
              <span className={classes["swatch"]} style={{ background: option.swatch }} aria-hidden />
            )}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
