import { AnimalForm } from "../pages/animal-form.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";
import { expect, test } from "../app.ts";

/** The many loops are in tests/faults; here a person's own way is gone. */
const LOOPS = 5;

test("what was said to be saved is there after the program is killed", async ({ start }) => {
  test.slow();
  const first = await start();
  const frame = new Frame(first.page);
  await new FirstStart(first.page).answer({ recorder: "Alex Rivers" });
  await frame.goTo("Animals");
  await new AnimalsPage(first.page).addButton.click();
  const form = new AnimalForm(first.page);
  await form.fillIn({ name: "Tansy", species: "Dog" });
  await form.save();
  await expect(frame.message("Saved")).toBeVisible();
  await first.kill();

  for (let loop = 1; loop <= LOOPS; loop += 1) {
    const app = await start();
    const { page } = app;
    const sheet = new RecordSheet(page);
    const animal = new AnimalPage(page);
    await new Frame(page).openAnimal("Tansy");
    for (let before = 1; before < loop; before += 1) {
      await expect(animal.entry(`Canary number ${before}.`)).toBeVisible();
    }
    await animal.recordButton.click();
    await sheet.chooseKind("Note");
    await sheet.note.fill(`Canary number ${loop}.`);
    await sheet.saveButton.click();
    await new Frame(page).message("Saved").waitFor();
    await app.kill();
  }

  const { page } = await start();
  await new Frame(page).openAnimal("Tansy");
  await expect(new AnimalPage(page).entries).toHaveCount(LOOPS);
});
