import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "./failure-note.tsx";

/**
 * A question of two or three fields over the page. It is on the screen for as long as it is mounted; a press
 * beside it keeps it, because that would lose what is typed.
 */
export function SmallDialog(props: {
  readonly title: string;
  readonly text: string;
  /** The words on the button that saves. */
  readonly save: string;
  readonly saving: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** Checks and sends; false where something has to be corrected first. */
  readonly onSubmit: () => boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // Through React's tree it would reach a form of the page.
    event.stopPropagation();
    if (props.saving || props.onSubmit()) return;
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <Modal
      opened
      title={props.title}
      yOffset="10dvh"
      closeOnClickOutside={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      onClose={props.onClose}
      closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
    >
      <form ref={form} noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>{props.text}</Text>
          {props.children}
          <FailureNote error={props.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {t("common:cancel")}
            </Button>
            <Button type="submit" loading={props.saving}>
              {props.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
