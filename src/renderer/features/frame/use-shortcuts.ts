import { useLocalStorage } from "@mantine/hooks";
import { useEffect, useRef } from "react";

export interface Shortcuts {
  readonly search: () => void;
  readonly record: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Reads everything on the screen anew. Loading the page again would lose the key to the records. */
  readonly refresh: () => void;
}

/** Whether keys without Ctrl do something; people who speak to their computer turn them off. */
export function useSingleKeys() {
  return useLocalStorage({ key: "scoot-single-keys", defaultValue: true, getInitialValueInEffect: false });
}

const NOT_TYPED_IN = new Set(["button", "checkbox", "radio", "range", "submit", "reset", "color", "file"]);

/** True where keys write text, so that none of them may be taken away. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !NOT_TYPED_IN.has(target.type);
}

/** Which shortcut a key press is; null where it is none. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  place: { readonly inText: boolean; readonly singleKeys: boolean },
): keyof Shortcuts | null {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "f5") return "refresh";
  if (event.ctrlKey || event.metaKey) {
    if (key === "r") return "refresh";
    if (key === "k" && !event.shiftKey) return "search";
    if (key === "z" && !place.inText) return event.shiftKey ? "redo" : "undo";
    return null;
  }
  if (place.inText || !place.singleKeys) return null;
  if (key === "?") return "help";
  return key === "n" && !event.shiftKey ? "record" : null;
}

/** Listens for the shortcuts of the frame. While a sheet or dialog is open, its own keys are the only ones. */
export function useShortcuts(shortcuts: Shortcuts, singleKeys: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      const shortcut = shortcutOf(event, { inText: isTextField(event.target), singleKeys });
      if (shortcut === null) return;
      const inDialog = document.querySelector('[role="dialog"]') !== null;
      if (inDialog && shortcut !== "refresh") return;
      event.preventDefault();
      latest.current[shortcut]();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [singleKeys]);
}
