import { Button, Stack, Text, Title } from "@mantine/core";
import { IconChartDots3, IconPlus } from "@tabler/icons-react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { IntervalChart } from "../../charts/interval-chart.tsx";
import { SurvivalChart } from "../../charts/survival-chart.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { CourseNumbers } from "./course-numbers.tsx";
import { comparedWith, courseIn, courseKeys, type CourseKey, type CourseSearch } from "./course-search.ts";
import classes from "./course.module.css";
import { useCourseWords } from "./use-course-words.ts";

const route = getRouteApi("/frame/animals/$animalId");

/** What the records of one animal say over time, one stream at a time, and before and after a start. */
export function CoursePanel({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useCourseWords();
  const navigate = useNavigate();
  const chosen = route.useSearch();
  const key = chosen.stream ?? "expression";
  const change = (part: CourseSearch) =>
    void navigate({
      to: "/animals/$animalId",
      params: { animalId: caseData.animal.id },
      search: { ...chosen, ...part, tab: "course" },
      replace: true,
      resetScroll: false,
    });
  return (
    <Stack gap="lg">
      {/* It wraps: enlarged to 200 %, five names have no room in one line. */}
      <SegmentedChoice
        label={t("of")}
        labelPosition="top"
        roomy
        quiet
        options={courseKeys.map((value) => ({ value, label: t(`stream.${value}`) }))}
        value={key}
        onChange={(stream: CourseKey | null) => change({ stream: stream ?? undefined })}
      />
      <StreamCourse key={key} caseData={caseData} stream={key} />
      <ComparePanel
        caseData={caseData}
        start={chosen.start}
        stream={chosen.compare ?? comparedWith(key)}
        days={chosen.days ?? 90}
        onChange={change}
      />
    </Stack>
  );
}

/** Intervals, figures and the curve of one stream. */
function StreamCourse({ caseData, stream }: { readonly caseData: AnimalCase; readonly stream: CourseKey }) {
  const { t } = useCourseWords();
  const id = useId();
  const { assessment } = caseData;
  const course = courseIn(assessment, stream);
  const over = isOver(caseData, stream);
  if (course.dates.length === 0) return <NothingRecorded caseData={caseData} stream={stream} />;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <div>
        <Title order={2} size="h4" id={id}>
          {t(`stream.${stream}`)}
        </Title>
        <Text size="sm" c="dimmed">
          {t(`meaning.${stream}`)}
        </Text>
      </div>
      <CourseNumbers course={course} stream={stream} over={over} />
      <div className={classes["charts"]}>
        <div className={classes["card"]}>
          <IntervalChart course={course} asOf={assessment.as_of} title={t("intervals")} over={over} />
        </div>
        {course.time_to_next !== null && (
          <section className={classes["card"]} aria-label={t("survival.title")}>
            <SurvivalChart next={course.time_to_next} title={t("survival.title")} over={over} />
            <Text size="sm" c="dimmed" mt="xs">
              {t("next.describes")}
            </Text>
          </section>
        )}
      </div>
    </Stack>
  );
}

function NothingRecorded(props: { readonly caseData: AnimalCase; readonly stream: CourseKey }) {
  const { t } = useCourseWords();
  const openRecord = useRecordSheet();
  const { caseData, stream } = props;
  const hint = stream === "leak" || stream === "episode";
  return (
    <div className={classes["card"]}>
      <EmptyState
        icon={<IconChartDots3 size={48} stroke={1.5} />}
        title={t(`empty.title.${stream}`)}
        hint={t(`empty.hint.${stream}`)}
        // A leak or an episode is nothing to ask for.
        action={
          hint ? undefined : (
            <Button
              leftSection={<IconPlus size={20} aria-hidden />}
              onClick={() => openRecord({ animalId: caseData.animal.id, kind: "expression" })}
            >
              {t("empty.record")}
            </Button>
          )
        }
      />
    </div>
  );
}

/** True where the stream cannot go on: the gland, or for all expressions both of them, was removed. */
function isOver({ animal }: AnimalCase, stream: CourseKey): boolean {
  if (stream === "left" || stream === "right") return animal[`sac_${stream}`] === "removed";
  return stream === "expression" && animal.sac_left === "removed" && animal.sac_right === "removed";
}
