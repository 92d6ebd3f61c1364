import { Alert, Button, CopyButton, Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { failureIn } from "../lib/failure.ts";

/** An error beside what caused it: what happened, what is safe, what to do. */
export function FailureNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  const { message, code } = failureIn(error);
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert" data-code={code}>
      <Text size="sm">{message}</Text>
      <Group mt="xs" gap="xs">
        {retry !== undefined && (
          <Button size="sm" h={44} variant="default" onClick={retry}>
            {t("common:tryAgain")}
          </Button>
        )}
        <CopyButton value={message}>
          {({ copied, copy }) => (
            <Button size="sm" h={44} variant="subtle" color="red" onClick={copy}>
              {copied ? t("common:copied") : t("common:copyDetails")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
