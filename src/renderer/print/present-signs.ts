import type { SummaryView } from "../../shared/contract/views.ts";
import type { CaseRecord, RecordOf } from "../../shared/contract/record.ts";
import { addDays } from "../../shared/domain/dates.ts";
import { ofKind } from "../../shared/domain/case-history.ts";
import { sign as signs, type Sign, type Treatment } from "../../shared/vocabulary/index.ts";

/** The days that count as present, the last day among them (domain.md 5, section 7). */
export const PRESENT_DAYS = 14;

/** A sign that was there on one of the last 14 days. */
export interface PresentSign {
  readonly sign: Sign;
  /** 1 to 3, as noted last while it was there. */
  readonly severity: number;
  /** Civil date of the first day on which it was ever noted. */
  readonly first: string;
  /** On how many of the last 14 days. */
  readonly days: number;
  /** Date on which it was looked for later and not found; null: it was not. */
  readonly absent: string | null;
}

/** What is known of one sign, whenever it was looked for. */
export interface SignState {
  readonly severity: number;
  readonly date: string;
}

type WithSigns = Extract<CaseRecord, { signs: unknown }>;

function withSign(view: SummaryView, sign: Sign): readonly WithSigns[] {
  return view.records.filter(
    (record): record is WithSigns => "signs" in record && record.signs[sign] !== undefined,
  );
}

/** The signs of the last 14 days, the most severe first, then those on most days. */
export function presentSigns(view: SummaryView): readonly PresentSign[] {
  const from = addDays(view.to, 1 - PRESENT_DAYS);
  return signs.keys
    .flatMap((sign): PresentSign[] => {
      const seen = withSign(view, sign).flatMap((record) => {
        const { severity = 0, days = 1 } = record.signs[sign] ?? {};
        return severity === 0 ? [] : [{ severity, to: record.date, from: addDays(record.date, 1 - days) }];
      });
      const latest = seen.at(-1);
      if (latest === undefined || latest.to < from) return [];
      const present = Array.from({ length: PRESENT_DAYS }, (_, i) => addDays(from, i)).filter((day) =>
        seen.some((span) => span.from <= day && day <= span.to),
      );
      const first = seen.map((span) => span.from).toSorted()[0] ?? latest.from;
      const last = lastState(view, sign);
      const absent = last?.severity === 0 && last.date >= latest.to ? last.date : null;
      return [{ sign, severity: latest.severity, first, days: present.length, absent }];
    })
    .toSorted((a, b) => b.severity - a.severity || b.days - a.days);
}

/** What was noted last about a sign; null: nobody ever noted whether it is there. */
export function lastState(view: SummaryView, sign: Sign): SignState | null {
  const record = withSign(view, sign).at(-1);
  const severity = record?.signs[sign]?.severity;
  return record === undefined || severity === undefined ? null : { severity, date: record.date };
}

/** Treatments that are given over a time; the others are done once. */
const GIVEN: ReadonlySet<Treatment> = new Set<Treatment>([
  "antibiotic",
  "anti_inflammatory",
  "pain_relief",
  "diet_trial",
  "allergy_treatment",
  "parasite_treatment",
  "chemotherapy",
]);

/**
 * Medicines, diets and supplements on the last day: their last day is not past. Without a last day they count
 * while nobody has noted another outcome than "ongoing".
 */
export function currentMedicines(
  view: SummaryView,
): readonly (RecordOf<"treatment"> | RecordOf<"care_plan">)[] {
  const { records, to } = view;
  const given = ofKind(records, "treatment").filter(
    ({ treatment, until, outcome }) =>
      GIVEN.has(treatment) && (until === null ? outcome === null || outcome === "ongoing" : until >= to),
  );
  const supplements = ofKind(records, "care_plan").filter(
    ({ item, until }) => item === "fibre_or_pumpkin" && (until === null || until >= to),
  );
  return [...given, ...supplements].toSorted((a, b) => b.date.localeCompare(a.date));
}
