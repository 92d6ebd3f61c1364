/** The screens of the program, each with the way to it: what is true of every screen is looked at on these. */
import type { Page } from "@playwright/test";
import type { RecordKind } from "../../src/shared/contract/record.ts";
import { AnimalForm } from "./pages/animal-form.ts";
import { AnimalPage } from "./pages/animal-page.ts";
import { AnimalsPage } from "./pages/animals-page.ts";
import { ClientsPage } from "./pages/clients-page.ts";
import { Frame } from "./pages/frame.ts";
import { PrintPreview } from "./pages/print-preview.ts";
import { RecordSheet } from "./pages/record-sheet.ts";
import { SettingsPage } from "./pages/settings-page.ts";

export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Leaves whatever lies over the page; left out where nothing does. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** An example with glands, weights and a year of entries. */
const SUBJECT = "Biscuit";

async function escape(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").first().waitFor({ state: "hidden" });
}

const openSubject = async (page: Page) => new Frame(page).openAnimal(SUBJECT);

/** Every screen behind the navigation, with the examples in it. */
export const SCREENS: readonly Screen[] = [
  {
    name: "Today",
    open: async (page) => {
      await new Frame(page).goTo("Today");
      await page.getByRole("region", { name: "Latest entries" }).waitFor();
    },
  },
  {
    name: "search results",
    open: async (page) => {
      await new Frame(page).search.fill("client");
      await new Frame(page).found.nth(2).waitFor();
    },
    leave: async (page) => {
      await new Frame(page).search.fill("");
    },
  },
  {
    name: "Animals",
    open: async (page) => {
      await new Frame(page).goTo("Animals");
      await new AnimalsPage(page).animal(SUBJECT).waitFor();
    },
  },
  {
    name: "a filter of the animals",
    open: async (page) => {
      await new Frame(page).goTo("Animals");
      await new AnimalsPage(page).filter("Open alert").click();
      await page.getByRole("dialog", { name: "Open alert" }).waitFor();
    },
    leave: escape,
  },
  {
    name: "Animals where nothing matches",
    open: async (page) => {
      await new Frame(page).goTo("Animals");
      await new AnimalsPage(page).search.fill("nobody of this name");
      await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
    },
    leave: async (page) => new AnimalsPage(page).search.fill(""),
  },
  {
    name: "an animal: timeline",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).entries.first().waitFor();
      await page
        .getByRole("button", { name: /^Details: / })
        .first()
        .click();
    },
  },
  {
    name: "an animal: the chart as a table",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).showTable.click();
      await new AnimalPage(page).chartTable.waitFor();
    },
  },
  {
    name: "an animal: glands",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).openTab("Glands");
    },
  },
  {
    name: "an animal: weight",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).openTab("Weight");
    },
  },
  {
    name: "an animal: print",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).openTab("Print");
      await new PrintPreview(page).paper.getByText(SUBJECT).first().waitFor();
    },
  },
  {
    name: "an animal with an urgent alert",
    open: async (page) => {
      await new Frame(page).openAnimal("Ruby");
      await new AnimalPage(page).entries.first().waitFor();
    },
  },
  {
    name: "the question before an animal is deleted",
    open: async (page) => {
      await openSubject(page);
      await page.getByRole("main").getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: "Delete this animal" }).click();
      await page.getByRole("dialog", { name: `Delete ${SUBJECT}?` }).waitFor();
    },
    leave: escape,
  },
  {
    name: "the form of a new animal",
    open: async (page) => {
      await new Frame(page).goTo("Animals");
      await new AnimalsPage(page).addButton.click();
      // Saved without a name: the words about it belong to the screen.
      await new AnimalForm(page).saveButton.click();
      await page.getByText("Give the animal a name").waitFor();
    },
    leave: escape,
  },
  {
    name: "the form of an animal",
    open: async (page) => {
      await openSubject(page);
      await new AnimalPage(page).editButton.click();
      await new AnimalForm(page).dialog.waitFor();
    },
    leave: escape,
  },
  {
    name: "Clients",
    open: async (page) => {
      await new Frame(page).goTo("Clients");
      await new ClientsPage(page).list.waitFor();
    },
  },
  {
    name: "the form of a client",
    open: async (page) => {
      await new Frame(page).goTo("Clients");
      await new ClientsPage(page).edit("Client 2");
    },
    leave: escape,
  },
  {
    name: "Settings",
    open: async (page) => new Frame(page).goTo("Settings"),
  },
  {
    name: "the form of a person in the settings",
    open: async (page) => {
      await new Frame(page).goTo("Settings");
      await new SettingsPage(page).addPerson.click();
      await page.getByRole("heading", { name: "New person" }).waitFor();
    },
    leave: async (page) => {
      await new SettingsPage(page).people.getByRole("button", { name: "Cancel" }).click();
    },
  },
  {
    name: "the list of keys",
    open: async (page) => {
      await new Frame(page).keyboardButton.click();
      await new Frame(page).keyboardMap.waitFor();
    },
    leave: escape,
  },
];

const KNOWN_PLACES = ["Today", "Animals", "Clients", "Settings"];
const KNOWN_TABS = ["Timeline", "Glands", "Weight", "Print"];

/** Places of the navigation and tabs of an animal that have no entry above: what is new is looked at as well. */
export async function newScreens(page: Page): Promise<Screen[]> {
  const frame = new Frame(page);
  const animal = new AnimalPage(page);
  await frame.navigation.getByRole("link").first().waitFor();
  const places = await frame.navigation.getByRole("link").allInnerTexts();
  await openSubject(page);
  const tabs = await animal.main.getByRole("tab").allInnerTexts();
  return [
    ...places
      .map((words) => words.trim())
      .filter((place) => !KNOWN_PLACES.includes(place))
      .map((place) => ({
        name: `the place ${place}`,
        open: async () => {
          await frame.navigation.getByRole("link", { name: place, exact: true }).click();
          await frame.main.getByRole("heading", { level: 1 }).waitFor();
          await page.waitForLoadState("networkidle");
        },
      })),
    ...tabs
      .map((words) => words.trim())
      .filter((tab) => !KNOWN_TABS.includes(tab))
      .map((tab) => ({
        name: `an animal: ${tab}`,
        open: async () => {
          await openSubject(page);
          await animal.main.getByRole("tab", { name: tab, exact: true }).click();
          await animal.main.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
          await page.waitForLoadState("networkidle");
        },
      })),
  ];
}

/** Kinds of record by their names in the sheet; one that is missing does not compile. */
export const SHEET_KINDS: Readonly<Record<RecordKind, string>> = {
  expression: "Expression",
  leak: "Leak",
  check: "Check",
  declined: "Declined",
  signs: "Signs",
  stool: "Stool",
  weight: "Weight",
  vet_visit: "Vet visit",
  treatment: "Treatment",
  care_plan: "Care plan",
  authorisation: "Authorisation",
  note: "Note",
};

/** The Record sheet of each kind, and its steps before and after. */
export const SHEETS: readonly Screen[] = [
  {
    name: "the sheet: which animal",
    open: async (page) => {
      // On an animal's own page the sheet is about that animal.
      await new Frame(page).goTo("Today");
      await new Frame(page).recordButton.click();
      await new RecordSheet(page).dialog.getByRole("option").first().waitFor();
    },
    leave: escape,
  },
  ...Object.values(SHEET_KINDS).map((kind) => ({
    name: `the sheet: ${kind}`,
    open: async (page: Page) => {
      // Biscuit's sheet offers the usual; a cat's leak asks most.
      await new Frame(page).openAnimal(kind === "Leak" ? "Miso" : SUBJECT);
      await new AnimalPage(page).recordButton.click();
      await new RecordSheet(page).chooseKind(kind);
      await new RecordSheet(page)
        .choice("Kind of entry", kind)
        .and(page.getByRole("radio", { checked: true }))
        .waitFor();
    },
    leave: escape,
  })),
  {
    name: "the sheet: signs beside an expression, and what is missing",
    open: async (page) => {
      const sheet = new RecordSheet(page);
      await openSubject(page);
      await new AnimalPage(page).recordButton.click();
      await sheet.dialog.getByRole("button", { name: /^Signs today/ }).click();
      await sheet.noteSign("Scooting", "Moderate");
      await sheet.date.fill("2199-01-01");
      await sheet.saveButton.click();
      await sheet.problems.waitFor();
    },
  },
  {
    name: "the sheet: the question before it closes",
    open: async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: "This entry is not saved" }).waitFor();
    },
    leave: async (page) => {
      const question = page.getByRole("dialog", { name: "This entry is not saved" });
      await question.getByRole("button", { name: "Discard", exact: true }).click();
      await new RecordSheet(page).dialog.waitFor({ state: "hidden" });
    },
  },
];
