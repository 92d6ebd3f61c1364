import type { ReactNode } from "react";
import classes from "./choice-cards.module.css";

export interface Choice<K extends string> {
  readonly value: K;
  readonly label: string;
  readonly help?: string;
  readonly icon?: ReactNode;
}

/** A few choices as large cards, radio buttons underneath: arrow keys move, Enter sends the form. */
export function ChoiceCards<K extends string>(props: {
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}) {
  return (
    <fieldset className={classes["choices"]}>
      <legend>{props.legend}</legend>
      <div className={classes["cards"]}>
        {props.choices.map(({ value, label, help = "", icon }) => (
          <label key={value} className={classes["card"]}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {icon}
            <span>
              <strong>{label}</strong>
              {help !== "" && <span className={classes["help"]}>{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
