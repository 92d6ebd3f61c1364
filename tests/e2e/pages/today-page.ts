import type { Locator, Page } from "@playwright/test";

/** What the day asks for. */
export class TodayPage {
  readonly page: Page;
  readonly removeExample: Locator;
  readonly latest: Locator;

  constructor(page: Page) {
    this.page = page;
    this.removeExample = page.getByRole("button", { name: "Remove example" });
    this.latest = page.getByRole("region", { name: "Latest entries" }).getByRole("row");
  }

  /** An animal's row or alert card. */
  animal(name: string): Locator {
    return this.page.getByRole("article", { name, exact: true });
  }

  usual(name: string): Locator {
    return this.page.getByRole("button", { name: `Same as usual for ${name}`, exact: true });
  }
}
