import { NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { stream as streams, type Stream } from "../../../shared/vocabulary/index.ts";
import { BeforeAfterChart } from "../../charts/before-after-chart.tsx";
import { beforeAfterData } from "../../charts/before-after-data.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { LabelledSegments } from "../../ui/labelled-segments.tsx";
import { useDescribe } from "../record/use-describe.ts";
import { CompareTable } from "./compare-table.tsx";
import { startsOf } from "./compare-words.ts";
import { compareDays, type CourseSearch } from "./course-search.ts";
import classes from "./course.module.css";
import { courseQueries } from "./queries.ts";
import { useCompareWords } from "./use-compare-words.ts";
import { useCourseWords } from "./use-course-words.ts";

export interface ComparePanelProps {
  readonly caseData: AnimalCase;
  /** The chosen record; the newest one where none is chosen or the chosen one is gone. */
  readonly start: string | undefined;
  readonly stream: Stream;
  readonly days: (typeof compareDays)[number];
  readonly onChange: (part: CourseSearch) => void;
}

/** Events before and from the start of a treatment or care-plan item. It counts and never says why. */
export function ComparePanel(props: ComparePanelProps) {
  const { t, formats } = useCourseWords();
  const { options } = useLabel();
  const describe = useDescribe();
  const id = useId();
  const { caseData, stream, days, onChange } = props;
  const starts = startsOf(caseData.records, caseData.assessment.as_of);
  const chosen = starts.find((record) => record.id === props.start) ?? starts[0];
  return (
    <section className={classes["card"]} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {t("compare.title")}
      </Title>
      {chosen === undefined ? (
        <Text c="dimmed" mt="xs">
          {t("compare.empty")}
        </Text>
      ) : (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t("compare.lead")}
          </Text>
          <div className={classes["controls"]}>
            <NativeSelect
              label={t("compare.start")}
              size="md"
              data={starts.map((record) => ({
                value: record.id,
                label: t("compare.option", {
                  date: formats.date(record.date),
                  what: describe(record).text,
                }),
              }))}
              value={chosen.id}
              onChange={(event) => onChange({ start: event.currentTarget.value })}
            />
            <LabelledSegments
              label={t("compare.stream")}
              data={options(streams)}
              value={stream}
              onChange={(compare) => onChange({ compare })}
            />
            <LabelledSegments
              label={t("compare.days")}
              data={compareDays.map((value) => ({ value: String(value), label: formats.number(value, 0) }))}
              value={String(days)}
              onChange={(value) => {
                const next = compareDays.find((known) => String(known) === value);
                if (next !== undefined) onChange({ days: next });
              }}
            />
          </div>
          <Comparison caseData={caseData} stream={stream} start={chosen.date} days={days} />
        </Stack>
      )}
    </section>
  );
}

function Comparison(props: {
  readonly caseData: AnimalCase;
  readonly stream: Stream;
  readonly start: string;
  readonly days: number;
}) {
  const { t } = useCourseWords();
  const { counted, sentence } = useCompareWords();
  const { caseData, stream, start, days } = props;
  const { animal, assessment } = caseData;
  const { data, error, refetch, isPlaceholderData } = useQuery(
    courseQueries.beforeAfter({ animal_id: animal.id, stream, start, days }),
  );
  return (
    <>
      <FailureNote error={error} retry={() => void refetch()} />
      <div role="status">
        {data !== undefined && (
          <p className={classes["said"]} data-stale={isPlaceholderData} style={{ margin: 0 }}>
            {sentence(data)}
          </p>
        )}
      </div>
      {data !== undefined && (
        <>
          <BeforeAfterChart
            // The answer names its stream: it may still be the one before.
            data={beforeAfterData(data, assessment[data.stream].dates, assessment.as_of)}
            stream={data.stream}
            said={{ before: counted(data.stream, data.before), after: counted(data.stream, data.after) }}
          />
          <CompareTable result={data} asOf={assessment.as_of} />
          <Text size="sm" c="dimmed">
            {t("compare.cause")}
          </Text>
        </>
      )}
    </>
  );
}
