import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** What goes in an empty place, and the first step towards it. */
export function EmptyState(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly action?: ReactNode;
  /** Level of the title in the page's outline. */
  readonly order?: 2 | 3;
}) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Text component="span" c="dimmed" lh={1} aria-hidden>
        {props.icon}
      </Text>
      <Title order={props.order ?? 2} size="h3">
        {props.title}
      </Title>
      <Text c="dimmed" maw={520}>
        {props.hint}
      </Text>
      {props.action !== undefined && <div style={{ marginTop: 12 }}>{props.action}</div>}
    </Stack>
  );
}
