import type { Locator, Page } from "@playwright/test";

export interface Answers {
  readonly kind?: "Household" | "Grooming salon";
  readonly recorder: string;
  readonly name?: string;
  /** Whether an example animal is added. */
  readonly example?: boolean;
}

/** The three questions of the first start. */
export class FirstStart {
  readonly page: Page;
  readonly heading: Locator;
  readonly household: Locator;
  readonly salon: Locator;
  readonly recorder: Locator;
  readonly householdName: Locator;
  readonly example: Locator;
  readonly startButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Welcome to Scoot" });
    this.household = page.getByRole("radio", { name: /^Household/ });
    this.salon = page.getByRole("radio", { name: /^Grooming salon/ });
    this.recorder = page.getByRole("textbox", { name: "Who records" });
    this.householdName = page.getByRole("textbox", { name: /^Name of the (household|salon)$/ });
    this.example = page.getByRole("checkbox", { name: "Add an example animal" });
    this.startButton = page.getByRole("button", { name: "Start", exact: true });
  }

  async answer({ kind = "Household", recorder, name = "", example = false }: Answers): Promise<void> {
    await this.heading.waitFor();
    await (kind === "Household" ? this.household : this.salon).check();
    await this.recorder.fill(recorder);
    await this.householdName.fill(name);
    // The box reaches as far as its words, which lie over it and pass the press on.
    await this.example.setChecked(example, { force: true });
    await this.startButton.click();
    await this.heading.waitFor({ state: "hidden" });
  }
}
