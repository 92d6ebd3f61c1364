import type { Locator, Page } from "@playwright/test";

/** The owners of the animals. */
export class ClientsPage {
  readonly page: Page;
  readonly addButton: Locator;
  readonly list: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.addButton = page.getByRole("button", { name: "Add client" }).first();
    this.list = page.getByRole("grid", { name: "Clients" });
    this.dialog = page.getByRole("dialog", { name: /^(Add client|Edit .+)$/ });
  }

  async edit(name: string): Promise<void> {
    await this.list.getByRole("button", { name: `Edit ${name}`, exact: true }).click();
    await this.dialog.waitFor();
  }

  /** Gives a client who has none a phone. */
  async givePhone(name: string, phone: string): Promise<void> {
    await this.edit(name);
    await this.dialog.getByRole("textbox", { name: "Phone", exact: true }).fill(phone);
    await this.dialog.getByRole("button", { name: "Save", exact: true }).click();
    await this.dialog.waitFor({ state: "hidden" });
  }
}
