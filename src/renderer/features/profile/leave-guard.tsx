import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Asks before a page with unsaved changes is left. Staying is the first choice. */
export function LeaveGuard({ dirty }: { readonly dirty: boolean }) {
  const { t } = useTranslation("profile");
  const blocker = useBlocker({
    shouldBlockFn: () => dirty,
    // A desktop window that refuses to close, and cannot say why, would be worse than a lost setting.
    enableBeforeUnload: false,
    withResolver: true,
  });
  const blocked = blocker.status === "blocked";
  return (
    <Modal
      opened={blocked}
      onClose={() => blocker.reset?.()}
      title={t("settings.leaveTitle")}
      closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
    >
      <Text>{t("settings.leaveText")}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t("settings.leave")}
        </Button>
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          {t("settings.stay")}
        </Button>
      </Group>
    </Modal>
  );
}
