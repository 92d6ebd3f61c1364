import type { Locator, Page } from "@playwright/test";

export type Side = "Left" | "Right" | "Not told apart";

/** A finding in the words of the pad; what is left out stays as it is. */
export interface FindingWords {
  readonly fill?: string;
  readonly ease?: string;
  readonly pain?: string;
  readonly skin?: readonly string[];
  readonly amount?: string;
  readonly colour?: readonly string[];
  readonly consistency?: string;
  readonly odour?: string;
  readonly blood?: string;
  readonly pus?: string;
}

/** Words in a pattern, as they are. */
function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The sheet over the page in which something is recorded. */
export class RecordSheet {
  readonly page: Page;
  readonly dialog: Locator;
  readonly animalSearch: Locator;
  readonly saveButton: Locator;
  readonly cancelButton: Locator;
  readonly usualBoth: Locator;
  readonly date: Locator;
  readonly note: Locator;
  readonly problems: Locator;
  /** What is said right after a save about alerts that it has made fire. */
  readonly alerts: Locator;
  readonly understood: Locator;
  readonly continueDraft: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^Record: / });
    this.animalSearch = this.dialog.getByRole("combobox", { name: "Which animal?" });
    this.saveButton = this.dialog.getByRole("button", { name: "Save", exact: true });
    this.cancelButton = this.dialog.getByRole("button", { name: "Cancel", exact: true });
    this.usualBoth = this.dialog.getByRole("button", { name: "Same as usual, both sides" });
    this.date = this.dialog.getByLabel(/^(Date|First day|Given on)$/);
    this.note = this.dialog.getByRole("textbox", { name: "Note", exact: true });
    this.problems = this.dialog.getByRole("alert").filter({ hasText: "before this can be saved" });
    this.alerts = page.getByRole("dialog", { name: /^Saved\b.*\babout\b/i });
    this.understood = this.alerts.getByRole("button", { name: "Understood" });
    this.continueDraft = this.dialog.getByRole("button", { name: "Continue", exact: true });
  }

  /** Types an animal's name and takes the first one found. */
  async chooseAnimal(name: string): Promise<void> {
    await this.animalSearch.fill(name);
    await this.dialog.getByRole("option").filter({ hasText: name }).first().click();
    await this.animalSearch.waitFor({ state: "hidden" });
  }

  async chooseKind(kind: string): Promise<void> {
    await this.choice("Kind of entry", kind).check();
  }

  /** One answer of a question of the sheet. */
  choice(question: string, answer: string, within: Locator = this.dialog): Locator {
    return within
      .getByRole("radiogroup", { name: question, exact: true })
      .getByRole("radio", { name: new RegExp(`^${literally(answer).replaceAll(" ", String.raw`\s`)}$`) });
  }

  /** A field for words or numbers by its label. */
  field(label: string): Locator {
    return this.dialog.getByRole("textbox", { name: label, exact: true });
  }

  /** A field for a day by its label. */
  day(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  /** Chooses from one of the sheet's lists. */
  async select(label: string, answer: string, within: Locator = this.dialog): Promise<void> {
    await within.getByRole("combobox", { name: label, exact: true }).selectOption({ label: answer });
  }

  pad(side: Side): Locator {
    return this.dialog.getByRole("group", { name: side, exact: true });
  }

  /** Describes one side on its pad. */
  async describe(side: Side, words: FindingWords): Promise<void> {
    const pad = this.pad(side);
    if (side === "Not told apart") await this.choice("Sides", side).check();
    const take = async (question: string, answer: string | undefined) => {
      if (answer !== undefined) await this.choice(question, answer, pad).check();
    };
    await take("Fill", words.fill);
    await take("Ease", words.ease);
    await take("Pain", words.pain);
    for (const skin of words.skin ?? []) {
      await pad
        .getByRole("group", { name: "Skin" })
        .getByRole("checkbox", { name: skin, exact: true })
        .check();
    }
    await take("Amount", words.amount);
    if (words.colour !== undefined) {
      await pad.getByRole("button", { name: /^Colour/ }).click();
      const swatches = this.page.getByRole("dialog", { name: `${side}: colour of what came` });
      for (const colour of words.colour) {
        await swatches.getByRole("checkbox", { name: colour, exact: true }).check();
      }
      await this.page.keyboard.press("Escape");
      await swatches.waitFor({ state: "hidden" });
    }
    if (words.consistency !== undefined) await this.select("Consistency", words.consistency, pad);
    if (words.odour !== undefined) await this.select("Odour", words.odour, pad);
    await take("Blood", words.blood);
    await take("Pus", words.pus);
  }

  /** Notes a sign with its severity. */
  async noteSign(sign: string, severity: "Not seen" | "Mild" | "Moderate" | "Severe"): Promise<void> {
    await this.dialog.getByRole("button", { name: `${sign}: Not noted`, exact: true }).click();
    await this.choice(`${sign}: how severe`, severity).check();
  }

  /** From now on presses "Understood" whenever a save makes an alert fire, for tests about something else. */
  async understandAlerts(): Promise<void> {
    await this.page.addLocatorHandler(this.alerts, async () => this.understood.click());
  }

  /** Saves, and waits until the sheet has gone. */
  async save(): Promise<void> {
    await this.saveButton.click();
    await this.dialog.waitFor({ state: "hidden" });
  }
}
