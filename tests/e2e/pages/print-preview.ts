import type { Download, FrameLocator, Locator, Page } from "@playwright/test";

/** The tab Print: the vet-visit summary as it will be printed. */
export class PrintPreview {
  readonly page: Page;
  readonly paper: FrameLocator;
  readonly savePdf: Locator;

  constructor(page: Page) {
    this.page = page;
    this.paper = page.getByTitle("Preview of the vet-visit summary").contentFrame();
    this.savePdf = page.getByRole("button", { name: "Save PDF" });
  }

  /** Makes the PDF and returns it as the browser got it. */
  async download(): Promise<Download> {
    // A browser of its own makes the PDF; on a busy computer that takes its time.
    const coming = this.page.waitForEvent("download", { timeout: 60_000 });
    // Waits by itself until the page is laid out: only then the button can be pressed.
    await this.savePdf.click();
    return coming;
  }
}
