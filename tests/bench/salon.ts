/**
 * A salon's ten years, made up: the same numbers give the same file. Rows come in the order in which they would
 * have been saved, so that one animal's rows lie scattered over the file as they do in a real one, and animal
 * number 7 is the same animal with the same records in a salon of 1,000 and in one of 20,000.
 *
 * Left out: the history of commands (undo), which no reading path touches and which would double the file.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { animalInput } from "../../src/shared/contract/animal.ts";
import { clientInput, practiceInput, profileInput, staffInput } from "../../src/shared/contract/people.ts";
import type { RecordKind } from "../../src/shared/contract/record.ts";
import { recordFieldsOf } from "../../src/shared/contract/record-fields.ts";
import { assertNever } from "../../src/shared/domain/assert-never.ts";
import { dayNumber, fromDayNumber, instantOf } from "../../src/shared/domain/dates.ts";
import { eventKind } from "../../src/shared/vocabulary/index.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { encodeValue } from "../../src/main/core/db/schema.ts";
import { FILE_NAME } from "../../src/main/core/db/open.ts";
import { begin } from "../../src/main/core/features/profile/commands.ts";
import { TestClock, testPorts } from "../support/ports.ts";

/** The salon's last day; its clock stands at noon. */
export const SALON_DAY = "2026-07-12";
export const EVENTS_PER_ANIMAL = 60;
export const WEIGHTS_PER_ANIMAL = 20;

const ZONE = "Europe/London";
const LAST = dayNumber(SALON_DAY);
const YEARS_IN_DAYS = 3_652;
const FIRST = LAST - YEARS_IN_DAYS;
const DAY = 86_400_000;

type Random = () => number;
type Fields = Record<string, unknown>;

/** Small seeded generator (mulberry32): numbers from 0 to below 1. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** A UUID of version 7: the moment first, then a number of its own. */
function idAt(milliseconds: number, kind: number, n: number): string {
  const time = milliseconds.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind.toString(16).padStart(3, "0")}-8000-${n.toString(16).padStart(12, "0")}`;
}

/** What can happen on a day; the number is part of the plan's key. */
const WHAT = [
  "usual",
  "sore",
  "urgent",
  "leak",
  "check",
  "declined",
  "signs",
  "severe_signs",
  "stool",
  "soft_stool",
  "vet_visit",
  "note",
  "weight",
  "treatment",
  "care_plan",
  "authorisation",
  "unattributed",
] as const;
type What = (typeof WHAT)[number];

/** Day, minute, animal and what happens, in one number that sorts by time. */
function keyOf(day: number, minute: number, animal: number, what: What): number {
  return (((day - FIRST) * 2_048 + minute) * 32_768 + animal) * 64 + WHAT.indexOf(what);
}

interface Planned {
  readonly day: number;
  readonly minute: number;
  readonly animal: number;
  readonly what: What;
}

function planned(key: number): Planned {
  const rest = Math.floor(key / 64);
  const time = Math.floor(rest / 32_768);
  return {
    what: WHAT[key % 64] ?? "note",
    animal: rest % 32_768,
    minute: time % 2_048,
    day: FIRST + Math.floor(time / 2_048),
  };
}

interface Life {
  readonly first: number;
  readonly last: number;
  /** True for an animal that still comes. */
  readonly current: boolean;
  readonly keys: readonly number[];
}

const minuteOf = (random: Random) => 480 + Math.floor(random() * 600);

/** All that happens to one animal: 60 events, 20 weights, and some of the rest. */
function lifeOf(animal: number): Life {
  const random = randomFrom(animal * 7_919 + 17);
  const usual = pick(random, [28, 35, 35, 42, 42, 49, 56, 63]);
  const shortens = random() < 0.15;
  const expressions = 36 + Math.floor(random() * 8);
  const intervals = Array.from({ length: expressions - 1 }, (_, at) => {
    const jitter = 0.8 + 0.4 * random();
    const shorter = shortens && at >= expressions - 4 ? 0.55 : 1;
    return Math.max(7, Math.round(usual * jitter * shorter));
  });
  const span = intervals.reduce((sum, days) => sum + days, 0);
  const current = random() < 0.45;
  // Who still comes was there within the last interval, or is a little late.
  const last = current
    ? LAST - Math.floor(random() * usual * 1.15)
    : LAST - 60 - Math.floor(random() * Math.max(1, YEARS_IN_DAYS - span - 61));
  const first = last - span;

  const keys: number[] = [];
  const add = (day: number, what: What) => keys.push(keyOf(day, minuteOf(random), animal, what));
  const anyDay = () => first + Math.floor(random() * (Math.min(LAST, last + 20) - first + 1));
  let day = first;
  for (let at = 0; at < expressions; at += 1) {
    const ill = random();
    const isLast = at === expressions - 1;
    add(day, ill < 0.002 || (isLast && ill < 0.006) ? "urgent" : ill < 0.04 ? "sore" : "usual");
    day += intervals[at] ?? 0;
  }
  const leaks = 4 + Math.floor(random() * 4);
  for (let at = 0; at < leaks; at += 1) add(anyDay(), "leak");
  const visits = 1 + Math.floor(random() * 3);
  for (let at = 0; at < visits; at += 1) add(anyDay(), "vet_visit");
  if (random() < 0.4) add(anyDay(), "declined");
  const rest: readonly What[] = ["check", "check", "signs", "signs", "stool", "stool", "soft_stool", "note"];
  while (keys.length < EVENTS_PER_ANIMAL) {
    const what = rest[Math.floor(random() * rest.length)] ?? "note";
    add(anyDay(), what === "signs" && random() < 0.06 ? "severe_signs" : what);
  }
  for (let at = 0; at < WEIGHTS_PER_ANIMAL; at += 1) {
    add(first + Math.round((at * (last - first)) / (WEIGHTS_PER_ANIMAL - 1)), "weight");
  }
  if (random() < 0.25) add(first + Math.floor(random() * 200), "authorisation");
  const treatments = random() < 0.2 ? 1 + Math.floor(random() * 3) : 0;
  for (let at = 0; at < treatments; at += 1) add(anyDay(), "treatment");
  const plans = random() < 0.3 ? 1 + Math.floor(random() * 2) : 0;
  for (let at = 0; at < plans; at += 1) add(anyDay(), "care_plan");
  return { first, last, current, keys };
}

const CALM = {
  fill_after: null,
  pain: "none",
  skin: ["normal"],
  odour: "usual_fishy",
  blood: "none",
  pus: "none",
} as const;

function findingOf(random: Random, what: What): Fields {
  const finding: Fields = {
    fill: pick(random, ["soft", "moderate", "moderate", "full"]),
    ...CALM,
    ease: pick(random, ["easy", "easy", "firm_pressure"]),
    amount: pick(random, ["smear", "few_drops", "few_drops", "under_1_ml", "1_to_2_ml"]),
    colour: [pick(random, ["tan", "light_brown", "light_brown", "dark_brown", "yellow"])],
    consistency: pick(random, ["thin_liquid", "oily", "thick_liquid", "creamy", "pasty"]),
  };
  if (what === "sore") {
    finding["fill"] = "firm_enlarged";
    finding["pain"] = pick(random, ["flinch", "vocalises"]);
    finding["skin"] = [pick(random, ["red", "swollen"])];
    finding["blood"] = pick(random, ["none", "streak"]);
  }
  if (what === "urgent") {
    finding["pain"] = "vocalises";
    finding["skin"] = ["red", "open_hole_draining"];
    finding["pus"] = "definite";
  }
  if (what === "check" || what === "declined" || what === "vet_visit") {
    finding["ease"] = "not_attempted";
    finding["amount"] = "unknown";
    finding["colour"] = [];
    finding["consistency"] = "unknown";
  }
  return finding;
}

function bothSides(random: Random, what: What): Fields {
  return { left: findingOf(random, what === "urgent" ? "usual" : what), right: findingOf(random, what) };
}

interface Around {
  readonly random: Random;
  readonly animal: number;
  readonly day: number;
  readonly practiceId: (animal: number) => string;
  readonly candidates: readonly string[];
  /** The animal's weight so far, in grams. */
  readonly grams: number;
}

const groomed = { performer: "groomer", place: "salon", price: 1_500 } as const;
const atHome = { performer: "owner", place: "home", price: null } as const;

/** What the form would send for something that happens; `dated` and the stamp come on top. */
function fieldsOf(what: What, around: Around): Fields & { readonly kind: RecordKind } {
  const { random, day } = around;
  const event = { candidates: [], signs: {}, note: random() < 0.1 ? "Calm on the table." : "" };
  const mild = (): Fields => ({
    [pick(random, ["scooting", "licking_rear", "fishy_smell"])]: { severity: 1, days: 1 },
  });
  switch (what) {
    case "usual":
    case "sore":
    case "urgent":
      return {
        kind: "expression",
        ...event,
        ...groomed,
        signs: random() < 0.15 ? mild() : {},
        method: "external",
        restraint: "none",
        reason: pick(random, ["routine", "routine", "signs_present", "owner_request"]),
        findings: bothSides(random, what),
      };
    case "leak":
    case "unattributed":
      return {
        kind: "leak",
        ...event,
        ...atHome,
        candidates: what === "leak" ? [] : around.candidates,
        context: pick(random, ["asleep", "resting", "on_waking", "fright", "walking"]),
        surface: pick(random, ["bed", "sofa", "carpet", "floor"]),
        looked_like_stool: false,
        cat_signs: [],
      };
    case "check":
      return { kind: "check", ...event, ...groomed, restraint: "none", findings: bothSides(random, what) };
    case "declined":
      return {
        kind: "declined",
        ...event,
        ...groomed,
        restraint: "muzzle",
        findings: bothSides(random, what),
        told_owner: "Too sore to press; please see a vet.",
      };
    case "signs":
    case "severe_signs":
      return {
        kind: "signs",
        ...event,
        ...atHome,
        signs:
          what === "signs"
            ? mild()
            : { ...mild(), straining: { severity: 3, days: 2 }, swelling: { severity: 2, days: 1 } },
      };
    case "stool":
    case "soft_stool":
      return {
        kind: "stool",
        ...event,
        ...atHome,
        score: what === "stool" ? 2 + Math.floor(random() * 2) : 5,
        scale: "scoot_7",
        straining: false,
        mucus: what === "soft_stool",
        blood: false,
      };
    case "vet_visit":
      return {
        kind: "vet_visit",
        ...event,
        performer: "veterinarian",
        place: "clinic",
        price: null,
        practice_id: around.practiceId(around.animal),
        vet: "Dr Okafor",
        visit_reason: "Glands full again.",
        findings: random() < 0.5 ? bothSides(random, what) : {},
        reported_findings: "Both full, no pain.",
        reported_diagnosis: "",
        done: "Expressed.",
        delegation: "",
        recheck_date: null,
      };
    case "note":
      return { kind: "note", ...event, ...groomed, note: "Owner asks for the late slot." };
    case "weight":
      return {
        kind: "weight",
        note: "",
        grams: around.grams,
        method: "platform",
        resolution_g: 100,
        bcs: random() < 0.5 ? pick(random, [4, 5, 5, 6, 7]) : null,
        assessor: "",
        target_grams: null,
      };
    case "treatment":
      return {
        kind: "treatment",
        note: "",
        treatment: pick(random, ["flush", "manual_expression", "antibiotic", "anti_inflammatory"]),
        name: "",
        dose: "",
        side: null,
        approach: null,
        until: fromDayNumber(Math.min(LAST, day + 7)),
        prescriber: "Dr Okafor",
        outcome: "resolved_per_owner",
        recheck_date: null,
      };
    case "care_plan":
      return {
        kind: "care_plan",
        note: "",
        item: pick(random, ["fibre_or_pumpkin", "exercise", "weigh_weekly", "stool_log"]),
        until: null,
        times_per_day: null,
        interval_days: null,
        target_grams: null,
      };
    case "authorisation":
      return {
        kind: "authorisation",
        note: "",
        practice_id: around.practiceId(around.animal),
        vet: "Dr Okafor",
        technique: random() < 0.3 ? "external_and_internal" : "external",
        side: null,
        interval_days: random() < 0.5 ? pick(random, [28, 42, 56]) : null,
        until: null,
      };
    default:
      return assertNever(what);
  }
}

const NAMES =
  "Ada Alfie Archie Bella Betty Biscuit Bramble Bruno Clover Coco Daisy Dexter Dottie Ember Fern Finn Freya Ginger Hazel Hugo Iris Ivy Jasper Juno Kiki Lola Luna Maple Marley Milo Minnie Molly Monty Nala Nell Olive Otis Otto Pepper Percy Pip Poppy Rex Rosie Ruby Rufus Sasha Scout Smudge Stella Teddy Tilly Toffee Winnie Ziggy Zoë".split(
    " ",
  ) as [string, ...string[]];
const SURNAMES =
  "Abbott Achterberg Begum Brady Brennan Carver Castle Chowdhury Dąbrowski Doyle Ellery Fairfax Farrow García Gibbs Hale Hargreaves Iqbal Jensen Kaur Kowalska Lacey Lindqvist Marlow Müller Nwosu O'Dea Okoro Patel Pemberton Quill Reyes Rowan Sato Shah Sharpe Thorne Tully Underhill Vance Varga Whitlock Wren Yates Zeller".split(
    " ",
  ) as [string, ...string[]];
const DOGS = [
  "Cavapoo",
  "Cocker Spaniel",
  "Cockapoo",
  "Dachshund",
  "Labrador Retriever",
  "Miniature Poodle",
  "Shih Tzu",
  "Springer Spaniel",
] as [string, ...string[]];
const CATS = ["Domestic Shorthair", "British Shorthair", "Persian", "Siamese"] as [string, ...string[]];

/** Writes rows with statements that are prepared once for each table. */
function writerOf(sqlite: Database.Database) {
  const statements = new Map<
    string,
    { readonly columns: readonly string[]; readonly run: Database.Statement }
  >();
  const prepared = (table: string, columns: readonly string[]) => {
    const known = statements.get(table);
    if (known !== undefined) return known;
    const made = {
      columns,
      run: sqlite.prepare(
        `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
      ),
    };
    statements.set(table, made);
    return made;
  };
  return (table: string, row: Fields, columns: readonly string[] = Object.keys(row)) => {
    const statement = prepared(table, columns);
    statement.run.run(statement.columns.map((column) => encodeValue(row[column])));
  };
}

const CHILDREN = new Set(["findings", "signs", "candidates"]);
/** Every column that an event of any kind has. */
const EVENT_COLUMNS = [
  ...new Set([...eventKind.keys.flatMap((kind) => recordFieldsOf(kind)), "deleted_at"]),
].filter((field) => !CHILDREN.has(field));

/**
 * Makes a salon's file in a new folder: the schema and the first start by the program itself, the rest by
 * prepared statements. The summary rows are not there yet; the first opening works them out.
 *
 * @param animals how many, at most 32,768
 */
export async function makeSalon(dataDir: string, animals: number): Promise<void> {
  let made = 0;
  const began = Date.parse(`${fromDayNumber(FIRST)}T09:00:00Z`);
  const { core, context } = await openCore(
    testPorts(dataDir, { clock: new TestClock(began, ZONE), newId: () => idAt(began, 0, (made += 1)) }),
  );
  await begin(context, {
    profile: profileInput.parse({ kind: "salon", name: "Ten Years", region: "uk" }),
    recorder: "Robin Recorder",
    example: false,
  });
  const recorder = await context.db.selectFrom("staff").select("id").executeTakeFirstOrThrow();
  await core.close();

  const sqlite = new Database(join(dataDir, FILE_NAME));
  try {
    for (const pragma of [
      "journal_mode = OFF",
      "synchronous = OFF",
      "cache_size = -600000",
      "temp_store = MEMORY",
    ]) {
      sqlite.pragma(pragma);
    }
    sqlite.transaction(() => fill(sqlite, animals, { began, recorder: recorder.id }))();
    sqlite.pragma("journal_mode = DELETE");
  } finally {
    sqlite.close();
  }
}

function fill(
  sqlite: Database.Database,
  animals: number,
  { began, recorder }: { readonly began: number; readonly recorder: string },
): void {
  const write = writerOf(sqlite);
  const stampAt = (milliseconds: number) => {
    const at = new Date(milliseconds).toISOString();
    return { created_at: at, changed_at: at, deleted_at: null };
  };

  const staff = [recorder];
  for (const [n, name] of ["Sam Sharpe", "Jo Lacey", "Alex Thorne", "Kit Wren", "Max Doyle"].entries()) {
    const id = idAt(began, 1, n);
    staff.push(id);
    write("staff", { ...staffInput.parse({ id, name, role: "groomer" }), ...stampAt(began) });
  }
  const practices = Array.from({ length: 12 }, (_, n) => idAt(began, 2, n));
  for (const [n, id] of practices.entries()) {
    write("practice", { ...practiceInput.parse({ id, name: `Practice ${n + 1}` }), ...stampAt(began) });
  }
  const practiceId = (animal: number) => practices[animal % practices.length] ?? "";

  // Of three clients one has two animals.
  const ownerOf = (animal: number) => Math.floor((animal * 3) / 4);
  const ids: string[] = [];
  const grams = new Float64Array(animals);
  const ordinals = new Uint8Array(animals);
  const clients = new Map<number, string>();
  const keys: number[] = [];
  for (let animal = 0; animal < animals; animal += 1) {
    const random = randomFrom(animal * 104_729 + 5);
    const life = lifeOf(animal);
    const at = life.first * DAY + 8 * 3_600_000;
    for (const key of life.keys) keys.push(key);
    let clientId = clients.get(ownerOf(animal));
    if (clientId === undefined) {
      clientId = idAt(at, 3, ownerOf(animal));
      clients.set(ownerOf(animal), clientId);
      const number = String(ownerOf(animal)).padStart(6, "0");
      write("client", {
        ...clientInput.parse({
          id: clientId,
          name: `${pick(random, NAMES)} ${pick(random, SURNAMES)}`,
          phones: [`07700 9${number.slice(0, 2)} ${number.slice(2)}`],
          preferred_contact: "text_message",
        }),
        ...stampAt(at),
      });
    }
    const id = idAt(at, 4, animal);
    ids.push(id);
    const species = random() < 0.82 ? "dog" : random() < 0.9 ? "cat" : "other";
    grams[animal] =
      species === "dog" ? 3_000 + Math.floor(random() * 30_000) : 2_500 + Math.floor(random() * 4_000);
    const gone = !life.current && random() < 0.55;
    write("animal", {
      ...animalInput.parse({
        id,
        name: pick(random, NAMES),
        species,
        client_id: clientId,
        breed: pick(random, species === "dog" ? DOGS : CATS),
        sex: pick(random, ["male_neutered", "female_spayed", "male_entire", "unknown"]),
        birth_date: fromDayNumber(life.first - 200 - Math.floor(random() * 2_000)),
        birth_precision: "exact",
        microchip: random() < 0.6 ? `826${String(animal).padStart(12, "0")}` : "",
        status: gone ? pick(random, ["moved_away", "deceased"]) : "active",
        status_date: gone ? fromDayNumber(life.last + 30) : null,
        sac_left: "present",
        sac_right: "present",
        practice_id: practiceId(animal),
        handling_alerts: random() < 0.05 ? "Bites when the rear is touched." : "",
      }),
      ...stampAt(at),
    });
  }
  const random = randomFrom(animals);
  for (let at = 0; at < Math.max(3, animals / 250); at += 1) {
    const day = LAST - Math.floor(random() * 300);
    keys.push(keyOf(day, minuteOf(random), Math.floor(random() * animals), "unattributed"));
  }

  // Daytime is never in the hour that a change of the clocks repeats or leaves out.
  const offsets = new Map<number, number>();
  const offsetOf = (day: number) => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const noon = Date.parse(instantOf(fromDayNumber(day), "12:00", ZONE)) - (day * DAY + 43_200_000);
    offsets.set(day, noon);
    return noon;
  };
  let unattributed = 0;
  for (const key of Float64Array.from(keys).toSorted()) {
    const { day, minute, animal, what } = planned(key);
    // What belongs to no animal is counted apart, or the same animal would differ in a larger salon.
    const loose = what === "unattributed";
    const ordinal = loose ? unattributed : (ordinals[animal] ?? 0);
    if (loose) unattributed += 1;
    else ordinals[animal] = ordinal + 1;
    const own = randomFrom(animal * 1_000_003 + ordinal * 7_907 + (loose ? 13 : 11));
    if (what === "weight") {
      grams[animal] = Math.max(500, Math.round(((grams[animal] ?? 0) * (0.985 + 0.032 * own())) / 100) * 100);
    }
    const neighbour = ids[animal + 1 < animals ? animal + 1 : 0] ?? "";
    const fields = fieldsOf(what, {
      random: own,
      animal,
      day,
      practiceId,
      candidates: [ids[animal] ?? "", neighbour].toSorted(),
      grams: grams[animal] ?? 0,
    });
    const moment = day * DAY + minute * 60_000 + offsetOf(day);
    const recorded = moment + 60_000 * (1 + Math.floor(own() * 9));
    const id = loose ? idAt(recorded, 6, ordinal) : idAt(recorded, 5, animal * 256 + ordinal);
    const { kind, ...rest } = fields;
    const isEvent = (eventKind.keys as readonly string[]).includes(kind);
    const row: Fields = {
      ...rest,
      id,
      animal_id: loose ? null : (ids[animal] ?? ""),
      date: fromDayNumber(day),
      time: `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
      zone: ZONE,
      instant: `${new Date(moment).toISOString().slice(0, 19)}Z`,
      recorder_id: staff[animal % staff.length] ?? recorder,
      ...stampAt(recorded),
    };
    if (!isEvent) {
      write(kind, row);
      continue;
    }
    row["kind"] = kind;
    write("event", row, EVENT_COLUMNS);
    for (const [side, finding] of Object.entries((rest["findings"] ?? {}) as Record<string, Fields>)) {
      write("finding", { event_id: id, side, ...finding });
    }
    for (const [sign, entry] of Object.entries((rest["signs"] ?? {}) as Record<string, Fields>)) {
      write("event_sign", { event_id: id, sign, ...entry });
    }
    for (const candidate of (rest["candidates"] ?? []) as string[]) {
      write("event_candidate", { event_id: id, animal_id: candidate });
    }
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a kept file depends on: this generator's text, and the schema. */
function fingerprint(animals: number): string {
  const hash = createHash("sha256").update(String(animals));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(join(ROOT, "migrations", "schema.snapshot.sql")));
  return hash.digest("hex").slice(0, 12);
}

/**
 * The data folder of a salon of so many animals, opened once so that its summary rows are there; made on the
 * first call and kept under `.cache/`. It is not to be written to: a benchmark works on a copy.
 */
export async function keptSalon(animals: number, report: (words: string) => void): Promise<string> {
  const folder = join(ROOT, ".cache", "bench", `salon-${animals}-${fingerprint(animals)}`);
  if (existsSync(folder)) return folder;
  report(`making a salon of ${animals} animals`);
  const making = `${folder}.making-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, ".."), { recursive: true });
  await makeSalon(making, animals);
  report("working out its summary rows");
  const { core } = await openCore(testPorts(making));
  await core.close();
  renameSync(making, folder);
  return folder;
}
