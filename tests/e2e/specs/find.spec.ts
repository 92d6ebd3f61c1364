import { expect, isElectron, test } from "../app.ts";
import { EXAMPLES, exampleFile } from "../diary-words.ts";
import { pressUntil } from "../keyboard.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { AnimalsPage } from "../pages/animals-page.ts";
import { ClientsPage } from "../pages/clients-page.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";

test.beforeEach(({ scoot }) => {
  scoot("diary", "add", "--shift-to-today", "--example", ...EXAMPLES.map(exampleFile));
});

test("an animal is found by name, owner and phone, with arrows and Enter", async ({ start }) => {
  const { page } = await start();
  const { keyboard } = page;
  const frame = new Frame(page);
  await frame.goTo("Clients");
  // Ruby's owner in the examples.
  await new ClientsPage(page).givePhone("Client 2", "07700 900461");
  await expect(frame.message("Saved")).toBeVisible();

  for (const [typed, name] of [
    ["rub", "Ruby"],
    ["client 2", "Ruby"],
    ["900461", "Ruby"],
    ["mis", "Miso"],
  ] as const) {
    await test.step(`“${typed}” finds ${name}`, async () => {
      await frame.goTo("Today");
      await keyboard.press("Control+k");
      await expect(frame.search).toBeFocused();
      await keyboard.type(typed);
      await expect(frame.found.first()).toContainText(name);
      await keyboard.press("Enter");
      await expect(frame.heading(name)).toBeVisible();
    });
  }

  await keyboard.press("Control+k");
  await keyboard.type("client");
  await expect(frame.found.nth(2)).toBeVisible();
  const second = frame.found.nth(1);
  const name = (await second.innerText()).split("\n").find((line) => /^[A-Z][a-z]+$/.test(line.trim())) ?? "";
  await keyboard.press("ArrowDown");
  await expect(second).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await expect(frame.heading(name)).toBeVisible();

  await keyboard.press("Control+k");
  await keyboard.type("nobody of this name");
  await expect(
    page.getByRole("search").getByText("No animal found for “nobody of this name”").last(),
  ).toBeVisible();
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await expect(frame.search).toHaveValue("");
});

test("filters of the animals stand in the address and survive a look at an animal", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const animals = new AnimalsPage(page);
  await frame.goTo("Animals");
  await expect(animals.animal("Biscuit")).toBeVisible();
  await animals.choose("Species", "Cat");
  await expect(animals.animal("Biscuit")).toHaveCount(0);
  const cats = await animals.names();
  expect(cats.toSorted()).toEqual(["Miso", "Pepper"]);
  expect(new URL(page.url()).searchParams.get("species")).toContain("cat");
  await animals.search.fill("pep");
  await expect(animals.list.getByRole("link")).toHaveText(["Pepper"]);
  await expect.poll(() => new URL(page.url()).search).toContain("pep");

  await animals.animal("Pepper").click();
  await expect(frame.heading("Pepper")).toBeVisible();
  await page.goBack();
  await expect(animals.list.getByRole("link")).toHaveText(["Pepper"]);
  await expect(animals.search).toHaveValue("pep");
  await expect(animals.filter("Species")).toHaveText("Species: Cat");

  await animals.clearFilters.click();
  await expect(animals.animal("Biscuit")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await page.goBack();
  await expect(animals.list.getByRole("link")).toHaveText(["Pepper"]);
});

test("F5 reads the page anew and keeps the way to the records", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  await frame.openAnimal("Ruby");
  const answered = page.waitForResponse((response) => response.url().includes("/rpc/"));
  await page.keyboard.press("F5");
  expect((await answered).ok()).toBe(true);
  await expect(frame.heading("Ruby")).toBeVisible();
  await expect(new AnimalPage(page).entries.first()).toBeVisible();
});

test("a reload says in words that the address holds no more, and shows no record", async ({ start }) => {
  test.skip(isElectron, "Electron's page needs no token, so a reload shows it again");
  const app = await start();
  const { page } = app;
  const frame = new Frame(page);
  await frame.openAnimal("Ruby");
  app.forgive(/401 \(Unauthorized\)/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Scoot cannot show your records");
  await expect(page.getByRole("alert")).toHaveText(
    "This address is not valid any more. Start Scoot again and use the new link. SC-401",
  );
  await expect(page.getByText("Ruby")).toHaveCount(0);
});

test("an entry that is not saved is offered again after a crash of the page", async ({ start }) => {
  const app = await start();
  const first = new RecordSheet(app.page);
  await new Frame(app.page).openAnimal("Ruby");
  await new AnimalPage(app.page).recordButton.click();
  await first.chooseKind("Leak");
  await first.choice("What went on", "Asleep").check();
  await first.note.fill("A brown spot on the grey blanket.");

  const crash = await app.page.context().newCDPSession(app.page);
  const crashed = app.page.waitForEvent("crash");
  crash.send("Page.crash").catch(() => undefined);
  await crashed;

  const page = await app.openAgain();
  const again = new RecordSheet(page);
  await new Frame(page).openAnimal("Ruby");
  await new AnimalPage(page).recordButton.click();
  await expect(again.dialog.getByRole("status").filter({ hasText: "not saved yet" })).toContainText("Leak");
  await again.continueDraft.click();
  await expect(again.note).toHaveValue("A brown spot on the grey blanket.");
  await expect(again.choice("What went on", "Asleep")).toBeChecked();
  await again.understandAlerts();
  await again.save();
  await expect(new AnimalPage(page).entry("A brown spot on the grey blanket.")).toBeVisible();

  await new AnimalPage(page).recordButton.click();
  await expect(again.choice("Kind of entry", "Expression")).toBeChecked();
  await expect(again.continueDraft).toHaveCount(0);
});

test("Tab leads from the address bar to the content past the navigation", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  await frame.heading("Today").waitFor();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(frame.main).toBeFocused();
  await pressUntil(page, frame.main.getByRole("link").first());
});
