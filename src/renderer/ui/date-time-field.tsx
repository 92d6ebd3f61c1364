import { useDayWords } from "./use-day-words.ts";
import { InsetField, type InsetFieldProps } from "./inset-field.tsx";

/**
 * A civil date. The browser writes it in its own way, so it stands below once more as Scoot writes dates, with
 * its weekday. An unfinished or emptied date is "" or null as `optional` says.
 */
export function DateField<E extends "" | null>(
  props: InsetFieldProps & {
    readonly value: string | null;
    /** What an empty field means: "" where a date is needed, null where it may be left out. */
    readonly empty: E;
    readonly onChange: (value: string | E) => void;
    /** First day that can be chosen in the calendar; an earlier one can be typed and is then refused. */
    readonly min?: string;
    /** Last day that can be chosen in the calendar; a later one can be typed and is then refused. */
    readonly max?: string;
    /** True for the field at which the form begins. */
    readonly first?: boolean;
  },
) {
  const dayWords = useDayWords();
  return (
    <InsetField
      label={props.label}
      hint={props.hint}
      reading={dayWords(props.value)}
      error={props.error}
      className={props.className}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          data-autofocus={props.first || undefined}
          value={props.value ?? ""}
          min={props.min ?? "1900-01-01"}
          max={props.max ?? "2200-12-31"}
          onChange={({ currentTarget }) =>
            props.onChange(currentTarget.value === "" ? props.empty : currentTarget.value)
          }
        />
      )}
    </InsetField>
  );
}

/** A civil time that may be left out. */
export function TimeField(
  props: InsetFieldProps & {
    readonly value: string | null;
    readonly onChange: (value: string | null) => void;
  },
) {
  return (
    <InsetField label={props.label} hint={props.hint} error={props.error} className={props.className}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={props.value ?? ""}
          onChange={({ currentTarget }) =>
            props.onChange(currentTarget.value === "" ? null : currentTarget.value.slice(0, 5))
          }
        />
      )}
    </InsetField>
  );
}
