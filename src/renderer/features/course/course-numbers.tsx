import { Text, Title } from "@mantine/core";
import { IconTrendingDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Course } from "../../../shared/contract/assessment.ts";
import type { CourseKey } from "./course-search.ts";
import { nextBasisWords, nextWords, shorteningWords, trendWords, typicalWords } from "./course-words.ts";
import classes from "./course.module.css";
import { useCourseWords } from "./use-course-words.ts";

/**
 * Typical interval, trend and time to the next one, each as a figure with the sentence that says what it was
 * worked out from, or what is missing.
 *
 * @param props.stream whose course it is
 * @param props.over true where the stream cannot go on because the gland was removed
 */
export function CourseNumbers(props: {
  readonly course: Course;
  readonly stream: CourseKey;
  readonly over: boolean;
}) {
  const { course, stream, over } = props;
  const { t, say, formats } = useCourseWords();
  const { typical, time_to_next: next } = course;
  const trend = trendWords(course);
  const basis = nextBasisWords(course, over);
  const shorter = shorteningWords(course);
  const days = (key: string, median: number) => t(key, { count: median, number: formats.number(median) });
  return (
    <>
      <div className={classes["row"]}>
        <Card
          title={t("typical.title")}
          figure={typical === null ? null : days("typical.figure", typical.median)}
        >
          {say(typicalWords(course), stream)}
        </Card>
        <Card
          title={t("trend.title")}
          figure={trend.key === "trend.none" ? null : t(trend.key.replace("trend.", "trend.figure."))}
        >
          {say(trend, stream, trend.chance)}
        </Card>
        <Card
          title={t("next.title")}
          figure={next === null || next.median === null ? null : days("next.figure", next.median)}
        >
          {say(nextWords(course), stream)} {basis !== null && say(basis, stream)}
        </Card>
      </div>
      {shorter !== null && (
        <div className={classes["shortening"]}>
          <IconTrendingDown size={22} aria-hidden />
          <Text>{say(shorter, stream)}</Text>
        </div>
      )}
    </>
  );
}

/** A figure with its sentence; without a figure there is too little to work one out. */
function Card(props: {
  readonly title: string;
  readonly figure: string | null;
  readonly children: ReactNode;
}) {
  const { t } = useCourseWords();
  return (
    <div className={classes["card"]}>
      <Title order={3} size="sm" fw={400} c="dimmed">
        {props.title}
      </Title>
      <Text component="div" size="xl" fw={600}>
        {props.figure ?? t("notEnough")}
      </Text>
      <Text component="div" size="sm" c="dimmed">
        {props.children}
      </Text>
    </div>
  );
}
