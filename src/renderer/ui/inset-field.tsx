import { type ReactNode, useId } from "react";
import classes from "./inset-field.module.css";

/** What the control inside takes over, so that label, hint and error belong to it. */
interface InsetControl {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

export interface InsetFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is in the field, read back; it stays while something is wrong. */
  readonly reading?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

/** The frame of a compact field: the label inside the box, a hint or what is wrong under it. */
export function InsetField(
  props: InsetFieldProps & {
    readonly suffix?: ReactNode;
    readonly children: (control: InsetControl) => ReactNode;
  },
) {
  const id = useId();
  const { label, hint, reading, error } = props;
  const below = [
    ...(reading !== undefined ? [`${id}-reading`] : []),
    ...(hint !== undefined ? [`${id}-hint`] : []),
  ].join(" ");
  return (
    <div className={`${classes["field"]} ${props.className ?? ""}`}>
      <div className={classes["box"]} data-invalid={error !== undefined}>
        <label className={classes["label"]} htmlFor={id}>
          {label}
        </label>
        {props.children({
          id,
          className: classes["control"],
          "aria-invalid": error !== undefined,
          "aria-describedby": error !== undefined ? `${id}-error` : below || undefined,
        })}
        {props.suffix}
      </div>
      {reading !== undefined && (
        <p id={`${id}-reading`} className={classes["hint"]}>
          {reading}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes["error"]}>
          {error}
        </p>
      )}
      {error === undefined && hint !== undefined && (
        <p id={`${id}-hint`} className={classes["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The unit behind a number. */
export function InsetSuffix({ children }: { readonly children: ReactNode }) {
  return <span className={classes["suffix"]}>{children}</span>;
}
