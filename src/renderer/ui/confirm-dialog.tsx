import { Button, Group, Modal, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Asks before something goes that was typed or kept. The safe answer has the focus, and Escape gives it. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly text: string;
  /** The safe answer. */
  readonly stay: string;
  /** The answer that lets something go. */
  readonly go: string;
  readonly busy?: boolean;
  readonly onStay: () => void;
  readonly onGo: () => void;
  /** An error of the last attempt. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      centered
      title={props.title}
      zIndex={300}
      transitionProps={{ duration: 0 }}
      onClose={props.onStay}
      closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
    >
      <Text mb="md">{props.text}</Text>
      {props.children}
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" data-autofocus onClick={props.onStay}>
          {props.stay}
        </Button>
        <Button
          variant="default"
          c="var(--mantine-color-error)"
          loading={props.busy ?? false}
          onClick={props.onGo}
        >
          {props.go}
        </Button>
      </Group>
    </Modal>
  );
}
