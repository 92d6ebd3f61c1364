import { Group, Stack, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

/** A part of the tab under its own heading. */
export function CareSection(props: {
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id={id}>
          {props.title}
        </Title>
        {props.action}
      </Group>
      <Stack gap="md">{props.children}</Stack>
    </section>
  );
}
