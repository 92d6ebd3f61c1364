import { type RefObject, useEffect } from "react";

/** Ctrl or Cmd with Enter saves, Escape leaves; a dialog or list that is open over the sheet keeps its own keys. */
export function useSheetKeys(
  content: RefObject<HTMLElement | null>,
  keys: { readonly save: () => void; readonly leave: () => void },
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inside =
        event.target === document.body || content.current?.contains(event.target as Node) === true;
      if (!inside || event.defaultPrevented || event.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keys.save();
      else if (event.key === "Escape") keys.leave();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
