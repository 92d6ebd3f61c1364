import { assertNever } from "../../../shared/domain/assert-never.ts";
import {
  hasFindings,
  type CaseRecord,
  type Finding,
  type Findings,
  type RecordOf,
} from "../../../shared/contract/record.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import { marksByItself } from "../../../shared/domain/triage/witness-words.ts";
import { type Density, shortened } from "../density.ts";
import type { PaperWords, SectionProps } from "../words.ts";

type WithFindings = RecordOf<"expression" | "check" | "declined" | "vet_visit">;

/** In the order in which a vet examines: by touch, then the skin, then what came out. */
const FIELDS = [
  "fill",
  "fill_after",
  "ease",
  "pain",
  "skin",
  "amount",
  "colour",
  "consistency",
  "odour",
  "blood",
  "pus",
] as const satisfies readonly (keyof Finding)[];

/** One column: a side of one record. */
interface Column {
  readonly record: WithFindings;
  readonly side: v.FindingSide;
  /** Undefined where nothing was noted for this side. */
  readonly finding: Finding | undefined;
  /** True where the column speaks for both sides, because both have the same findings. */
  readonly alike?: boolean;
  /** True for the first column of a look: a rule sets it apart. */
  readonly begins?: boolean;
}

/**
 * The last expression, and before it a later look without one (a check, a refusal, a visit): the newest
 * findings are what the vet will compare with. Newest first; none, one or two.
 */
export function lastLooks(records: readonly CaseRecord[]): readonly WithFindings[] {
  const looked = records.filter(hasFindings);
  const expressed = looked.findLast(({ kind }) => kind === "expression");
  const later = looked.findLast(
    ({ kind, findings, date }) =>
      kind !== "expression" &&
      Object.keys(findings).length > 0 &&
      (expressed === undefined || date >= expressed.date),
  );
  return [later, expressed].filter((record) => record !== undefined);
}

/** The last expression in full, side by side, with what was found since. */
export function LastFindings(props: SectionProps & { readonly looks: readonly WithFindings[] }) {
  const { words, density } = props;
  const { t, label } = words;
  const looks = props.looks.slice(0, density.looks);
  const [only, second] = looks;
  const hidden = props.looks[density.looks];
  if (only === undefined) return <p className="last-findings">{t("noFindings")}</p>;
  const columnsFor = columnsWith(density, looks);
  const columns = looks.flatMap((look) =>
    columnsFor(look).map((column, i) => ({ ...column, begins: i === 0 })),
  );
  const silent = FIELDS.filter((field) => columns.every((column) => cellOf(column, field, words) === null));
  const alone =
    only.kind === "expression" ? "lastExpressionOn" : hidden === undefined ? "lastLookOn" : "newestLookOn";
  return (
    <div className="last-findings">
      <table>
        <caption>
          {second === undefined ? t(alone, { details: recordWords(only, words) }) : t("lastFindings")}
        </caption>
        <thead>
          {second !== undefined && (
            <tr>
              <th scope="col" rowSpan={2} className="field">
                {t("finding")}
              </th>
              {looks.map((record) => (
                <th
                  key={record.id}
                  scope="colgroup"
                  colSpan={columnsFor(record).length}
                  className="group"
                  data-first
                >
                  <strong>
                    {record.kind === "expression" ? t("lastExpression") : label(v.eventKind, record.kind)}
                  </strong>
                  {` ${recordWords(record, words)}`}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {second === undefined && (
              <th scope="col" className="field">
                {t("finding")}
              </th>
            )}
            {columns.map(({ record, side, alike, begins }) => (
              <th key={`${record.id} ${side}`} scope="col" data-first={begins || undefined}>
                {alike ? t("bothAlike") : label(v.findingSide, side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIELDS.filter((field) => !silent.includes(field)).map((field) => (
            <tr key={field}>
              <th scope="row">{t(`field_${field}`)}</th>
              {columns.map((column) => (
                <Cell
                  key={`${column.record.id} ${column.side}`}
                  column={column}
                  field={field}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p className="small">
          {t("notNotedAnywhere", {
            fields: silent.map((field) => t(`field_${field}`).toLocaleLowerCase()).join(", "),
          })}
        </p>
      )}
      {hidden !== undefined && (
        <p className="more">{t("lookLeft", { details: recordWords(hidden, words) })}</p>
      )}
      <Notes looks={looks} words={words} density={density} />
    </div>
  );
}

/** Left and right always, so that a side nobody looked at shows as such; findings not told apart replace them. */
function columnsOf(record: WithFindings): Column[] {
  const { left, right, not_separated: both }: Findings = record.findings;
  const column = (side: v.FindingSide, finding: Finding | undefined): Column => ({ record, side, finding });
  if (both !== undefined && left === undefined && right === undefined) return [column("not_separated", both)];
  const sides = [column("left", left), column("right", right)];
  return both === undefined ? sides : [...sides, column("not_separated", both)];
}

/** How many columns the looks need with a density. */
export function columnCount(looks: readonly WithFindings[], density: Density): number {
  const shown = looks.slice(0, density.looks);
  return shown.flatMap(columnsWith(density, shown)).length;
}

/** Where room is scarce or two looks stand side by side, sides that are alike need one column. */
function columnsWith({ tight }: Density, looks: readonly WithFindings[]) {
  return tight === 0 && looks.length < 2 ? columnsOf : alikeAsOne;
}

/** One column for two sides that are alike in everything. */
function alikeAsOne(record: WithFindings): Column[] {
  const { left, right, not_separated: both }: Findings = record.findings;
  const alike = left !== undefined && both === undefined && JSON.stringify(left) === JSON.stringify(right);
  return alike ? [{ record, side: "left", finding: left, alike }] : columnsOf(record);
}

function recordWords(record: WithFindings, { t, f, label }: PaperWords): string {
  const by = record.performer === null ? "" : label(v.performer, record.performer);
  const expressed = record.kind === "expression";
  const known =
    expressed && record.method !== "unknown" ? label(v.method, record.method) : t("methodNotNoted");
  const method = expressed ? known : "";
  const restraint =
    "restraint" in record && record.restraint !== null && record.restraint !== "none"
      ? label(v.restraint, record.restraint)
      : "";
  const why = expressed && record.reason !== null ? label(v.reason, record.reason) : "";
  const lower = [by, method, why, restraint]
    .filter((word) => word !== "")
    .map((word) => word.toLocaleLowerCase());
  return [f.date(record.date), ...lower].join(", ");
}

function Cell({
  column,
  field,
  words,
}: {
  readonly column: Column;
  readonly field: (typeof FIELDS)[number];
  readonly words: PaperWords;
}) {
  const said = cellOf(column, field, words);
  if (said === null)
    return (
      <td className="not-noted" data-first={column.begins || undefined}>
        {words.t("notNoted")}
      </td>
    );
  const marked = column.finding !== undefined && marksByItself(column.finding, field);
  return <td data-first={column.begins || undefined}>{marked ? <strong>{said}</strong> : said}</td>;
}

/** The words of a field; null where nobody noted it, which is not the same as none. */
function cellOf(
  { finding }: Column,
  field: (typeof FIELDS)[number],
  { t, label }: PaperWords,
): string | null {
  if (finding === undefined) return field === "fill" ? t("notExamined") : null;
  switch (field) {
    case "fill":
      return finding.fill === "not_examined" ? t("notExamined") : label(v.fill, finding.fill);
    case "fill_after":
      return finding.fill_after === null || finding.fill_after === "not_examined"
        ? null
        : label(v.fill, finding.fill_after);
    case "ease":
      return label(v.ease, finding.ease);
    case "pain":
      return finding.pain === null ? null : label(v.pain, finding.pain);
    case "skin":
      return listed(v.skin, finding.skin, label);
    case "colour":
      return listed(v.colour, finding.colour, label);
    case "amount":
      return finding.amount === "unknown" ? null : label(v.amount, finding.amount);
    case "consistency":
      return finding.consistency === "unknown" ? null : label(v.consistency, finding.consistency);
    case "odour":
      return finding.odour === "unknown" ? null : label(v.odour, finding.odour);
    case "blood":
      return finding.blood === "unknown" ? null : label(v.blood, finding.blood);
    case "pus":
      return finding.pus === "unknown" ? null : label(v.pus, finding.pus);
    default:
      return assertNever(field);
  }
}

function listed<K extends string>(
  vocabulary: v.Vocabulary<K>,
  keys: readonly K[],
  label: PaperWords["label"],
): string | null {
  if (keys.length === 0) return null;
  const words = keys.map((key) => label(vocabulary, key));
  return words.map((word, i) => (i === 0 ? word : word.toLocaleLowerCase())).join(", ");
}

/** What the recorder wrote, in quotes, and what the owner was told at a refusal. */
function Notes({
  looks,
  words: { t, f },
  density,
}: Pick<SectionProps, "words" | "density"> & { readonly looks: readonly WithFindings[] }) {
  const said = looks
    .flatMap((record) => [
      { key: "noteOf", date: record.date, text: record.note },
      { key: "toldOwner", date: record.date, text: record.kind === "declined" ? record.told_owner : "" },
    ])
    .filter(({ text }) => text !== "");
  if (!density.notes && said.length > 0)
    return <p className="more">{t("notesLeft", { count: said.length })}</p>;
  return said.map(({ key, date, text }) => {
    const cut = shortened(text, density.words);
    return (
      <p key={`${key} ${date}`} className="small">
        {t(key, { date: f.date(date), words: cut.text })}
        {cut.left > 0 && ` ${t("charactersLeft", { count: cut.left })}`}
      </p>
    );
  });
}
