import type { Locator, Page } from "@playwright/test";

/** The list of animals with its filters. */
export class AnimalsPage {
  readonly page: Page;
  readonly addButton: Locator;
  readonly search: Locator;
  readonly clearFilters: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.addButton = page.getByRole("button", { name: "Add animal" }).first();
    this.search = page.getByRole("searchbox", { name: "Search the animals" });
    this.clearFilters = page.getByRole("button", { name: "Clear filters" });
    this.list = page.getByRole("grid", { name: "Animals" });
  }

  animal(name: string): Locator {
    return this.list.getByRole("link", { name, exact: true });
  }

  /** Names of the animals in the list. */
  async names(): Promise<string[]> {
    return this.list.getByRole("link").allInnerTexts();
  }

  filter(name: "Species" | "Due" | "Open alert" | "Status"): Locator {
    return this.page.getByRole("search", { name: "Search and filter the animals" }).getByRole("button", {
      name: new RegExp(`^${name}(:|$)`),
    });
  }

  /** Opens a filter, ticks a value and closes it again. */
  async choose(filter: "Species" | "Due" | "Open alert" | "Status", value: string): Promise<void> {
    await this.filter(filter).click();
    const choices = this.page.getByRole("dialog", { name: filter });
    // The box reaches as far as its words, which lie over it and pass the press on.
    await choices.getByRole("checkbox", { name: value, exact: true }).check({ force: true });
    await this.page.keyboard.press("Escape");
    await choices.waitFor({ state: "hidden" });
  }
}
