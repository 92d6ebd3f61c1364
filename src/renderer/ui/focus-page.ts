/** Id of the page's main part; the skip link leads there. */
export const MAIN_ID = "main";

/** Puts the focus at the start of the page, so that Tab goes on from there and not from nowhere. */
export function focusPage(): void {
  document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
}
