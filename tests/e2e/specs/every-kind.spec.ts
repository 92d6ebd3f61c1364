import type { RecordKind } from "../../../src/shared/contract/record.ts";
import { expect, test } from "../app.ts";
import { daysAgo, inWords } from "../days.ts";
import { AnimalForm } from "../pages/animal-form.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";

interface KindCase {
  /** The kind's name in the sheet. */
  readonly choose: string;
  readonly fill: (sheet: RecordSheet) => Promise<void>;
  /** The kind's name in the timeline, and the line that it says there. */
  readonly kind: string;
  readonly line: string;
}

/** Every kind of record there is: one without a case here does not compile. */
const KINDS: Readonly<Record<RecordKind, KindCase>> = {
  expression: {
    choose: "Expression",
    fill: async (sheet) => {
      await sheet.select("Method", "External");
      await sheet.describe("Left", {
        fill: "Moderate",
        ease: "Easy",
        amount: "A few drops",
        colour: ["Tan"],
      });
      await sheet.describe("Right", {
        fill: "Soft",
        ease: "Easy",
        consistency: "Oily",
        odour: "Usual, fishy",
      });
    },
    kind: "Expression",
    line: "Left moderate, easy; a few drops, tan · right soft, easy; oily",
  },
  leak: {
    choose: "Leak",
    fill: async (sheet) => {
      await sheet.choice("What went on", "Fright").check();
      await sheet.dialog.getByRole("checkbox", { name: "Growling" }).check();
      await sheet.choice("Found on", "Sofa").check();
      await sheet.choice("Did it look like stool?", "Yes").check();
    },
    kind: "Leak",
    line: "Fright, on the sofa, growling · looked like stool",
  },
  check: {
    choose: "Check",
    fill: async (sheet) => sheet.describe("Not told apart", { fill: "Full", pain: "Flinches" }),
    kind: "Check",
    line: "Sides not told apart: full, pain: flinches",
  },
  declined: {
    choose: "Declined",
    fill: async (sheet) => {
      await sheet.describe("Right", { skin: ["Red"] });
      await sheet.dialog.getByRole("button", { name: "Nothing was pressed.", exact: true }).click();
    },
    kind: "Declined and referred",
    line: "Right not examined, skin: red · owner told: Nothing was pressed.",
  },
  signs: {
    choose: "Signs",
    fill: async (sheet) => {
      await sheet.noteSign("Scooting", "Moderate");
      await sheet.dialog
        .getByRole("group", { name: "Scooting" })
        .getByRole("textbox", { name: "Days" })
        .fill("2");
    },
    kind: "Signs",
    line: "Scooting (moderate, on 2 days)",
  },
  stool: {
    choose: "Stool",
    fill: async (sheet) => {
      await sheet.dialog.getByRole("radio", { name: /^4/ }).check();
      await sheet.choice("Mucus", "Yes").check();
    },
    kind: "Stool",
    line: "Score 4 of 7, mucus",
  },
  weight: {
    choose: "Weight",
    fill: async (sheet) => {
      await sheet.field("Weight").fill("4,8");
      await sheet.choice("How it was weighed", "Carried, minus person").check();
      await sheet.choice("Body condition, 1 to 9", "6").check();
    },
    kind: "Weight",
    line: "4.8 kg, carried, minus person, body condition 6/9",
  },
  vet_visit: {
    choose: "Vet visit",
    fill: async (sheet) => {
      await sheet.field("Vet").fill("Dr Lane");
      await sheet.field("Reason, in the owner's words").fill("Sits down with care");
      await sheet.field("Diagnosis, as the vet reported it").fill("Impaction");
      await sheet.field("What was done").fill("Flushed both sides");
    },
    kind: "Vet visit",
    line: "Dr Lane · Sits down with care · reported by the vet: Impaction · done: Flushed both sides",
  },
  treatment: {
    choose: "Treatment",
    fill: async (sheet) => {
      await sheet.choice("Treatment, as reported", "Pain relief").check();
      await sheet.field("Name or product").fill("Meloxicam");
      await sheet.field("Dose").fill("as on the label");
      await sheet.choice("Side", "Left").check();
    },
    kind: "Treatment",
    line: "Pain relief, Meloxicam, as on the label, left",
  },
  care_plan: {
    choose: "Care plan",
    fill: async (sheet) => {
      await sheet.choice("What is done", "Warm compress").check();
      await sheet.field("Times a day").fill("2");
    },
    kind: "Care plan item",
    line: "Warm compress, 2 times a day",
  },
  authorisation: {
    choose: "Authorisation",
    fill: async (sheet) => {
      await sheet.choice("Technique allowed", "External only").check();
      await sheet.field("Every … days, set by the vet").fill("42");
    },
    kind: "Vet authorisation",
    line: "External only, both sides, every 42 days",
  },
  note: {
    choose: "Note",
    fill: async (sheet) => sheet.note.fill("Sleeps on the radiator again."),
    kind: "Note",
    line: "Sleeps on the radiator again.",
  },
};

test("each kind of record can be recorded and then stands in the timeline", async ({ start }) => {
  test.slow();
  const { page } = await start();
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  const sheet = new RecordSheet(page);
  await sheet.understandAlerts();
  await new FirstStart(page).answer({ recorder: "Alex Rivers" });
  await frame.goTo("Animals");
  await new AnimalsPage(page).addButton.click();
  const form = new AnimalForm(page);
  await form.fillIn({ name: "Saffron", species: "Cat" });
  await form.save();
  await expect(frame.heading("Saffron")).toBeVisible();

  const day = inWords(daysAgo(1));
  for (const { choose, fill, kind, line } of Object.values(KINDS)) {
    await test.step(kind, async () => {
      await animal.recordButton.click();
      await sheet.chooseKind(choose);
      await sheet.date.fill(daysAgo(1));
      await fill(sheet);
      await sheet.save();
      const entry = animal.entries.filter({
        has: page.getByRole("button", { name: `Edit: ${kind}, ${day}` }),
      });
      await expect(entry).toHaveCount(1);
      await expect(entry).toContainText(line);
      await expect(entry).toContainText("recorded by Alex Rivers", { ignoreCase: true });
    });
  }
  await expect(animal.entries).toHaveCount(Object.keys(KINDS).length);
});
