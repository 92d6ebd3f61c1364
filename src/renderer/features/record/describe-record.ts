/**
 * One line about a record, in plain words: what a person would say about it. The timeline, the latest entries
 * on Today, the charts and the print all read it, so that they say the same.
 */
import type { CaseRecord, Finding, RecordKind, RecordOf } from "../../../shared/contract/record.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { isMarked } from "../../../shared/domain/marked.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import type { Vocabulary } from "../../../shared/vocabulary/index.ts";
import type { Formats } from "../../lib/format.ts";

/** What the words come from: `useTranslation().t`, `useLabel().label` and `useFormats()`. */
export interface DescribeTools {
  readonly t: (key: string, values: Record<string, unknown>) => string;
  readonly label: <K extends string>(vocabulary: Vocabulary<K>, key: K) => string;
  readonly formats: Formats;
}

export interface RecordDescription {
  /** "Expression", "Leak", "Weight": the kind's label. */
  readonly kind: string;
  /** "Left moderate, easy · right moderate, firm pressure; a few drops, light brown"; never empty. */
  readonly text: string;
  /** True where a finding or treatment marks a problem (domain.md 3). */
  readonly marked: boolean;
}

/** The label of a kind of record: "Expression", "Weight". */
export function kindLabel(kind: RecordKind, label: DescribeTools["label"]): string {
  return isEventKind(kind) ? label(v.eventKind, kind) : label(v.otherRecordKind, kind);
}

function isEventKind(kind: RecordKind): kind is v.EventKind {
  return (v.eventKind.keys as readonly string[]).includes(kind);
}

/**
 * Describes a record in one line. What nobody noted is left out, never said as normal.
 *
 * @param record any record of an animal, or an unattributed one
 */
export function describeRecord(record: CaseRecord, tools: DescribeTools): RecordDescription {
  const say = wordsOf(tools);
  const own = ownParts(record, say);
  const parts =
    "signs" in record && record.kind !== "signs" ? [...own, ...signParts(record.signs, say)] : own;
  const text = parts.filter((part) => part !== "").join(" · ");
  return {
    kind: kindLabel(record.kind, tools.label),
    text: upperFirst(text === "" ? fallback(record, say) : text),
    marked: isMarked(record),
  };
}

/** What was noted on one side, in a few words. */
export function describeFinding(finding: Finding, tools: DescribeTools): string {
  const words = wordsOf(tools);
  return [feltText(finding, words), cameText(finding, words)].filter((part) => part !== "").join("; ");
}

interface Words extends DescribeTools {
  /** A label as it stands inside a sentence. */
  readonly word: DescribeTools["label"];
  readonly say: (key: string, values?: Record<string, unknown>) => string;
}

function wordsOf(tools: DescribeTools): Words {
  const say = (key: string, values: Record<string, unknown> = {}) =>
    tools.t(`timeline:describe.${key}`, values);
  // Labels begin with a capital, as on a button. A language that writes nouns large keeps it in a sentence.
  const small = say("labelsSmallInside") === "yes";
  const word: DescribeTools["label"] = (vocabulary, key) => {
    const text = tools.label(vocabulary, key);
    return small ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  };
  return { ...tools, say, word };
}

/** A sentence begins with a capital, whatever it begins with. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What stands there when nothing but the kind was noted. */
function fallback(record: CaseRecord, { say }: Words): string {
  if (record.note !== "") return firstLine(record.note);
  return say("nothingMore");
}

function ownParts(record: CaseRecord, words: Words): string[] {
  const { say, word, label, formats } = words;
  switch (record.kind) {
    case "expression":
      return [
        record.method === "external" || record.method === "unknown" ? "" : word(v.method, record.method),
        findingsText(record.findings, words),
      ];
    case "check":
      return [findingsText(record.findings, words)];
    case "declined":
      return [
        findingsText(record.findings, words),
        record.told_owner === "" ? "" : say("toldOwner", { text: firstLine(record.told_owner) }),
      ];
    case "leak":
      return [leakText(record, words), record.looked_like_stool === true ? say("lookedLikeStool") : ""];
    case "signs":
      return signParts(record.signs, words);
    case "stool":
      return [
        [
          say("stoolScore", { score: record.score }),
          ...(record.straining === true ? [say("straining")] : []),
          ...(record.mucus === true ? [say("mucus")] : []),
          ...(record.blood === true ? [say("bloodInStool")] : []),
        ].join(", "),
      ];
    case "vet_visit":
      return [
        record.vet,
        record.visit_reason === "" ? "" : firstLine(record.visit_reason),
        findingsText(record.findings, words),
        record.reported_diagnosis === ""
          ? ""
          : say("diagnosis", { text: firstLine(record.reported_diagnosis) }),
        record.done === "" ? "" : say("done", { text: firstLine(record.done) }),
        record.recheck_date === null ? "" : say("recheck", { date: formats.date(record.recheck_date) }),
      ];
    case "note":
      return [firstLine(record.note)];
    case "weight":
      return [
        [
          formats.weight(record.grams),
          ...(record.method === "platform" ? [] : [word(v.weightMethod, record.method)]),
          ...(record.bcs === null ? [] : [say("bodyCondition", { bcs: record.bcs })]),
          ...(record.target_grams === null
            ? []
            : [say("target", { weight: formats.weight(record.target_grams) })]),
        ].join(", "),
      ];
    case "treatment":
      return [
        [
          label(v.treatment, record.treatment),
          ...(record.name === "" ? [] : [record.name]),
          ...(record.dose === "" ? [] : [record.dose]),
          ...(record.side === null ? [] : [word(v.side, record.side)]),
          ...(record.approach === null ? [] : [word(v.sacculectomyApproach, record.approach)]),
          ...untilPart(record.until, words),
        ].join(", "),
        record.outcome === null ? "" : word(v.outcome, record.outcome),
        record.recheck_date === null ? "" : say("recheck", { date: formats.date(record.recheck_date) }),
      ];
    case "care_plan":
      return [
        [
          record.item === "express_every_n_days" && record.interval_days !== null
            ? say("expressEvery", { count: record.interval_days })
            : label(v.carePlanItem, record.item),
          ...(record.times_per_day === null ? [] : [say("timesPerDay", { count: record.times_per_day })]),
          ...(record.target_grams === null
            ? []
            : [say("target", { weight: formats.weight(record.target_grams) })]),
          ...untilPart(record.until, words),
        ].join(", "),
      ];
    case "authorisation":
      return [
        [
          label(v.technique, record.technique),
          record.side === null ? say("bothSides") : word(v.side, record.side),
          ...(record.interval_days === null ? [] : [say("everyDays", { count: record.interval_days })]),
          ...untilPart(record.until, words),
          ...(record.vet === "" ? [] : [record.vet]),
        ].join(", "),
      ];
    default:
      return assertNever(record);
  }
}

function untilPart(until: string | null, { say, formats }: Words): string[] {
  return until === null ? [] : [say("until", { date: formats.date(until) })];
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function leakText(record: RecordOf<"leak">, { say, word }: Words): string {
  return [
    record.context === "unknown" ? say("contextNotNoted") : word(v.leakContext, record.context),
    ...(record.surface === null ? [] : [say(`on.${record.surface}`)]),
    ...record.cat_signs.map((key) => word(v.catSign, key)),
  ].join(", ");
}

const SEVERITIES = ["none", "mild", "moderate", "severe"] as const;

/** Signs that are there, and those that were looked for and are not. */
function signParts(signs: RecordOf<"signs">["signs"], { say, word }: Words): string[] {
  const present: string[] = [];
  const absent: string[] = [];
  for (const key of v.sign.keys) {
    const entry = signs[key];
    if (entry === undefined) continue;
    if (entry.severity === 0) absent.push(word(v.sign, key));
    else {
      const severity = word(v.severity, SEVERITIES[entry.severity] ?? "none");
      const days = entry.days > 1 ? `, ${say("onDays", { count: entry.days })}` : "";
      present.push(`${word(v.sign, key)} (${severity}${days})`);
    }
  }
  return [present.join(", "), absent.length === 0 ? "" : say("absent", { signs: absent.join(", ") })];
}

/** What was found, side by side; said once where both sides are the same. */
function findingsText(findings: RecordOf<"check">["findings"], words: Words): string {
  const { say, word } = words;
  const sides: { name: string; felt: string; came: string }[] = [];
  const { left, right, not_separated } = findings;
  if (left && right && isSame(left, right)) {
    sides.push({ name: say("bothSides"), felt: feltText(left, words), came: cameText(left, words) });
  } else {
    if (left) {
      sides.push({
        name: word(v.findingSide, "left"),
        felt: feltText(left, words),
        came: cameText(left, words),
      });
    }
    if (right) {
      sides.push({
        name: word(v.findingSide, "right"),
        felt: feltText(right, words),
        came: cameText(right, words),
      });
    }
  }
  if (not_separated) {
    sides.push({
      name: say("sidesTogether"),
      felt: feltText(not_separated, words),
      came: cameText(not_separated, words),
    });
  }
  const came = sides[0]?.came ?? "";
  const shared = sides.length > 1 && sides.every((side) => side.came === came);
  const text = sides
    .map(({ name, felt, came: own }) => joined(`${name} ${felt}`, shared ? "" : own))
    .join(" · ");
  return shared ? joined(text, came) : text;
}

function joined(text: string, more: string): string {
  return more === "" ? text : `${text}; ${more}`;
}

function isSame(a: Finding, b: Finding): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How a gland felt and what hurt: "moderate, firm pressure, pain: flinches". */
function feltText(finding: Finding, { say, word }: Words): string {
  if (finding.fill === "removed") return say("removed");
  const parts: string[] = [];
  if (finding.fill !== "not_examined") parts.push(word(v.fill, finding.fill));
  if (finding.ease !== "not_attempted") parts.push(word(v.ease, finding.ease));
  if (finding.fill_after !== null && finding.fill_after !== "not_examined") {
    parts.push(say("fillAfter", { fill: word(v.fill, finding.fill_after) }));
  }
  if (finding.fill === "not_examined" && parts.length === 0) parts.push(say("notExamined"));
  if (finding.pain !== null && finding.pain !== "none") {
    parts.push(say("pain", { pain: word(v.pain, finding.pain) }));
  }
  const skin = finding.skin.filter((key) => key !== "normal");
  if (skin.length > 0) parts.push(say("skin", { skin: skin.map((key) => word(v.skin, key)).join(", ") }));
  return parts.join(", ");
}

/** What came out: "a few drops, light brown, thin liquid, blood: a streak". */
function cameText(finding: Finding, { say, word }: Words): string {
  const parts: string[] = [];
  if (finding.amount === "none") parts.push(say("noSecretion"));
  else if (finding.amount !== "unknown") parts.push(word(v.amount, finding.amount));
  if (finding.colour.length > 0) parts.push(finding.colour.map((key) => word(v.colour, key)).join("/"));
  if (finding.consistency !== "unknown") parts.push(word(v.consistency, finding.consistency));
  if (finding.odour === "stronger_than_usual" || finding.odour === "putrid") {
    parts.push(say("odour", { odour: word(v.odour, finding.odour) }));
  }
  if (finding.blood !== "unknown" && finding.blood !== "none") {
    parts.push(say("blood", { blood: word(v.blood, finding.blood) }));
  }
  if (finding.pus === "suspected" || finding.pus === "definite") {
    parts.push(say("pus", { pus: word(v.pus, finding.pus) }));
  }
  return parts.join(", ");
}
