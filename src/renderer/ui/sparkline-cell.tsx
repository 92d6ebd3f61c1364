import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IntervalSparkline } from "../charts/interval-sparkline.tsx";
import { useFormats } from "../lib/format.ts";

/**
 * The latest intervals of an animal as a small line; its text says the same numbers. One interval alone
 * makes no line.
 *
 * @param props.intervals days, oldest first
 * @param props.typical median in days
 */
export function SparklineCell(props: {
  readonly intervals: readonly number[];
  readonly typical: number | null;
}) {
  const { t } = useTranslation();
  const format = useFormats();
  const { intervals, typical } = props;
  if (intervals.length < 2) {
    return (
      <Text component="span" size="sm" c="dimmed">
        {t("common:tooFewIntervals")}
      </Text>
    );
  }
  const days = intervals.map((length) => format.number(length)).join(", ");
  return (
    <IntervalSparkline
      intervals={intervals}
      typical={typical}
      label={t("common:intervalLine", { count: intervals.length, days })}
    />
  );
}
