import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import * as v from "../../../src/shared/vocabulary/index.ts";
import { expect, runScoot, test } from "../app.ts";
import {
  animalWords,
  type Diary,
  exampleFile,
  type ExampleName,
  findingWords,
  readExample,
  wordsOf,
} from "../diary-words.ts";
import { inWords } from "../days.ts";
import { AnimalForm } from "../pages/animal-form.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet, type Side } from "../pages/record-sheet.ts";

type DiaryRecord = Diary["records"][number];

const SEVERITIES = ["Not seen", "Mild", "Moderate", "Severe"] as const;

/** Label of each kind in the sheet. */
const KINDS: Partial<Record<DiaryRecord["kind"], string>> = {
  expression: "Expression",
  declined: "Declined",
  signs: "Signs",
  leak: "Leak",
  weight: "Weight",
};

/** Enters one record of a diary through the sheet, as somebody would who copies it from paper. */
async function enter(page: Page, record: DiaryRecord): Promise<void> {
  const sheet = new RecordSheet(page);
  const kind = KINDS[record.kind];
  if (kind === undefined) throw new Error(`nobody has written down how ${record.kind} is entered`);
  await new AnimalPage(page).recordButton.click();
  await sheet.chooseKind(kind);
  await sheet.date.fill(record.date);
  if (record.note !== "") await sheet.note.fill(record.note);

  if (record.kind === "expression" || record.kind === "declined") {
    await sheet.select(
      record.kind === "expression" ? "Expressed by" : "Examined by",
      wordsOf(v.performer, record.performer) ?? "Not noted",
    );
    await sheet.select("Place", wordsOf(v.place, record.place) ?? "Not noted");
    for (const [side, finding] of Object.entries(record.findings)) {
      if (finding === undefined) continue;
      await sheet.describe(v.findingSide.terms[side as v.FindingSide].label as Side, findingWords(finding));
    }
  }
  switch (record.kind) {
    case "expression":
      await sheet.select("Method", wordsOf(v.method, record.method) ?? "Not known");
      await sheet.select("Reason", wordsOf(v.reason, record.reason) ?? "Not noted");
      break;
    case "declined":
      await sheet.field("What the owner was told (needed)").fill(record.told_owner);
      break;
    case "signs":
      for (const sign of v.sign.keys) {
        const noted = record.signs[sign];
        if (noted === undefined) continue;
        await sheet.noteSign(v.sign.terms[sign].label, SEVERITIES[noted.severity] ?? "Mild");
      }
      break;
    case "leak":
      await sheet.choice("What went on", v.leakContext.terms[record.context].label).check();
      await sheet.choice("Found on", wordsOf(v.surface, record.surface) ?? "Not noted").check();
      break;
    case "weight":
      await sheet.field("Weight").fill(String(record.grams / 1_000));
      await sheet.field("Step of the scale").fill(String(record.resolution_g));
      await sheet.choice("How it was weighed", v.weightMethod.terms[record.method].label).check();
      await sheet.choice("Body condition, 1 to 9", String(record.bcs ?? "Not noted")).check();
      break;
    case "check":
    case "stool":
    case "vet_visit":
    case "note":
    case "treatment":
    case "care_plan":
      throw new Error(`nobody has written down how ${record.kind} is entered`);
  }
  await sheet.save();
}

/** What an export says that does not depend on who typed it: the records in their order, without zone. */
function comparable(exported: string) {
  const { animal, records } = JSON.parse(exported) as { animal: object; records: Record<string, unknown>[] };
  const plain = records.map(({ zone: _zone, ...fields }) => fields);
  const key = (record: Record<string, unknown>) => `${String(record["date"])} ${String(record["kind"])}`;
  return { animal, records: plain.toSorted((a, b) => key(a).localeCompare(key(b))) };
}

for (const example of ["ruby", "miso"] as const satisfies readonly ExampleName[]) {
  test(`the diary of ${example}, entered through the screens, says what its file says`, async ({
    start,
    scoot,
    dataDir,
  }) => {
    test.slow();
    const diary = readExample(example);
    const { name } = diary.animal;
    const app = await start();
    const { page } = app;
    const frame = new Frame(page);
    await new RecordSheet(page).understandAlerts();
    // Only a salon has no place that goes without saying for a leak, as these files have none.
    await new FirstStart(page).answer({ kind: "Grooming salon", recorder: "Robin Reed" });
    await frame.goTo("Animals");
    await new AnimalsPage(page).addButton.click();
    const form = new AnimalForm(page);
    await form.fillIn(animalWords(diary));
    await form.save();
    await expect(frame.heading(name)).toBeVisible();

    for (const record of diary.records) {
      await test.step(`${record.kind} of ${inWords(record.date)}`, async () => {
        const before = await new AnimalPage(page).entries.count();
        await enter(page, record);
        await expect(new AnimalPage(page).entries).toHaveCount(before + 1);
      });
    }
    await app.close();

    const asOf = diary.as_of;
    if (asOf === undefined) throw new Error("the example has no day to assess");
    const assess = ["assess", "--animal", name, "--as-of", asOf, "--json"];
    const byHand: unknown = JSON.parse(scoot(...assess));
    expect(byHand).toEqual(diary.expect);

    const other = join(dirname(dataDir), "from-file");
    runScoot(other, "diary", "add", exampleFile(example));
    expect(byHand).toEqual(JSON.parse(runScoot(other, ...assess)));
    const exportOf = ["diary", "export", "--animal", name];
    expect(comparable(scoot(...exportOf))).toEqual(comparable(runScoot(other, ...exportOf)));
  });
}
