import type { Locator, Page } from "@playwright/test";

export type Tab = "Timeline" | "Glands" | "Weight" | "Print";

/** Everything about one animal. */
export class AnimalPage {
  readonly page: Page;
  readonly main: Locator;
  readonly alerts: Locator;
  /** The strip chart, and the marks in it. */
  readonly chart: Locator;
  readonly marks: Locator;
  readonly chartTable: Locator;
  readonly showTable: Locator;
  readonly recordButton: Locator;
  readonly editButton: Locator;
  readonly usualButton: Locator;
  readonly entries: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.alerts = this.main.getByRole("region", { name: "Alerts", exact: true });
    this.chart = this.main.getByRole("group", { name: /Arrow keys walk from mark to mark/ });
    this.marks = this.chart.getByRole("button", { name: /^\d{1,2} \w{3} \d{4}/ });
    this.chartTable = this.main.getByRole("table", { name: "The chart's entries, newest first" });
    this.showTable = this.main.getByRole("button", { name: "Show as table" }).first();
    this.recordButton = this.main.getByRole("button", { name: "Record", exact: true });
    this.editButton = this.main.getByRole("button", { name: "Edit", exact: true });
    this.usualButton = this.main.getByRole("button", { name: "Same as usual", exact: true });
    this.entries = this.main.getByRole("tabpanel", { name: "Timeline" }).getByRole("listitem");
  }

  tab(name: Tab): Locator {
    return this.main.getByRole("tab", { name, exact: true });
  }

  panel(name: Tab): Locator {
    return this.main.getByRole("tabpanel", { name, exact: true });
  }

  async openTab(name: Tab): Promise<void> {
    await this.tab(name).click();
    await this.panel(name).waitFor();
  }

  /** The entry of the timeline with these words in it. */
  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words });
  }

  /** Deletes the animal after the question, from its menu. */
  async trash(name: string): Promise<void> {
    await this.main.getByRole("button", { name: "More", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Delete this animal" }).click();
    const question = this.page.getByRole("dialog", { name: `Delete ${name}?` });
    await question.getByRole("button", { name: "Delete", exact: true }).click();
    await question.waitFor({ state: "hidden" });
  }
}
