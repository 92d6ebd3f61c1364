import type { Alert, RuleId } from "../../contract/assessment.ts";
import type { CaseRecord, Finding } from "../../contract/record.ts";
import type {
  Blood,
  Ease,
  Fill,
  FindingSide,
  LeakContext,
  Method,
  Pain,
  Performer,
  Pus,
  Sign,
  Skin,
  Treatment,
} from "../../vocabulary/index.ts";
import { assertNever } from "../assert-never.ts";
import { addDays } from "../dates.ts";
import { findingsOf, hasPus, isFirmEnlarged, isMarkedFinding } from "../marked.ts";
import { TRIAGE } from "../thresholds.ts";
import { REAR_SIGNS, signSet } from "./sign-sets.ts";

/** One thing that was recorded and speaks for an alert, as the keys of the vocabulary or the value itself. */
export type Said =
  | { readonly field: "skin"; readonly key: Skin }
  | { readonly field: "blood"; readonly key: Blood }
  | { readonly field: "pus"; readonly key: Pus }
  | { readonly field: "pain"; readonly key: Pain }
  | { readonly field: "fill" | "fill_after"; readonly key: Fill }
  | { readonly field: "ease"; readonly key: Ease }
  | { readonly field: "sign"; readonly key: Sign; readonly severity: number }
  | { readonly field: "leak"; readonly key: LeakContext }
  | { readonly field: "treatment"; readonly key: Treatment }
  | { readonly field: "expression"; readonly key: Method; readonly performer: Performer | null }
  | { readonly field: "stool_score" | "grams" | "body_condition"; readonly value: number };

/** What of an alert tells its witnesses; an alert of earlier in a period has it too. */
export interface FiredAlert extends Pick<Alert, "rule" | "variant"> {
  readonly dates: readonly string[];
  readonly ids: readonly string[];
}

/** The same things said of the same side, with every date on which they were. */
export interface WitnessGroup {
  /** Null where it is not about a side. */
  readonly side: FindingSide | null;
  readonly said: readonly Said[];
  /** Civil dates, oldest first. */
  readonly dates: readonly string[];
  /** The records that say it. */
  readonly ids: readonly string[];
}

/** Which parts of a record can speak for a rule. The rule has chosen the records; this only names the parts. */
interface Speaks {
  readonly finding?: (finding: Finding, partners: readonly Finding[]) => readonly Said[];
  /** Signs and the least severity at which they count. */
  readonly signs?: readonly (readonly [ReadonlySet<Sign>, number])[];
  readonly leak?: true;
  readonly stool?: true;
  readonly weight?: "grams" | "body_condition";
  readonly treatments?: ReadonlySet<Treatment>;
  readonly expression?: true;
}

const SHORT_INTERVAL: ReadonlySet<Treatment> = new Set<Treatment>(["manual_expression", "flush", "infusion"]);
const EPISODE: Speaks = {
  finding: markedParts,
  treatments: new Set<Treatment>(["flush", "lance_and_drain", "antibiotic"]),
};
const ANY_LEAK: Speaks = { leak: true };

const SPEAKS: Readonly<Record<RuleId, Speaks>> = {
  T1: {
    finding: ({ skin, blood, pain }) => [
      ...skinParts(skin, ["open_hole_draining", "bleeding"]),
      ...(blood === "fresh_bleeding" ? [{ field: "blood", key: blood } as const] : []),
      ...(pain === "too_painful_to_touch" ? [{ field: "pain", key: pain } as const] : []),
    ],
    signs: [[signSet("draining_hole", "bleeding"), 1]],
  },
  T2: {
    finding: ({ skin }) => skinParts(skin, ["red", "swollen"]),
    signs: [[signSet("redness", "swelling", "lethargy", "not_eating", "fever_suspected"), 1]],
  },
  T3: { signs: [[signSet("straining_no_stool"), 1]] },
  T4: {
    finding: (finding) => [
      ...(finding.blood === "streak" || finding.blood === "mixed"
        ? [{ field: "blood", key: finding.blood } as const]
        : []),
      ...(hasPus(finding) ? [{ field: "pus", key: finding.pus } as const] : []),
    ],
  },
  T5: { finding: lumpOrFirm, signs: [[signSet("lump"), 1]] },
  T6: {
    signs: [
      [signSet("drinking_more", "urinating_more"), 1],
      [REAR_SIGNS, 1],
    ],
  },
  T7: {
    signs: [
      [signSet("ribbon_stool", "painful_defecation"), 1],
      [signSet("straining"), TRIAGE.t7_straining_severity],
    ],
  },
  T8: ANY_LEAK,
  T9: {
    leak: true,
    signs: [
      [
        signSet(
          "vomiting",
          "diarrhoea",
          "appetite_down",
          "not_eating",
          "lethargy",
          "hiding",
          "aggression",
          "less_affectionate",
        ),
        1,
      ],
    ],
  },
  T10: { signs: [[signSet("scooting", "licking_rear", "chewing_rear"), 1]] },
  T11: EPISODE,
  T12: { weight: "grams" },
  T13: { stool: true },
  T14: { expression: true },
  T15: ANY_LEAK,
  T16: ANY_LEAK,
  T18: ANY_LEAK,
  T19: { ...EPISODE, leak: true, weight: "body_condition" },
};

/**
 * What was recorded that fired an alert: side, words and dates, most recent first. The sentence of a rule
 * names all its reasons with "or"; this says which of them it was.
 *
 * @param records the animal's records, in which the alert's `ids` are looked up; others are not read
 */
export function alertWitnesses(alert: FiredAlert, records: readonly CaseRecord[]): readonly WitnessGroup[] {
  const ids = new Set(alert.ids);
  const fired = records.filter(({ id }) => ids.has(id));
  const speaks = speaksFor(alert);
  const groups = new Map<string, { group: WitnessGroup; dates: Set<string>; ids: Set<string> }>();
  const add = (side: FindingSide | null, said: readonly Said[], dates: readonly string[], id: string) => {
    if (said.length === 0 || dates.length === 0) return;
    const key = JSON.stringify([side, said]);
    const known = groups.get(key) ?? {
      group: { side, said, dates: [], ids: [] },
      dates: new Set<string>(),
      ids: new Set<string>(),
    };
    for (const date of dates) known.dates.add(date);
    known.ids.add(id);
    groups.set(key, known);
  };

  for (const record of fired) {
    for (const [side, finding] of findingsOf(record)) {
      const partners = findingsOfDay(fired, record.date, side);
      add(side, speaks.finding?.(finding, partners) ?? [], [record.date], record.id);
    }
    if ("signs" in record) {
      // Signs that were there on the same days are one thing to read.
      const spans = new Map<string, { dates: readonly string[]; said: Said[] }>();
      for (const said of signParts(record, speaks)) {
        const dates = spanIn(record.date, record.signs[said.key]?.days ?? 1, alert.dates);
        const span = spans.get(dates.join(" ")) ?? { dates, said: [] };
        span.said.push(said);
        spans.set(dates.join(" "), span);
      }
      for (const { dates, said } of spans.values()) add(null, said, dates, record.id);
    }
    add(null, otherParts(record, speaks), [record.date], record.id);
  }
  return [...groups.values()]
    .map(({ group, dates, ids: by }) => ({ ...group, dates: [...dates].toSorted(), ids: [...by] }))
    .toSorted((a, b) => (b.dates.at(-1) ?? "").localeCompare(a.dates.at(-1) ?? ""));
}

/** T11 has two reasons; each names its own parts. */
function speaksFor({ rule, variant }: Pick<Alert, "rule" | "variant">): Speaks {
  if (rule !== "T11" || variant === "episodes") return SPEAKS[rule];
  const short: Speaks = { expression: true, treatments: SHORT_INTERVAL };
  if (variant === "short_interval") return short;
  return {
    ...EPISODE,
    expression: true,
    treatments: new Set([...SHORT_INTERVAL, ...(EPISODE.treatments ?? [])]),
  };
}

/** True for a field that by itself marks a finding as a problem (domain.md 3). */
export function marksByItself(finding: Finding, field: keyof Finding): boolean {
  return isMarkedFinding({ ...SILENT, [field]: finding[field] });
}

/** A finding in which nothing is said: to see which field alone would mark it. */
const SILENT: Finding = {
  fill: "not_examined",
  fill_after: null,
  ease: "not_attempted",
  pain: null,
  skin: [],
  amount: "unknown",
  colour: [],
  consistency: "unknown",
  odour: "unknown",
  blood: "unknown",
  pus: "unknown",
};

function markedParts(finding: Finding): readonly Said[] {
  const marks = (field: keyof Finding) => marksByItself(finding, field);
  return [
    ...(marks("fill") ? [{ field: "fill", key: finding.fill } as const] : []),
    ...(finding.fill_after !== null && marks("fill_after")
      ? [{ field: "fill_after", key: finding.fill_after } as const]
      : []),
    ...(marks("ease") ? [{ field: "ease", key: finding.ease } as const] : []),
    ...(finding.pain !== null && marks("pain") ? [{ field: "pain", key: finding.pain } as const] : []),
    ...finding.skin
      .filter((key) => isMarkedFinding({ ...SILENT, skin: [key] }))
      .map((key) => ({ field: "skin", key }) as const),
    ...(marks("blood") ? [{ field: "blood", key: finding.blood } as const] : []),
    ...(marks("pus") ? [{ field: "pus", key: finding.pus } as const] : []),
  ];
}

function skinParts(skin: readonly Skin[], wanted: readonly Skin[]): readonly Said[] {
  return skin.filter((key) => wanted.includes(key)).map((key) => ({ field: "skin", key }));
}

/** Firm without "nothing came", or the other way round, speaks only with its other half on that day and side. */
function lumpOrFirm(finding: Finding, partners: readonly Finding[]): readonly Said[] {
  const both = partners.some(isFirmEnlarged) && partners.some(({ ease }) => ease === "nothing_came");
  const firm: Said[] = [];
  if (both && finding.fill === "firm_enlarged") firm.push({ field: "fill", key: finding.fill });
  else if (both && finding.fill_after === "firm_enlarged") {
    firm.push({ field: "fill_after", key: finding.fill_after });
  }
  if (both && finding.ease === "nothing_came") firm.push({ field: "ease", key: finding.ease });
  return [...skinParts(finding.skin, ["lump"]), ...firm];
}

function findingsOfDay(records: readonly CaseRecord[], date: string, side: FindingSide): readonly Finding[] {
  return records
    .filter((record) => record.date === date)
    .flatMap(findingsOf)
    .filter(([at]) => at === side)
    .map(([, finding]) => finding);
}

function signParts(
  record: Extract<CaseRecord, { signs: unknown }>,
  { signs = [] }: Speaks,
): readonly Extract<Said, { field: "sign" }>[] {
  return signs.flatMap(([wanted, least]) =>
    [...wanted].flatMap((key) => {
      const severity = record.signs[key]?.severity ?? 0;
      return severity >= least ? [{ field: "sign", key, severity } as const] : [];
    }),
  );
}

/** The days of a sign, which count back from the record's date, that are among the dates of the alert. */
function spanIn(date: string, days: number, dates: readonly string[]): readonly string[] {
  const first = addDays(date, 1 - days);
  return dates.filter((day) => first <= day && day <= date);
}

function otherParts(record: CaseRecord, speaks: Speaks): readonly Said[] {
  switch (record.kind) {
    case "leak":
      return speaks.leak ? [{ field: "leak", key: record.context }] : [];
    case "stool":
      return speaks.stool ? [{ field: "stool_score", value: record.score }] : [];
    case "expression":
      return speaks.expression
        ? [{ field: "expression", key: record.method, performer: record.performer }]
        : [];
    case "treatment":
      return speaks.treatments?.has(record.treatment) ? [{ field: "treatment", key: record.treatment }] : [];
    case "weight":
      if (speaks.weight === "grams") return [{ field: "grams", value: record.grams }];
      return speaks.weight === "body_condition" && record.bcs !== null
        ? [{ field: "body_condition", value: record.bcs }]
        : [];
    case "check":
    case "declined":
    case "signs":
    case "vet_visit":
    case "note":
    case "care_plan":
    case "authorisation":
      return [];
    default:
      return assertNever(record);
  }
}
