import type { ReactNode } from "react";
import { InsetField, type InsetFieldProps, InsetSuffix } from "./inset-field.tsx";

/** Text in a compact field: one line, or several where `rows` is given. */
export function InsetText(
  props: InsetFieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly rows?: number;
    readonly placeholder?: string;
    readonly maxLength?: number;
    readonly first?: boolean;
  },
) {
  const { rows, value, onChange, placeholder, maxLength = rows === undefined ? 200 : 8_000 } = props;
  return (
    <InsetField label={props.label} hint={props.hint} error={props.error} className={props.className}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            type="text"
            value={value}
            maxLength={maxLength}
            placeholder={placeholder}
            data-autofocus={props.first || undefined}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            value={value}
            maxLength={maxLength}
            placeholder={placeholder}
            data-autofocus={props.first || undefined}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )
      }
    </InsetField>
  );
}

/** A whole number that may be left out. Anything but digits is not taken. */
export function InsetNumber(
  props: InsetFieldProps & {
    readonly value: number | null;
    readonly onChange: (value: number | null) => void;
    readonly suffix?: ReactNode;
    /** Digits at most. */
    readonly digits: number;
  },
) {
  const { value, onChange, digits } = props;
  return (
    <InsetField
      label={props.label}
      hint={props.hint}
      error={props.error}
      className={props.className}
      suffix={props.suffix === undefined ? undefined : <InsetSuffix>{props.suffix}</InsetSuffix>}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          value={value ?? ""}
          maxLength={digits}
          onChange={({ currentTarget }) => {
            const typed = currentTarget.value.replaceAll(/\D/g, "");
            onChange(typed === "" ? null : Number(typed));
          }}
        />
      )}
    </InsetField>
  );
}
