/** English words of the sentences; values stand in double braces, as in i18next. */
export const SENTENCE_WORDS = {
  typical:
    "Usually {{median}} days (middle half {{q1}} to {{q3}}; {{min}} to {{max}}; from {{n}} intervals in 2 years).",
  typical_from_all:
    "Usually {{median}} days (middle half {{q1}} to {{q3}}; {{min}} to {{max}}; from all {{n}} intervals, as too few are recent).",
  typical_none: "Not enough history for a typical interval: 3 intervals are needed, {{count}} recorded.",
  shortening:
    "The intervals are getting shorter: the last three took {{first}}, {{second}} and {{third}} days, each below the median of the {{earlier_n}} earlier ones, {{earlier_median}} days.",
  trend_shorter:
    "Each interval is about {{slope}} days shorter than the one before ({{n}} intervals, p {{p}}).",
  trend_longer:
    "Each interval is about {{slope}} days longer than the one before ({{n}} intervals, p {{p}}).",
  trend_none: "No clear trend in the intervals ({{n}} intervals, p {{p}}).",
  due_vet: "Due on {{date}}: {{days}} days after {{counted_from}}, as set by the vet.",
  due_typical: "Due on {{date}}: the typical {{days}} days after {{counted_from}}.",
  time_to_next:
    "Half of the time the next one came within {{median}} days (95 % interval {{from}} to {{to}} days; {{n}} intervals).",
  time_to_next_open:
    "Half of the time the next one came within {{median}} days; too few intervals to say how sure that is ({{n}}).",
  time_to_next_unknown: "Too few intervals to say when half of the next ones come ({{n}}).",
  side_firm_pressure: "{{side}}: needed firm pressure {{count}} of {{of}} times.",
  side_ribbon_only: "{{side}}: only a ribbon came {{count}} of {{of}} times.",
  side_nothing_came: "{{side}}: nothing came {{count}} of {{of}} times.",
  side_full: "{{side}}: full {{count}} of {{of}} times.",
  side_firm_enlarged: "{{side}}: firm and enlarged {{count}} of {{of}} times.",
  side_pain: "{{side}}: pain {{count}} of {{of}} times.",
  before_after_fewer:
    "Fewer: {{before}} in {{days_before}} days before, {{after}} in {{days_after}} days from {{start}} on.",
  before_after_more:
    "More: {{before}} in {{days_before}} days before, {{after}} in {{days_after}} days from {{start}} on.",
  before_after_no_clear_difference:
    "No clear difference: {{before}} in {{days_before}} days before, {{after}} in {{days_after}} days from {{start}} on.",
  before_after_too_few:
    "Too few to tell: {{before}} in {{days_before}} days before, {{after}} in {{days_after}} days from {{start}} on.",
  before_after_too_few_days:
    "Too few days recorded to compare: {{days_before}} before and {{days_after}} from {{start}} on; 30 are needed on each side.",
  weight_same: "The last weight is the same as the earlier ones ({{n}} readings, {{from}} to {{to}}).",
  weight_lighter: "{{pct}} % lighter than the earlier readings ({{n}}, {{from}} to {{to}}).",
  weight_heavier: "{{pct}} % heavier than the earlier readings ({{n}}, {{from}} to {{to}}).",
  weight_held_back:
    "The change since the earlier readings ({{n}}, {{from}} to {{to}}) is too small for the scale to show.",
} as const;

/**
 * A sentence as data: a key whose words stand in `SENTENCE_WORDS` (English) or a translation, and the values
 * that go into it. Dates stay `YYYY-MM-DD` and numbers numbers; who shows the sentence formats them.
 */
export interface Sentence {
  readonly key: keyof typeof SENTENCE_WORDS;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Fills a sentence in; who has a locale formats numbers and dates by `show` first. */
export function sentenceText(
  { key, values }: Sentence,
  show: (value: string | number) => string = String,
  words: Readonly<Record<string, string>> = SENTENCE_WORDS,
): string {
  return (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? "" : show(value);
  });
}
