import type { Locator, Page } from "@playwright/test";

/** As many presses as a person would ever make. */
const MOST = 120;

/** True while the element has the focus. */
export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab (or another key) until the element has the focus; throws where it is never reached. */
export async function pressUntil(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses <= MOST; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${target.toString()}`);
}
