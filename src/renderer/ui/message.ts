import { hideNotification, type NotificationData, showNotification } from "@mantine/notifications";
import i18next from "i18next";
import { failureIn } from "../lib/failure.ts";

let count = 0;
let shown: string | null = null;

/**
 * Shows a message about what has just been done. It takes the place of the one before, so that the newest
 * is never queued behind older ones; failures stay until they are closed.
 *
 * @returns its id, for `hideNotification`
 */
export function showMessage(message: Omit<NotificationData, "id">): string {
  count += 1;
  const id = `message-${count}`;
  if (shown !== null) hideNotification(shown);
  shown = message.autoClose === false ? null : id;
  showNotification({
    ...message,
    id,
    closeButtonProps: { "aria-label": i18next.t("common:close"), size: 44 },
  });
  return id;
}

/** Says what went wrong where nothing on the page caused it. It stays until it is closed. */
export function showFailure(error: unknown): void {
  showMessage({ message: failureIn(error).message, color: "red", autoClose: false, role: "alert" });
}
