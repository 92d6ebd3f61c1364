import { Button, Group, Text } from "@mantine/core";
import { hideNotification } from "@mantine/notifications";
import { focusPage } from "./focus-page.ts";
import { showFailure, showMessage } from "./message.ts";

export interface SavedMessage {
  readonly text: string;
  readonly undoLabel: string;
  /** Null where it cannot be taken back. */
  readonly undo: (() => Promise<void>) | null;
  readonly undone: string;
}

/** Says that something is saved, and offers to take it back for as long as the message stands. */
export function showSaved(message: SavedMessage): void {
  const { undo } = message;
  if (undo === null) {
    showMessage({ message: message.text, autoClose: 4_000, role: "status" });
    return;
  }
  const takeBack = async () => {
    hideNotification(id);
    // The button goes with the message; a dialog that has opened since keeps the focus.
    if (document.querySelector('[aria-modal="true"]') === null) focusPage();
    try {
      await undo();
      showMessage({ message: message.undone, autoClose: 4_000, role: "status" });
    } catch (error) {
      showFailure(error);
    }
  };
  const id = showMessage({
    role: "status",
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message.text}</Text>
        <Button variant="subtle" size="compact-md" h={44} onClick={() => void takeBack()}>
          {message.undoLabel}
        </Button>
      </Group>
    ),
  });
}
