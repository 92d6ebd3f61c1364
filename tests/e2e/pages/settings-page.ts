import type { Locator, Page } from "@playwright/test";

/** The settings: each part is saved by itself. */
export class SettingsPage {
  readonly page: Page;
  readonly about: Locator;
  readonly people: Locator;
  readonly addPerson: Locator;

  constructor(page: Page) {
    this.page = page;
    this.about = page.getByRole("region", { name: "On what is printed" });
    this.people = page.getByRole("region", { name: "People who record" });
    this.addPerson = this.people.getByRole("button", { name: "Add a person" });
  }
}
