import { Text } from "@mantine/core";
import type { CaseRecord } from "../../shared/contract/record.ts";
import type { RecordDescription } from "../features/record/describe-record.ts";
import classes from "./charts.module.css";
import type { Placed } from "./strip-layer-props.ts";
import { useChartWords } from "./use-chart-words.ts";
import { useSpanText } from "./use-span-text.ts";

const TIP_WIDTH = 300;
const MOST = 4;

/** What a mark stands for, beside it. The mark's own label says the same, so this is for the eyes alone. */
export function StripTip(props: {
  readonly placed: Placed;
  readonly width: number;
  readonly height: number;
  readonly describe: (record: CaseRecord) => RecordDescription;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const { placed, width, height, describe } = props;
  const { mark, x, y } = placed;
  const { t } = useChartWords();
  const spanText = useSpanText();
  const left = Math.max(0, Math.min(x - TIP_WIDTH / 2, width - TIP_WIDTH));
  const place = y < height / 2 ? { top: y + 16 } : { bottom: height - y + 16 };
  return (
    <div
      className={classes["tip"]}
      style={{ left, ...place }}
      aria-hidden
      onPointerEnter={props.onStay}
      onPointerLeave={props.onLeave}
    >
      <Text size="sm" c="dimmed">
        {spanText(mark)}
        {mark.side !== null && ` · ${t(`side.${mark.side}`)}`}
      </Text>
      {mark.records.slice(0, MOST).map((record) => {
        const { kind, text } = describe(record);
        return (
          <Text key={record.id} size="sm" lineClamp={4}>
            <b>{kind}</b> {text}
          </Text>
        );
      })}
      {mark.records.length > MOST && (
        <Text size="sm" c="dimmed">
          {t("strip.andMore", { count: mark.records.length - MOST })}
        </Text>
      )}
    </div>
  );
}
