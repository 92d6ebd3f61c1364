import { expect, type Locator, type Page } from "@playwright/test";

export type Place = "Today" | "Animals" | "Clients" | "Settings";

/** What is there on every page: navigation, search, Record, and the messages about what was saved. */
export class Frame {
  readonly page: Page;
  readonly navigation: Locator;
  readonly main: Locator;
  readonly search: Locator;
  readonly found: Locator;
  readonly recordButton: Locator;
  readonly keyboardButton: Locator;
  readonly keyboardMap: Locator;

  constructor(page: Page) {
    this.page = page;
    this.navigation = page.getByRole("navigation", { name: "Main" });
    this.main = page.getByRole("main");
    this.search = page.getByRole("combobox", { name: "Find an animal by name, owner or phone" });
    this.found = page.getByRole("listbox", { name: "Animals found" }).getByRole("option");
    this.recordButton = page.getByRole("banner").getByRole("button", { name: "Record", exact: true });
    this.keyboardButton = this.navigation.getByRole("button", { name: "Keyboard" });
    this.keyboardMap = page.getByRole("dialog", { name: "Keyboard" });
  }

  async goTo(place: Place): Promise<void> {
    await this.navigation.getByRole("link", { name: place, exact: true }).click();
    await this.heading(place).waitFor();
  }

  /** The page's own heading. */
  heading(words: string): Locator {
    return this.main.getByRole("heading", { level: 1, name: words, exact: true });
  }

  /** The message with these words, for example "Saved". */
  message(words: string): Locator {
    // One that is just leaving may still stand below the newest.
    return this.page
      .getByRole("status")
      .filter({ has: this.page.getByText(words, { exact: true }) })
      .first();
  }

  /** Undo beside such a message. */
  undo(words: string): Locator {
    return this.message(words).getByRole("button", { name: "Undo" });
  }

  /** Opens an animal by its name through the search. */
  async openAnimal(name: string): Promise<void> {
    // A sheet that has just closed gives the focus back, which closes the list of what was found.
    await expect(async () => {
      await this.search.fill("");
      await this.search.fill(name);
      await this.found.filter({ hasText: name }).first().click({ timeout: 3_000 });
    }).toPass();
    await this.heading(name).waitFor();
  }
}
