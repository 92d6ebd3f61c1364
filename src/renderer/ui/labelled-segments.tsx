import { InputWrapper, SegmentedControl } from "@mantine/core";
import { useId } from "react";

/** A few short choices side by side under a label. */
export function LabelledSegments<K extends string>(props: {
  readonly label: string;
  readonly data: readonly { readonly value: K; readonly label: string }[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}) {
  const id = useId();
  return (
    <InputWrapper size="md" label={props.label} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        fullWidth
        size="md"
        aria-labelledby={id}
        data={[...props.data]}
        value={props.value}
        onChange={props.onChange}
      />
    </InputWrapper>
  );
}
