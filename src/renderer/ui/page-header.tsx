import { Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The heading of a page, which also names the window. Actions stand at its end. */
export function PageHeader(props: {
  readonly title: string;
  readonly actions?: ReactNode;
  /** One line under the title. */
  readonly lead?: ReactNode;
}) {
  const { t } = useTranslation();
  useDocumentTitle(`${props.title} – ${t("common:appName")}`);
  return (
    <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
      <div>
        <Title order={1} size="h2">
          {props.title}
        </Title>
        {props.lead !== undefined && (
          <Text component="div" c="dimmed">
            {props.lead}
          </Text>
        )}
      </div>
      {props.actions !== undefined && <Group gap="xs">{props.actions}</Group>}
    </Group>
  );
}
