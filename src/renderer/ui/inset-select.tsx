import { IconChevronDown } from "@tabler/icons-react";
import classes from "./inset-field.module.css";
import { InsetField, type InsetFieldProps } from "./inset-field.tsx";

/** One answer of many, as the system's own list. `unset` stands first and says "not noted". */
export function InsetSelect<K extends string, U extends K | null = null>(
  props: InsetFieldProps & {
    readonly options: readonly { readonly value: K; readonly label: string }[];
    readonly value: K | null;
    readonly unset: { readonly value: U; readonly label: string };
    readonly onChange: (value: K | U) => void;
    readonly first?: boolean;
  },
) {
  const { options, value, unset, onChange } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <InsetField
      label={props.label}
      hint={props.hint}
      error={props.error}
      className={props.className}
      suffix={<IconChevronDown className={classes["chevron"]} size={16} aria-hidden />}
    >
      {(control) => (
        <select
          {...control}
          data-unset={chosen === undefined}
          data-autofocus={props.first || undefined}
          value={chosen === undefined ? "" : chosen.value}
          onChange={({ currentTarget }) => {
            const next = options.find((option) => option.value === currentTarget.value);
            onChange(next === undefined ? unset.value : next.value);
          }}
        >
          <option value="">{unset.label}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </InsetField>
  );
}
