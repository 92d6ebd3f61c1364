import type { Locator } from "@playwright/test";
import { expect, test } from "../app.ts";
import { EXAMPLES, exampleFile } from "../diary-words.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";
import { TodayPage } from "../pages/today-page.ts";

/** Presses and counts. */
function counter() {
  let clicks = 0;
  return {
    press: async (target: Locator) => {
      await target.click();
      clicks += 1;
    },
    get clicks() {
      return clicks;
    },
  };
}

test.beforeEach(({ scoot }) => {
  scoot("diary", "add", "--shift-to-today", "--example", ...EXAMPLES.map(exampleFile));
});

/** An animal for which the usual, recorded today, makes no alert fire. */
const CALM = "Maple";

test("the usual is recorded from Today in at most four clicks, and one more takes it back", async ({
  start,
}) => {
  const { page } = await start();
  const frame = new Frame(page);
  const today = new TodayPage(page);
  const row = today.animal(CALM);
  await row.waitFor();
  const before = await row.innerText();
  const hand = counter();

  await hand.press(today.usual(CALM));
  await expect(frame.message("Expression saved, same as usual")).toBeVisible();
  expect(hand.clicks).toBeLessThanOrEqual(4);
  await expect(row).toContainText("today");
  await expect(row).toContainText("Recorded today");
  await expect(today.usual(CALM)).toBeDisabled();

  await hand.press(frame.undo("Expression saved, same as usual"));
  await expect(frame.message("Taken back")).toBeVisible();
  await expect(today.usual(CALM)).toBeEnabled();
  expect(await row.innerText()).toBe(before);
});

test("Ctrl+Z takes the last entry back and Ctrl+Shift+Z does it again", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const today = new TodayPage(page);
  await today.usual(CALM).click();
  await expect(frame.message("Expression saved, same as usual")).toBeVisible();
  await expect(today.usual(CALM)).toBeDisabled();

  await page.keyboard.press("Control+z");
  await expect(frame.message("Taken back: expression, same as usual")).toBeVisible();
  await expect(today.usual(CALM)).toBeEnabled();

  await page.keyboard.press("Control+Shift+Z");
  await expect(frame.message("Done again: expression, same as usual")).toBeVisible();
  await expect(today.usual(CALM)).toBeDisabled();
});

test("the message about a save lies over no button of the next sheet", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  const sheet = new RecordSheet(page);
  await frame.openAnimal(CALM);
  const count = await animal.entries.count();
  for (const words of ["One note.", "And the next at once."]) {
    await animal.recordButton.click();
    await sheet.chooseKind("Note");
    await sheet.note.fill(words);
    // Where something lay over the button, the press would reach Undo and take the first note back.
    await sheet.saveButton.click({ timeout: 2_000 });
    await sheet.dialog.waitFor({ state: "hidden" });
    await expect(frame.message("Saved")).toBeVisible();
  }
  await expect(animal.entries).toHaveCount(count + 2);
});

test("an entry is changed and deleted from the timeline, and comes back", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  const sheet = new RecordSheet(page);
  await frame.openAnimal("Biscuit");
  const count = await animal.entries.count();

  const weight = animal.entries.filter({ has: page.getByRole("button", { name: /^Edit: Weight/ }) }).first();
  await weight.getByRole("button", { name: /^Edit: Weight/ }).click();
  await expect(sheet.field("Weight")).not.toHaveValue("");
  await sheet.note.fill("Weighed on the new scale.");
  await sheet.save();
  await expect(frame.message("Saved")).toBeVisible();
  const changed = animal.entry("Weighed on the new scale.");
  await expect(changed).toHaveCount(1);
  await expect(animal.entries).toHaveCount(count);

  await changed.getByRole("button", { name: /^Delete: Weight/ }).click();
  await expect(frame.message("Moved to the trash")).toBeVisible();
  await expect(changed).toHaveCount(0);
  await expect(animal.entries).toHaveCount(count - 1);

  await frame.undo("Moved to the trash").click();
  await expect(changed).toHaveCount(1);
  await expect(animal.entries).toHaveCount(count);
});

test("a deleted animal leaves the list, and Undo brings it back with all its records", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  const animals = new AnimalsPage(page);
  await frame.openAnimal(CALM);
  const count = await animal.entries.count();

  await animal.trash(CALM);
  await expect(frame.heading("Animals")).toBeVisible();
  await expect(frame.message("Moved to the trash")).toBeVisible();
  await expect(animals.animal("Biscuit")).toBeVisible();
  await expect(animals.animal(CALM)).toHaveCount(0);

  await frame.undo("Moved to the trash").click();
  await animals.animal(CALM).click();
  await expect(frame.heading(CALM)).toBeVisible();
  await expect(animal.entries).toHaveCount(count);
});
