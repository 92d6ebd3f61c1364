import type { Locator, Page } from "@playwright/test";

export interface AnimalWords {
  readonly name: string;
  readonly species: "Dog" | "Cat" | "Other";
  readonly breed?: string;
  /** Label of the choice, as "Female, spayed". */
  readonly sex?: string;
  /** Exact birth date, `YYYY-MM-DD`. */
  readonly born?: string;
  readonly microchip?: string;
  readonly owner?: { readonly name: string; readonly phone?: string };
  readonly handling?: string;
  readonly note?: string;
}

/** The drawer in which an animal is added or changed. */
export class AnimalForm {
  readonly page: Page;
  readonly dialog: Locator;
  readonly name: Locator;
  readonly saveButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^(Add animal|Edit .+)$/ });
    this.name = this.dialog.getByRole("textbox", { name: "Name", exact: true });
    this.saveButton = this.dialog.getByRole("button", { name: "Save", exact: true });
  }

  async fillIn(animal: AnimalWords): Promise<void> {
    const { dialog } = this;
    const text = (name: string) => dialog.getByRole("textbox", { name, exact: true });
    await this.name.fill(animal.name);
    await dialog
      .getByRole("radiogroup", { name: "Species" })
      .getByRole("radio", { name: animal.species, exact: true })
      .check();
    if (animal.breed !== undefined) {
      const breed = dialog.getByRole("combobox", { name: "Breed", exact: true });
      await breed.fill(animal.breed);
      // The list of suggestions would lie over the next fields.
      await breed.press("Tab");
    }
    if (animal.sex !== undefined) {
      await dialog.getByRole("combobox", { name: "Sex", exact: true }).selectOption({ label: animal.sex });
    }
    if (animal.born !== undefined) {
      const precision = dialog.getByRole("combobox", { name: "Birth date known as" });
      await precision.selectOption({ label: "Exact date" });
      await dialog.getByLabel("Born", { exact: true }).fill(animal.born);
    }
    if (animal.microchip !== undefined) await text("Microchip").fill(animal.microchip);
    if (animal.owner !== undefined) {
      await dialog.getByRole("button", { name: "Add a new owner" }).click();
      await text("New owner's name").fill(animal.owner.name);
      if (animal.owner.phone !== undefined) await text("New owner's phone").fill(animal.owner.phone);
    }
    if (animal.handling !== undefined) await text("Handling alert").fill(animal.handling);
    if (animal.note !== undefined) await text("Note").fill(animal.note);
  }

  async save(): Promise<void> {
    await this.saveButton.click();
    await this.dialog.waitFor({ state: "hidden" });
  }
}
