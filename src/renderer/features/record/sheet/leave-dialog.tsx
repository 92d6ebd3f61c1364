import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Asks before typed work goes: it can stay as a draft, or go for good. */
export function LeaveDialog(props: {
  readonly opened: boolean;
  readonly onStay: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}) {
  const { t } = useTranslation("record");
  return (
    <Modal
      opened={props.opened}
      onClose={props.onStay}
      title={t("leaveTitle")}
      centered
      size="33rem"
      zIndex={500}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ size: 44, "aria-label": t("leaveStay") }}
    >
      <Text size="sm">{t("leaveText")}</Text>
      <Group mt="lg" justify="flex-end" gap="xs" wrap="wrap-reverse">
        <Button variant="subtle" color="red" h={44} onClick={props.onDiscard}>
          {t("leaveDiscard")}
        </Button>
        <Button variant="default" h={44} onClick={props.onKeep}>
          {t("leaveKeep")}
        </Button>
        <Button h={44} data-autofocus onClick={props.onStay}>
          {t("leaveStay")}
        </Button>
      </Group>
    </Modal>
  );
}
