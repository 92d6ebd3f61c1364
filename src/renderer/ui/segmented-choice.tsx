import { VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import classes from "./choice.module.css";

interface ChoiceOption<K extends string> {
  readonly value: K;
  readonly label: string;
  /** A line that appears when the pointer rests on it. */
  readonly help?: string;
  readonly icon?: ReactNode;
}

interface SegmentedChoiceProps<K extends string, U extends K | null> {
  readonly label: string;
  readonly labelPosition?: "side" | "top" | "hidden";
  /** What stands in a row: the answers, without the one that says "not noted". */
  readonly options: readonly ChoiceOption<K>[];
  readonly value: K | null;
  readonly onChange: (value: K | U) => void;
  /** The value that says "not noted" and its words; left out where an answer is needed. */
  readonly unset?: { readonly value: U; readonly label: string; readonly short?: string };
  /** More room around the words, where there is room. */
  readonly roomy?: boolean;
  /** A choice about the form itself, not an answer: it is drawn less loud. */
  readonly quiet?: boolean;
  readonly error?: string | undefined;
  readonly help?: string | undefined;
  /** True for the field at which the form begins. */
  readonly first?: boolean;
}

/**
 * One answer of a few, as radio buttons in a row. Arrow keys move; a number key takes the answer of that
 * number, 0, Backspace and Delete take the answer back. "Not noted" stands apart and looks like no answer.
 */
export function SegmentedChoice<K extends string, U extends K | null = null>(
  props: SegmentedChoiceProps<K, U>,
) {
  const { label, options, value, onChange, unset, labelPosition = "side", error, help } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const isUnset = unset !== undefined && value === unset.value;

  const take = (index: number) => {
    const option = options[index];
    if (option !== undefined) onChange(option.value);
    else if (index === -1 && unset !== undefined) onChange(unset.value);
    else return false;
    const radios = row.current?.querySelectorAll<HTMLInputElement>("input");
    radios?.[unset === undefined ? index : index + 1]?.focus();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const clears = event.key === "Backspace" || event.key === "Delete";
    if (!clears && !/^\d$/.test(event.key)) return;
    if (take(clears ? -1 : Number(event.key) - 1)) event.preventDefault();
  };

  return (
    <div
      className={classes["row"]}
      data-label={labelPosition}
      data-noted={value !== null && !isUnset}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={error !== undefined ? `${id}-error` : help !== undefined ? `${id}-help` : undefined}
      aria-invalid={error !== undefined}
    >
      {labelPosition === "hidden" ? (
        <VisuallyHidden id={`${id}-label`}>{label}</VisuallyHidden>
      ) : (
        <span id={`${id}-label`} className={classes["label"]}>
          {label}
        </span>
      )}
      <div
        ref={row}
        className={classes["options"]}
        data-roomy={props.roomy || undefined}
        data-quiet={props.quiet || undefined}
      >
        {unset !== undefined && (
          <label
            className={classes["option"]}
            data-unset
            data-checked={isUnset}
            title={unset.short === undefined ? undefined : unset.label}
          >
            <input
              type="radio"
              name={id}
              checked={isUnset}
              aria-label={unset.short === undefined ? undefined : unset.label}
              data-autofocus={(props.first && isUnset) || undefined}
              onChange={() => onChange(unset.value)}
              onKeyDown={onKeyDown}
            />
            <span aria-hidden={unset.short !== undefined}>{unset.short ?? unset.label}</span>
          </label>
        )}
        {options.map((option, index) => (
          <label
            key={option.value}
            className={classes["option"]}
            data-checked={option.value === value}
            data-long={option.label.length > 18 || undefined}
            title={option.help === "" ? undefined : option.help}
          >
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              data-autofocus={
                (props.first && (option.value === value || (index === 0 && !isUnset))) || undefined
              }
              onChange={() => onChange(option.value)}
              onKeyDown={onKeyDown}
            />
            {option.icon}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {help !== undefined && error === undefined && (
        <p id={`${id}-help`} className={classes["help"]}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes["error"]}>
          {error}
        </p>
      )}
    </div>
  );
}
