import { ActionIcon, Text } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format.ts";
import { useSession } from "../profile/queries.ts";
import type { CareDay } from "./care-days.ts";
import classes from "./care.module.css";

/** More than so many boxes on top of each other are no longer seen at a glance: then a day is counted. */
const MOST_BOXES = 4;

/** Off, and still reached by the keyboard, so that the focus stays where the last press was. */
const OFF = { "aria-disabled": true, "data-disabled": true } as const;

export interface DayTicksProps {
  /** What is ticked off, for those who hear it. */
  readonly label: string;
  readonly times: number;
  readonly days: readonly CareDay[];
  readonly onTick: (date: string) => void;
  readonly onUntick: (tickId: string) => void;
}

/** Today and the 7 days before it, each with its ticks. */
export function DayTicks(props: DayTicksProps) {
  const { t } = useTranslation("care");
  const { today, profile } = useSession();
  const formats = useFormats();
  const weekday = new Intl.DateTimeFormat(profile?.locale ?? "en-GB", { weekday: "short", timeZone: "UTC" });
  const nameOf = (date: string) =>
    date === today
      ? t("today")
      : `${weekday.format(new Date(`${date}T00:00:00Z`))} ${formats.dayMonth(date)}`;
  return (
    <div className={classes["days"]} role="group" aria-label={t("ticksOf", { item: props.label })}>
      {props.days.map((day) => (
        <div key={day.date} className={classes["day"]} data-today={day.date === today || undefined}>
          <Text component="div" size="xs" fw={600} lh={1.2}>
            {day.date === today ? t("today") : weekday.format(new Date(`${day.date}T00:00:00Z`))}
          </Text>
          <Text component="div" size="xs" c="dimmed" lh={1.2}>
            {formats.dayMonth(day.date)}
          </Text>
          <OneDay {...props} day={day} name={nameOf(day.date)} />
        </div>
      ))}
    </div>
  );
}

function OneDay(props: DayTicksProps & { readonly day: CareDay; readonly name: string }) {
  const { day, name, times, onTick, onUntick, label } = props;
  const { t } = useTranslation("care");
  if (!day.runs) {
    return (
      <Text component="div" c="dimmed" className={classes["off"] ?? ""} title={t("notPlanned")}>
        <span aria-hidden>–</span>
        <span className={classes["hidden"]}>{t("notPlannedOn", { day: name })}</span>
      </Text>
    );
  }
  const done = day.ticks.length;
  const last = day.ticks.at(-1);
  if (times <= MOST_BOXES) {
    return Array.from({ length: times }, (_, index) => (
      <label key={index} className={classes["tick"]}>
        <input
          type="checkbox"
          checked={index < done}
          aria-label={t("tickName", { item: label, day: name, number: index + 1, times })}
          onChange={() => {
            if (index >= done) onTick(day.date);
            else if (last !== undefined) onUntick(last.id);
          }}
        />
      </label>
    ));
  }
  return (
    <>
      <ActionIcon
        variant="default"
        aria-label={t("oneMore", { item: label, day: name })}
        {...(done >= times ? OFF : {})}
        onClick={() => done < times && onTick(day.date)}
      >
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
      <Text component="div" size="sm" fw={600}>
        {t("doneOf", { done, times })}
      </Text>
      <ActionIcon
        variant="default"
        aria-label={t("oneLess", { item: label, day: name })}
        {...(last === undefined ? OFF : {})}
        onClick={() => last !== undefined && onUntick(last.id)}
      >
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
    </>
  );
}
