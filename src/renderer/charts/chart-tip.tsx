import { Text } from "@mantine/core";
import classes from "./charts.module.css";

/** What a point of a chart says, beside the pointer. The table says the same to everyone else. */
export function ChartTip(props: { readonly when: string; readonly what: string }) {
  return (
    <div className={classes["small"]}>
      <Text size="sm" c="dimmed">
        {props.when}
      </Text>
      <Text size="sm">{props.what}</Text>
    </div>
  );
}
