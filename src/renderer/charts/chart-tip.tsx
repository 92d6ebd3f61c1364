import { Text } from "@mantine/core";
import classes from "./charts.module.css";

/**
 * What a point of a chart says, beside the pointer. The table says the same to everyone else. recharts gives
 * `active` and `payload`.
 */
export function ChartTip<Point>(props: {
  readonly read: (point: Point) => { readonly when: string; readonly what: string };
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Point }[];
}) {
  const point = props.payload?.[0]?.payload;
  if (!props.active || point === undefined) return null;
  const { when, what } = props.read(point);
  return (
    <div className={classes["small"]}>
      <Text size="sm" c="dimmed">
        {when}
      </Text>
      <Text size="sm">{what}</Text>
    </div>
  );
}
