import { describe, expect, it } from "vitest";
import { assess } from "../../../src/shared/domain/assess.ts";
import { treatment as treatments } from "../../../src/shared/vocabulary/index.ts";
import { history, type AnimalEntry, type Entry } from "../../support/histories.ts";

const AS_OF = "2026-06-30";
const assessed = (entries: readonly Entry[], animal: AnimalEntry = {}) =>
  assess(history(entries, animal), AS_OF);
const datesOf = (entries: readonly Entry[], stream: "expression" | "leak" | "episode") =>
  assessed(entries)[stream].dates.map(({ date }) => date);
const check = (
  date: string,
  left: NonNullable<Extract<Entry, { kind: "check" }>["findings"]>["left"],
): Entry => ({
  kind: "check",
  date,
  findings: { left },
});

describe("streams", () => {
  it("count expressions and the vet's treatments that empty the glands, and no other treatment", () => {
    const entries = treatments.keys.map((treatment, i): Entry => ({
      kind: "treatment",
      treatment,
      date: `2026-05-${String(i + 1).padStart(2, "0")}`,
    }));
    expect(datesOf(entries, "expression")).toEqual(
      ["manual_expression", "flush", "infusion"].map(
        (key) => entries[treatments.keys.indexOf(key as never)]?.date,
      ),
    );
  });

  it("count several records of one day once, with all their ids", () => {
    const result = assessed([
      { kind: "expression", date: "2026-05-01", time: "09:00" },
      { kind: "treatment", treatment: "flush", date: "2026-05-01" },
      { kind: "leak", date: "2026-05-01" },
      { kind: "leak", date: "2026-05-01", context: "asleep" },
      { kind: "leak", date: "2026-05-02" },
    ]);
    expect(result.expression.dates.map(({ ids }) => ids.length)).toEqual([2]);
    expect(result.leak.dates.map(({ ids }) => ids.length)).toEqual([2, 1]);
    expect(result.leak.intervals).toEqual([{ date: "2026-05-02", days: 1 }]);
  });

  it("count checks, declined attempts and vet visits as no expression", () => {
    const kinds = ["check", "declined", "vet_visit", "signs", "note"] as const;
    expect(
      datesOf(
        kinds.map((kind) => ({ kind, date: "2026-05-01" })),
        "expression",
      ),
    ).toEqual([]);
  });

  it("count a side unless it was not examined, is removed or is missing", () => {
    const { sides } = assessed([
      {
        kind: "expression",
        date: "2026-05-01",
        findings: { left: { fill: "full" }, right: { fill: "removed" } },
      },
      {
        kind: "expression",
        date: "2026-05-11",
        findings: { left: { fill: "not_felt" }, right: { fill: "not_examined" } },
      },
      { kind: "expression", date: "2026-05-21", findings: { right: { fill: "soft" } } },
      { kind: "expression", date: "2026-06-01", findings: { not_separated: { fill: "soft" } } },
      { kind: "treatment", treatment: "flush", side: "left", date: "2026-06-11" },
      { kind: "treatment", treatment: "flush", date: "2026-06-21" },
    ]);
    expect(sides.left.dates.map(({ date }) => date)).toEqual(["2026-05-01", "2026-05-11", "2026-06-11"]);
    expect(sides.left.intervals.map(({ days }) => days)).toEqual([10, 31]);
    expect(sides.right.dates.map(({ date }) => date)).toEqual(["2026-05-21"]);
  });

  it("count calendar days across a change of the clock and a leap day", () => {
    const { expression } = assessed([
      { kind: "expression", date: "2024-02-28" },
      { kind: "expression", date: "2024-03-01" },
      { kind: "expression", date: "2026-03-28", time: "23:59" },
      { kind: "expression", date: "2026-03-30", time: "00:01" },
    ]);
    expect(expression.intervals.map(({ days }) => days)).toEqual([2, 757, 2]);
  });
});

describe("problem episodes", () => {
  const marked = { blood: "streak" } as const;

  it("join marked events at most 14 days apart, in a chain, under the first date", () => {
    const chain = ["2026-04-01", "2026-04-15", "2026-04-29", "2026-05-14"].map((date) => check(date, marked));
    expect(datesOf(chain, "episode")).toEqual(["2026-04-01", "2026-05-14"]);
    expect(assessed(chain).episode.dates.map(({ ids }) => ids.length)).toEqual([3, 1]);
    expect(assessed(chain).episode.intervals).toEqual([{ date: "2026-05-14", days: 43 }]);
  });

  it.each([
    [{ blood: "streak" }],
    [{ blood: "mixed" }],
    [{ blood: "fresh_bleeding" }],
    [{ pus: "suspected" }],
    [{ pus: "definite" }],
    [{ fill: "firm_enlarged" }],
    [{ fill_after: "firm_enlarged" }],
    [{ ease: "nothing_came" }],
    [{ pain: "vocalises" }],
    [{ pain: "bites_or_flees" }],
    [{ pain: "too_painful_to_touch" }],
    [{ skin: ["swollen"] }],
    [{ skin: ["open_hole_draining"] }],
    [{ skin: ["bleeding"] }],
    [{ skin: ["red", "lump"] }],
  ] as const)("are marked by %o", (finding) => {
    expect(datesOf([check("2026-05-01", finding as never)], "episode")).toEqual(["2026-05-01"]);
  });

  it.each([
    [{}],
    [{ blood: "none", pus: "none" }],
    [{ blood: "unknown", pus: "unknown" }],
    [{ fill: "full" }],
    [{ ease: "ribbon_only" }],
    [{ ease: "firm_pressure" }],
    [{ ease: "not_attempted" }],
    [{ pain: "flinch" }],
    [{ pain: "none" }],
    [{ skin: ["normal"] }],
    [{ skin: ["red", "bruised", "matted_soiled"] }],
    [{ colour: ["green", "red"], consistency: "solid_plug", odour: "putrid", amount: "over_2_ml" }],
  ] as const)("are not marked by %o", (finding) => {
    expect(datesOf([check("2026-05-01", finding as never)], "episode")).toEqual([]);
  });

  it("are marked by three treatments only", () => {
    const markedBy = treatments.keys.filter(
      (treatment) => datesOf([{ kind: "treatment", treatment, date: "2026-05-01" }], "episode").length > 0,
    );
    expect(markedBy).toEqual(["flush", "antibiotic", "lance_and_drain"]);
  });
});

describe("a side whose sac was removed", () => {
  const removed: AnimalEntry = { sac_left: "removed", sac_left_removed_on: "2026-03-01" };
  const entries = [
    "2025-09-01",
    "2025-10-01",
    "2025-11-01",
    "2025-12-01",
    "2026-01-01",
    "2026-02-01",
    "2026-05-01",
  ].map((date): Entry => ({
    kind: "expression",
    date,
    findings: { left: { fill: date < "2026-03-01" ? "full" : "removed" }, right: { fill: "full" } },
  }));

  it("stops running on the day of the removal", () => {
    const { sides, expression } = assessed(entries, removed);
    expect(sides.left.time_to_next?.censored_days).toBe(28);
    expect(sides.right.time_to_next?.censored_days).toBe(60);
    expect(expression.time_to_next?.censored_days).toBe(60);
    expect(sides.left.dates).toHaveLength(6);
  });

  it("has nothing running where the day of the removal is not known", () => {
    const { sides } = assessed(entries, { ...removed, sac_left_removed_on: null });
    expect(sides.left.time_to_next?.censored_days).toBeNull();
  });

  it("leaves nothing due once both are gone", () => {
    const both: AnimalEntry = { ...removed, sac_right: "removed", sac_right_removed_on: "2026-06-30" };
    expect(assessed(entries, removed).due).not.toBeNull();
    expect(assess(history(entries, both), "2026-06-29").due).not.toBeNull();
    const after = assessed(entries, both);
    expect([after.due, after.due_status]).toEqual([null, "no_history"]);
  });
});
