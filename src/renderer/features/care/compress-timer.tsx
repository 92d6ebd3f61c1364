import { Button, Group, Text } from "@mantine/core";
import {
  IconCheck,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop,
  type Icon,
  IconX,
} from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { carePlanItem } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import classes from "./care.module.css";
import { clockText } from "./compress-clock.ts";
import { useCompressClock } from "./compress-clocks.ts";

/**
 * Ten minutes for a warm compress. It goes on while other tabs and pages are open, and says its end in words.
 *
 * @param props.onTickOff ticks off one of today; null where today is done or nothing is counted
 */
export function CompressTimer(props: {
  readonly itemId: string;
  readonly animalName: string;
  readonly onTickOff: (() => void) | null;
}) {
  const { animalName, onTickOff } = props;
  const { t } = useTranslation("care");
  const { help } = useLabel();
  const clock = useCompressClock(props.itemId, animalName);
  const main = useRef<HTMLButtonElement>(null);
  const { state } = clock;

  const stop = () => {
    clock.stop();
    // Its button goes; the one that starts anew is next to it.
    main.current?.focus();
  };
  const tickOff = () => {
    onTickOff?.();
    clock.stop();
  };
  const mains: Readonly<Record<typeof state, readonly [words: string, icon: Icon, run: () => void]>> = {
    idle: [t("timer.start"), IconPlayerPlay, clock.start],
    running: [t("timer.pause"), IconPlayerPause, clock.pause],
    paused: [t("timer.goOn"), IconPlayerPlay, clock.start],
    over:
      onTickOff === null
        ? [t("timer.done"), IconCheck, clock.stop]
        : [t("timer.tickOff"), IconCheck, tickOff],
  };
  const [words, Glyph, run] = mains[state];
  return (
    <div className={classes["timer"]}>
      <Text size="sm">{help(carePlanItem, "warm_compress")}</Text>
      <Group gap="sm" align="center">
        <Text
          component="div"
          role="timer"
          aria-label={t("timer.label", { name: animalName })}
          className={classes["clock"] ?? ""}
        >
          {clockText(clock.seconds)}
        </Text>
        <Button
          ref={main}
          variant={state === "running" ? "default" : "filled"}
          leftSection={<Glyph size={20} aria-hidden />}
          onClick={run}
        >
          {words}
        </Button>
        {state !== "idle" && !(state === "over" && onTickOff === null) && (
          <Button
            variant="subtle"
            leftSection={
              state === "over" ? <IconX size={20} aria-hidden /> : <IconPlayerStop size={20} aria-hidden />
            }
            onClick={stop}
          >
            {state === "over" ? t("timer.notDone") : t("timer.stop")}
          </Button>
        )}
      </Group>
      <Text component="div" role="status" fw={600}>
        {state === "over" ? t("timer.over") : ""}
      </Text>
    </div>
  );
}
