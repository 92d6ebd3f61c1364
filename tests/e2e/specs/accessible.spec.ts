import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../app.ts";
import { EXAMPLES, exampleFile } from "../diary-words.ts";
import { hasFocus } from "../keyboard.ts";
import { AnimalPage } from "../pages/animal-page.ts";
import { FirstStart } from "../pages/first-start.ts";
import { Frame } from "../pages/frame.ts";
import { RecordSheet } from "../pages/record-sheet.ts";
import { newScreens, type Screen, SCREENS, SHEETS } from "../screens.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong in both schemes, one line each. */
async function violations(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    // Without movement: a colour that is still changing has no contrast to measure.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const results = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    for (const { id, help, nodes } of results.violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(
          `${screen}, ${colorScheme}: ${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`,
        );
      }
    }
  }
  return found;
}

/** Visits screens and gathers what is found on each. */
async function onEach<Found>(
  page: Page,
  screens: readonly Screen[],
  look: (page: Page, screen: string) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { name, open, leave } of screens) {
    await test.step(name, async () => {
      await open(page);
      found.push(...(await look(page, name)));
      await leave?.(page);
    });
  }
  return found;
}

/** Half of a list, so that two workers share it. */
function half(screens: readonly Screen[], which: "first" | "second"): readonly Screen[] {
  const middle = Math.ceil(screens.length / 2);
  return which === "first" ? screens.slice(0, middle) : screens.slice(middle);
}

test.describe("with the examples", () => {
  test.beforeEach(({ scoot }) => {
    test.slow();
    scoot("diary", "add", "--shift-to-today", "--example", ...EXAMPLES.map(exampleFile));
  });

  for (const which of ["first", "second"] as const) {
    test(`axe finds nothing on the ${which} half of the screens, light and dark`, async ({ start }) => {
      const { page } = await start();
      const screens = [...half(SCREENS, which), ...(which === "second" ? await newScreens(page) : [])];
      expect(await onEach(page, screens, violations)).toEqual([]);
    });

    test(`axe finds nothing on the ${which} half of the record sheets, light and dark`, async ({ start }) => {
      const { page } = await start();
      expect(await onEach(page, half(SHEETS, which), violations)).toEqual([]);
    });
  }

  test("nothing scrolls sideways in a window of 1024 by 700", async ({ start }) => {
    const { page } = await start({ width: 1024, height: 700 });
    const tooWide = async () =>
      page.evaluate(() => {
        const wide = [document.documentElement, ...document.querySelectorAll('[role="dialog"]')];
        return wide
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => `${element.scrollWidth} > ${element.clientWidth}`);
      });
    const found = await onEach(
      page,
      [...SCREENS, ...(await newScreens(page)), ...SHEETS],
      async (_page, screen) => (await tooWide()).map((words) => `${screen}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test("everything that is pressed is at least 44 pixels wide and high", async ({ start }) => {
    const { page } = await start();
    const found = await onEach(
      page,
      [...SCREENS, ...(await newScreens(page)), ...SHEETS],
      async (_page, screen) => (await smallTargets(page)).map((words) => `${screen}: ${words}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test("Tab goes through the record sheet once and reaches Save", async ({ start }) => {
    const { page } = await start();
    const sheet = new RecordSheet(page);
    await new Frame(page).openAnimal("Biscuit");
    await new AnimalPage(page).recordButton.click();
    await expect(sheet.usualBoth).toBeFocused();
    /** Where each stop stands in the document; -1 outside the sheet. */
    const stops: number[] = [];
    while (!(await hasFocus(sheet.saveButton)) && stops.length < 80) {
      await page.keyboard.press("Tab");
      stops.push(
        await sheet.dialog.evaluate((dialog) =>
          [...dialog.querySelectorAll("*")].findIndex((element) => element === document.activeElement),
        ),
      );
    }
    expect(await hasFocus(sheet.saveButton)).toBe(true);
    expect(stops).not.toContain(-1);
    expect(stops).toEqual(stops.toSorted((a, b) => a - b));
    expect(new Set(stops).size).toBe(stops.length);
    // One stop for each question, not one for each answer.
    expect(stops.length).toBeLessThan(60);
  });

  test("a full abnormal expression fits on one screen without scrolling", async ({ start }) => {
    const { page } = await start();
    const sheet = new RecordSheet(page);
    await new Frame(page).openAnimal("Biscuit");
    await new AnimalPage(page).recordButton.click();
    for (const side of ["Left", "Right"] as const) {
      for (const question of ["Fill", "Ease", "Pain", "Amount", "Blood", "Pus"]) {
        const answers = sheet.pad(side).getByRole("radiogroup", { name: question, exact: true });
        await expect(answers).toBeInViewport({ ratio: 1 });
      }
    }
    await expect(sheet.saveButton).toBeInViewport({ ratio: 1 });
  });

  test("each chart has a table that says the same", async ({ start }) => {
    const { page } = await start();
    const animal = new AnimalPage(page);
    await new Frame(page).openAnimal("Biscuit");
    await animal.marks.first().waitFor();
    const marks = await animal.marks.count();
    expect(marks).toBeGreaterThan(5);
    await animal.showTable.click();
    // The due date is a line in the chart and a row in the table.
    const rows = await animal.chartTable.getByRole("row").count();
    expect(rows).toBeGreaterThanOrEqual(marks + 1);

    await animal.openTab("Glands");
    const glands = animal.panel("Glands");
    await expect(
      glands.getByRole("table", { name: "What was found on each side, newest first" }),
    ).toBeVisible();
    const intervals = glands.getByRole("region", { name: "Days between expressions, by side" });
    await expect(intervals.getByRole("button", { name: "Show as table" })).toHaveCount(2);
    await intervals.getByRole("button", { name: "Show as table" }).first().click();
    await expect(intervals.getByRole("table")).toBeVisible();

    await animal.openTab("Weight");
    const weight = animal.panel("Weight");
    await expect(
      weight.getByRole("region", { name: "Weight over time" }).getByRole("img").first(),
    ).toBeVisible();
    await expect(weight.getByRole("region", { name: "Readings" }).getByRole("table")).toBeVisible();
  });
});

test("axe finds nothing on the first start and on the empty screens", async ({ start }) => {
  const { page } = await start();
  const frame = new Frame(page);
  const first = new FirstStart(page);
  await first.heading.waitFor();
  const found = await violations(page, "first start");
  await first.startButton.click();
  await expect(first.recorder).toHaveAccessibleDescription(/Enter the name/);
  found.push(...(await violations(page, "first start, name missing")));
  await first.answer({ recorder: "Alex Rivers", kind: "Grooming salon" });
  await frame.heading("Today").waitFor();
  found.push(...(await violations(page, "empty Today")));
  for (const place of ["Animals", "Clients"] as const) {
    await frame.goTo(place);
    found.push(...(await violations(page, `empty ${place}`)));
  }
  expect(found).toEqual([]);
});

/**
 * Names of what can be pressed and is smaller than a fingertip. A box or button of a choice is as large as it
 * and its words together, because pressing the words does the same. Links inside text are left out, as WCAG does.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const rooms = [...document.querySelectorAll('[role="dialog"]')];
    // What lies under an open dialog cannot be pressed.
    const room = rooms.at(-1) ?? document.body;
    const controls = room.querySelectorAll<HTMLElement>(
      'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="option"]',
    );
    const small: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true })) continue;
      if (control.matches("a") && getComputedStyle(control).display === "inline") continue;
      // Marks of a chart stand as close as their days; its table has a button of full size for each.
      if (control.closest("svg") !== null) continue;
      const labels = "labels" in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
      // The row around the name of an animal opens it as well.
      const row = control.matches("a") ? control.closest("tr[tabindex]") : null;
      const boxes = [control, ...labels, ...(row === null ? [] : [row])].map((element) =>
        element.getBoundingClientRect(),
      );
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      // Half a pixel is lost in rounding.
      if (width >= LEAST - 0.5 && height >= LEAST - 0.5) continue;
      const words = control.getAttribute("aria-label") ?? (labels[0]?.textContent || control.textContent);
      const size = `${width.toFixed(0)}×${height.toFixed(0)}`;
      small.push(`${control.tagName.toLowerCase()} “${words.trim().slice(0, 60)}” ${size}`);
    }
    return small;
  });
}
