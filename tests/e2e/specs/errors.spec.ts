import { expect, isElectron, test } from "../app.ts";
import { daysAgo } from "../days.ts";
import { exampleFile } from "../diary-words.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";

const TYPED = "Typed words that must not be lost.";

test.beforeEach(({ scoot }) => {
  scoot("diary", "add", "--shift-to-today", "--example", exampleFile("maple"), exampleFile("ruby"));
});

test("a date in the future is refused beside its field, and what was typed stays", async ({ start }) => {
  const { page } = await start();
  const sheet = new RecordSheet(page);
  const animal = new AnimalPage(page);
  await new Frame(page).openAnimal("Maple");
  const count = await animal.entries.count();
  await animal.recordButton.click();
  await sheet.chooseKind("Note");
  await sheet.note.fill(TYPED);
  await sheet.date.fill(daysAgo(-1));
  await expect(sheet.date).toHaveAccessibleDescription("This date is in the future");

  await sheet.saveButton.click();
  await expect(sheet.problems).toHaveText("One thing needs your attention before this can be saved");
  await expect(sheet.date).toBeFocused();
  await expect(sheet.note).toHaveValue(TYPED);

  await sheet.date.fill(daysAgo(0));
  await expect(sheet.problems).toHaveCount(0);
  await sheet.save();
  await expect(animal.entries).toHaveCount(count + 1);
});

test("a save that the core refuses keeps what was typed and says why, with the code", async ({ start }) => {
  test.skip(isElectron, "Electron has one window; nobody can delete the animal meanwhile");
  const app = await start();
  const sheet = new RecordSheet(app.page);
  await new Frame(app.page).openAnimal("Maple");
  await new AnimalPage(app.page).recordButton.click();
  await sheet.chooseKind("Note");
  await sheet.note.fill(TYPED);

  // Meanwhile the animal goes to the trash in another window.
  const other = await app.openAgain();
  await new Frame(other).openAnimal("Maple");
  await new AnimalPage(other).trash("Maple");
  await expect(new Frame(other).message("Moved to the trash")).toBeVisible();

  app.forgive(/the server responded with a status of 4\d\d/);
  await sheet.saveButton.click();
  const refusal = sheet.dialog.getByRole("alert").filter({ hasText: "SC-602" });
  await expect(refusal).toContainText("This animal is not there any more.");
  await expect(sheet.note).toHaveValue(TYPED);

  // Once it is back, the same press saves.
  await new Frame(other).undo("Moved to the trash").click();
  await expect(new Frame(other).message("Taken back")).toBeVisible();
  await refusal.getByRole("button", { name: "Try again" }).click();
  await expect(sheet.dialog).toBeHidden();
  await expect(new AnimalPage(app.page).entry(TYPED)).toBeVisible();
});

test("when the program is gone while the sheet is open, that is said in words and nothing typed is lost", async ({
  start,
}) => {
  test.skip(isElectron, "Electron's window goes with the program");
  const app = await start();
  const sheet = new RecordSheet(app.page);
  await new Frame(app.page).openAnimal("Maple");
  await new AnimalPage(app.page).recordButton.click();
  await sheet.chooseKind("Note");
  await sheet.note.fill(TYPED);

  app.forgive(/net::ERR_/);
  process.kill(app.pid, "SIGKILL");
  await sheet.saveButton.click();
  const failure = sheet.dialog.getByRole("alert");
  await expect(failure).toContainText("Scoot itself is not running any more");
  await expect(failure).toContainText("Start Scoot again. SC-402");
  await expect(sheet.note).toHaveValue(TYPED);
  await expect(sheet.saveButton).toBeEnabled();
});

test("after a restart of the program the entry that was not saved is offered again", async ({ start }) => {
  test.fail(!isElectron, "the browser host has another port and a new profile each time: drafts do not last");
  const app = await start();
  const sheet = new RecordSheet(app.page);
  await new Frame(app.page).openAnimal("Maple");
  await new AnimalPage(app.page).recordButton.click();
  await sheet.chooseKind("Note");
  await sheet.note.fill(TYPED);
  await app.kill();

  const again = await start();
  const offered = new RecordSheet(again.page);
  await new Frame(again.page).openAnimal("Maple");
  await new AnimalPage(again.page).recordButton.click();
  await expect(offered.continueDraft).toBeVisible();
  await offered.continueDraft.click();
  await expect(offered.note).toHaveValue(TYPED);
});

test("closing the sheet with typed words asks first, and a kept draft is offered again", async ({
  start,
}) => {
  const { page } = await start();
  const sheet = new RecordSheet(page);
  const animal = new AnimalPage(page);
  await new Frame(page).openAnimal("Maple");
  await animal.recordButton.click();
  await sheet.chooseKind("Note");
  await sheet.note.fill(TYPED);
  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog", { name: "This entry is not saved" });
  await expect(question.getByRole("button", { name: "Go on recording" }).last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(sheet.note).toHaveValue(TYPED);

  await sheet.cancelButton.click();
  await question.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(sheet.dialog).toBeHidden();
  await animal.recordButton.click();
  await sheet.continueDraft.click();
  await expect(sheet.note).toHaveValue(TYPED);
});
