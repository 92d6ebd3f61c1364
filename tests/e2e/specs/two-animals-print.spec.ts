import { expect, test } from "../app.ts";
import { AnimalForm, type AnimalWords } from "../pages/animal-form.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { PrintPreview } from "../pages/print-preview.ts";
import { RecordSheet } from "../pages/record-sheet.ts";
import { readPdf } from "../pdf.ts";

/** Words that can come from one animal only. */
const ANIMALS = [
  {
    name: "Quillon",
    species: "Dog",
    breed: "Otterhound",
    microchip: "981000111111111",
    owner: { name: "Perpetua Vance", phone: "07700 900111" },
    handling: "Canary alpha bites when lifted",
    note: "Canary bravo of the first animal",
  },
  {
    name: "Zephyrine",
    species: "Dog",
    breed: "Pharaoh Hound",
    microchip: "981000222222222",
    owner: { name: "Ignatius Moor", phone: "07700 900222" },
    handling: "Canary gamma hides under the table",
    note: "Canary delta of the second animal",
  },
] as const satisfies readonly AnimalWords[];

const REASONS = ["Canary reason one", "Canary reason two"] as const;

/** Everything that is personal to one of them. */
function canariesOf(at: 0 | 1): string[] {
  const { name, breed, microchip, owner, handling, note } = ANIMALS[at];
  return [name, breed, microchip, owner.name, owner.phone, handling, note, REASONS[at]];
}

test("the page of one animal holds nothing of the one that was printed before", async ({ start }) => {
  test.slow();
  const { page } = await start();
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  const sheet = new RecordSheet(page);
  const preview = new PrintPreview(page);
  await sheet.understandAlerts();
  await new FirstStart(page).answer({ kind: "Grooming salon", recorder: "Robin Reed" });

  for (const [at, words] of ANIMALS.entries()) {
    await frame.goTo("Animals");
    await new AnimalsPage(page).addButton.click();
    const form = new AnimalForm(page);
    await form.fillIn(words);
    await form.save();
    await expect(frame.heading(words.name)).toBeVisible();
    await animal.recordButton.click();
    await sheet.chooseKind("Vet visit");
    await sheet.field("Reason, in the owner's words").fill(REASONS[at] ?? "");
    await sheet.save();
    await expect(animal.entry(REASONS[at] ?? "")).toBeVisible();
  }

  for (const at of [0, 1, 0] as const) {
    const own = ANIMALS[at];
    const foreign = canariesOf(at === 0 ? 1 : 0);
    await test.step(own.name, async () => {
      await frame.openAnimal(own.name);
      await animal.openTab("Print");
      await expect(preview.paper.getByText(own.microchip)).toBeVisible();
      const shown = await preview.paper.locator("body").innerText();
      const pdf = await readPdf(await preview.download());
      expect(pdf.title).toContain(own.name);
      for (const text of [shown, pdf.text]) {
        expect(text).toContain(own.name);
        expect(text).toContain(own.microchip);
        expect(text).toContain(own.owner.name);
        expect(text).toContain(REASONS[at]);
        for (const canary of foreign) expect(text).not.toContain(canary);
      }
      for (const canary of foreign) expect(`${pdf.name} ${pdf.title}`).not.toContain(canary);
      await expect(page.getByText(foreign[0] ?? "", { exact: true })).toHaveCount(0);
    });
  }
});
