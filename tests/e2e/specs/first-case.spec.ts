import { daysAgo, inWords } from "../days.ts";
import { hasFocus, pressUntil } from "../keyboard.ts";
import { AnimalForm } from "../pages/animal-form.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { PrintPreview } from "../pages/print-preview.ts";
import { RecordSheet } from "../pages/record-sheet.ts";
import { readPdf } from "../pdf.ts";
import { expect, test } from "../app.ts";

const FOUND = /left firm, enlarged, nothing came.*right full, firm pressure.*blood: a streak/i;
const LUMP_OR_FIRM =
  "A lump, or a firm, enlarged gland that gave nothing, was noted. Do not press again. Contact a vet in the next days.";
const BLOOD_OR_PUS =
  "Blood or what looked like pus was noted in what came out. Contact a vet in the next days. Don't press again before the vet has looked.";

test("a first case goes from the first start to the vet's page, and is there after a restart", async ({
  start,
}) => {
  const app = await start();
  const { page } = app;
  const { keyboard } = page;
  const frame = new Frame(page);
  const sheet = new RecordSheet(page);
  const animal = new AnimalPage(page);

  await test.step("the first start is answered from the keyboard", async () => {
    const first = new FirstStart(page);
    await pressUntil(page, first.household);
    await pressUntil(page, first.recorder);
    await keyboard.type("Alex Rivers");
    await keyboard.press("Tab");
    await keyboard.type("The Rivers household");
    await pressUntil(page, first.example);
    await keyboard.press("Space");
    await expect(first.example).not.toBeChecked();
    await pressUntil(page, first.startButton);
    await keyboard.press("Enter");
    await expect(frame.heading("Today")).toBeVisible();
  });

  await test.step("an animal is added", async () => {
    await frame.goTo("Animals");
    await new AnimalsPage(page).addButton.click();
    const form = new AnimalForm(page);
    await form.fillIn({
      name: "Tansy",
      species: "Dog",
      breed: "Beagle",
      sex: "Female, spayed",
      born: "2019-04-02",
      microchip: "981000009876543",
    });
    await form.save();
    await expect(frame.heading("Tansy")).toBeVisible();
    await expect(animal.main).toContainText("Dog · Beagle · Female, spayed");
  });

  await test.step("an abnormal expression is recorded from the keyboard", async () => {
    await frame.goTo("Today");
    await keyboard.press("n");
    await expect(sheet.animalSearch).toBeFocused();
    await keyboard.type("Tans");
    await expect(sheet.dialog.getByRole("option")).toHaveText(/Tansy/);
    await keyboard.press("Enter");
    await expect(sheet.pad("Left")).toBeVisible();

    const left = sheet.pad("Left");
    const right = sheet.pad("Right");
    await pressUntil(page, sheet.choice("Fill", "Not examined", left));
    // Number keys count the answers: not felt, soft, moderate, full, firm and enlarged.
    await keyboard.press("5");
    await expect(sheet.choice("Fill", "Firm, enlarged", left)).toBeChecked();
    await keyboard.press("Tab");
    for (let answer = 0; answer < 4; answer += 1) await keyboard.press("ArrowRight");
    await expect(sheet.choice("Ease", "Nothing came", left)).toBeChecked();
    expect(await hasFocus(sheet.choice("Ease", "Nothing came", left))).toBe(true);

    await pressUntil(page, sheet.choice("Fill", "Not examined", right));
    await keyboard.press("4");
    await expect(sheet.choice("Fill", "Full", right)).toBeChecked();
    await keyboard.press("Tab");
    await keyboard.press("2");
    await expect(sheet.choice("Ease", "Firm pressure", right)).toBeChecked();
    await pressUntil(page, sheet.choice("Blood", "Not noted", right));
    await keyboard.press("2");
    await expect(sheet.choice("Blood", "A streak", right)).toBeChecked();
    await keyboard.press("Control+Enter");
  });

  await test.step("what it means is said at once", async () => {
    await expect(frame.message("Saved")).toBeVisible();
    await expect(sheet.alerts).toBeVisible();
    await expect(sheet.alerts).toContainText(/^Saved\b.*\bTansy/);
    await expect(sheet.alerts).toContainText(LUMP_OR_FIRM);
    await expect(sheet.alerts).toContainText(BLOOD_OR_PUS);
    await expect(sheet.alerts).toContainText(`Noted on ${inWords(daysAgo(0))}.`);
    await expect(sheet.alerts).toContainText("Rule T5. Basis: S1, DV.");
    await expect(sheet.understood).toBeFocused();
    await keyboard.press("Enter");
    await expect(sheet.alerts).toBeHidden();
  });

  await test.step("a weight follows", async () => {
    await frame.openAnimal("Tansy");
    await expect(animal.alerts).toContainText("Blood or pus");
    await animal.recordButton.click();
    await sheet.chooseKind("Weight");
    await sheet.field("Weight").fill("9.7");
    await sheet.choice("Body condition, 1 to 9", "5").check();
    await sheet.save();
    await expect(animal.entry("9.7 kg")).toBeVisible();
  });

  await test.step("the strip chart shows both, as marks and as a table", async () => {
    const today = inWords(daysAgo(0));
    const expression = animal.chart.getByRole("button", { name: new RegExp(`^${today}: Expression\\.`) });
    await expect(expression.first()).toHaveAccessibleName(FOUND);
    await expect(animal.chart.getByRole("button", { name: `${today}: Weight. 9.7 kg` })).toBeVisible();
    await animal.showTable.click();
    await expect(animal.chartTable.getByRole("row", { name: FOUND }).first()).toBeVisible();
    await expect(animal.chartTable.getByRole("row", { name: /9\.7 kg/ })).toBeVisible();
  });

  await test.step("the vet-visit summary is printed", async () => {
    const preview = new PrintPreview(page);
    await animal.openTab("Print");
    await expect(preview.paper.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(preview.paper.getByText("Tansy").first()).toBeVisible();
    const pdf = await readPdf(await preview.download());
    expect(pdf.name).toMatch(/^Tansy.*\.pdf$/);
    expect(pdf.title).toContain("Tansy – vet-visit summary");
    expect(pdf.tagged).toBe(true);
    expect(pdf.text).toContain("Tansy");
    expect(pdf.text).toContain("981000009876543");
    for (const words of ["Firm, enlarged", "Nothing came", "Full", "Firm pressure", "A streak"]) {
      expect(pdf.text).toContain(words);
    }
    expect(pdf.text).toContain("9.7 kg");
    expect(pdf.text).toContain("Lump noted, or an anal sac firm and enlarged with nothing expressed.");
    expect(pdf.text).toContain("Blood, or suspected or definite pus, noted in the anal sac secretion.");
  });

  await test.step("everything is there after a restart", async () => {
    await app.close();
    const again = await start();
    await new Frame(again.page).openAnimal("Tansy");
    const kept = new AnimalPage(again.page);
    await expect(kept.entry(FOUND)).toBeVisible();
    await expect(kept.entry("9.7 kg, body condition 5/9")).toBeVisible();
    await expect(kept.alerts).toContainText("A lump, or firm and nothing came");
    await expect(kept.main).toContainText("981000009876543");
  });
});
