import type { Assessment } from "../contract/assessment.ts";
import type { CaseHistory } from "./case-history.ts";
import { courseOf } from "./course.ts";
import { adherenceOf } from "./adherence.ts";
import { datedRecords } from "./dated-record.ts";
import { dayNumber } from "./dates.ts";
import { dueOf, dueStatusOn, vetIntervalsOf, type VetInterval } from "./due.ts";
import { answeredAlert, dueAfterActions, isOpen } from "./follow-up.ts";
import type { DatedInterval } from "./intervals.ts";
import { bothRemovedFrom, removedFrom } from "./sacs.ts";
import { stoolCourseOf } from "./stool.ts";
import type { DayOfStream } from "./stream-day.ts";
import { streamsOf } from "./streams.ts";
import { DEFAULT_SETTINGS, RULE_SET_VERSION, type Settings } from "./thresholds.ts";
import { gatherEvidence, type Evidence } from "./triage/evidence.ts";
import { highestLevel, triage } from "./triage/triage.ts";
import { weightCourseOf, weightReadings } from "./weight.ts";

/** An assessment and what it was made from; `nextChange` reads both. */
export interface Worked {
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly vetIntervals: readonly VetInterval[];
  readonly intervals: readonly (readonly DatedInterval[])[];
}

/**
 * What the records of one animal say on a day: streams, typical intervals, due date, trend, weight, stool and
 * the alerts that fire (domain.md 3 and 4). Pure: the same history, day and settings give the same result,
 * in whatever order the records come. Records dated after `asOf` are left out.
 *
 * @param asOf civil date of the assessment
 */
export function assess(
  history: CaseHistory,
  asOf: string,
  settings: Settings = DEFAULT_SETTINGS,
): Assessment {
  return work(history, asOf, settings).assessment;
}

/** As `assess`, with the intermediate results. */
export function work(history: CaseHistory, asOf: string, settings: Settings): Worked {
  const { animal } = history;
  const today = dayNumber(asOf);
  const records = datedRecords(history.records, asOf);
  const streams = streamsOf(records);

  const bothGone = bothRemovedFrom(animal);
  const expression = courseOf(streams.expression, today, bothGone);
  const leak = courseOf(streams.leak, today, Number.POSITIVE_INFINITY);
  const episode = courseOf(streams.episode, today, Number.POSITIVE_INFINITY);
  const side = (stream: readonly DayOfStream[], gone: number) =>
    gone === bothGone && sameDays(stream, streams.expression) ? expression : courseOf(stream, today, gone);
  const left = side(streams.left, removedFrom(animal, "left"));
  const right = side(streams.right, removedFrom(animal, "right"));

  const vetIntervals = vetIntervalsOf(records);
  const counted =
    today >= bothGone ? null : dueOf(streams.expression, expression.course.typical, vetIntervals, today);
  const { due, action } = dueAfterActions(counted, history.due_actions ?? []);
  const weight = weightCourseOf(weightReadings(records));
  const evidence = gatherEvidence(records, {
    asOf: today,
    asOfDate: asOf,
    species: animal.species,
    birthDate: animal.birth_date,
    episodes: streams.episode,
    expressionDays: streams.expression,
    expressionIntervals: expression.intervals,
    weight,
    settings,
  });
  const answers = history.alert_answers ?? [];
  const alerts = triage(evidence, records).map((alert) => answeredAlert(alert, answers, asOf));

  const assessment: Assessment = {
    as_of: asOf,
    rule_set: RULE_SET_VERSION,
    entries: records.length,
    expression: expression.course,
    leak: leak.course,
    episode: episode.course,
    sides: { left: left.course, right: right.course },
    due,
    due_status: action?.kind === "closed" ? "not_due" : dueStatusOn(due, asOf, settings),
    due_action: action,
    weight,
    stool: stoolCourseOf(records, today),
    care: adherenceOf(records, history.care_ticks ?? [], today),
    alerts,
    level: highestLevel(alerts),
    open_level: highestLevel(alerts.filter(isOpen)),
  };
  const intervals = [expression, leak, episode, left, right].map((course) => course.intervals);
  return { assessment, evidence, vetIntervals, intervals };
}

/** True where two streams have the same records on the same days; then their courses are the same too. */
function sameDays(a: readonly DayOfStream[], b: readonly DayOfStream[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ day, ids }, i) => {
      const other = b[i];
      return other !== undefined && other.day === day && other.ids.join() === ids.join();
    })
  );
}
