import { Button, Group, Text, Title } from "@mantine/core";
import { IconEdit } from "@tabler/icons-react";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { Assessment } from "../../../shared/contract/assessment.ts";
import type { CareTick } from "../../../shared/contract/follow-up.ts";
import type { RecordOf } from "../../../shared/contract/record.ts";
import { wholePercent } from "../../../shared/domain/share.ts";
import { carePlanItem } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSession } from "../profile/queries.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { careDays, standingOn } from "./care-days.ts";
import classes from "./care.module.css";
import { CompressTimer } from "./compress-timer.tsx";
import { DayTicks } from "./day-ticks.tsx";
import { useTick, useUntick } from "./mutations.ts";
import { StandingChip } from "./standing-chip.tsx";

/** One item of the care plan: its days, how much of it was done, and the ticks of the last days. */
export function CareItem(props: {
  readonly item: RecordOf<"care_plan">;
  readonly animalId: string;
  readonly animalName: string;
  readonly adherence: Assessment["care"][number] | undefined;
  /** Null while they are not there yet. */
  readonly ticks: readonly CareTick[] | null;
}) {
  const { item, animalId, adherence, ticks } = props;
  const { t } = useTranslation("care");
  const { label } = useLabel();
  const formats = useFormats();
  const { today } = useSession();
  const openRecord = useRecordSheet();
  const headingId = useId();
  const tick = useTick();
  const untick = useUntick();
  const name =
    item.item === "express_every_n_days" && item.interval_days !== null
      ? t("expressEvery", { count: item.interval_days })
      : label(carePlanItem, item.item);
  const standing = standingOn(item, today);
  const times = item.times_per_day;
  const days = ticks === null ? [] : careDays(item, ticks, today);
  const tickable = times !== null && days.some(({ runs }) => runs);
  const busy = useRef(false);
  // A second press before the first is stored would be counted on boxes that are not drawn anew yet.
  const once = (run: (settled: { readonly onSettled: () => void }) => void) => {
    if (busy.current) return;
    busy.current = true;
    tick.reset();
    untick.reset();
    run({ onSettled: () => (busy.current = false) });
  };
  const tickOff = (date: string) =>
    once((settled) =>
      tick.mutate({ id: uuidv7(), animal_id: animalId, care_plan_id: item.id, date }, settled),
    );
  const doneToday = days.at(-1)?.ticks.length ?? 0;
  const facts = [
    item.until === null
      ? t("fromOn", { from: formats.date(item.date) })
      : t("fromTo", { from: formats.date(item.date), to: formats.date(item.until) }),
    ...(times === null ? [] : [t("timesADay", { count: times })]),
    ...(item.target_grams === null ? [] : [t("target", { weight: formats.weight(item.target_grams) })]),
  ];
  return (
    <li className={classes["item"]} aria-labelledby={headingId}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <div>
          <Group gap="xs">
            <Title order={3} size="h5" id={headingId}>
              {name}
            </Title>
            <StandingChip standing={standing} kind="care" />
          </Group>
          <Text size="sm" c="dimmed">
            {facts.join(" · ")}
          </Text>
        </div>
        <Button
          variant="subtle"
          size="sm"
          h={44}
          px={8}
          leftSection={<IconEdit size={18} aria-hidden />}
          aria-label={t("editName", { name })}
          onClick={() => openRecord({ record: item, animalId })}
        >
          {t("common:edit")}
        </Button>
      </Group>
      {item.note !== "" && <Text className={classes["note"] ?? ""}>{item.note}</Text>}
      {adherence !== undefined && <Adherence {...adherence} ended={standing === "ended"} />}
      {times === null && standing === "active" && (
        <Text size="sm" c="dimmed">
          {t("notCounted")}
        </Text>
      )}
      {tickable && (
        <DayTicks
          label={name}
          times={times}
          days={days}
          onTick={tickOff}
          onUntick={(id) => once((settled) => untick.mutate({ id }, settled))}
        />
      )}
      <FailureNote error={tick.error ?? untick.error} />
      {item.item === "warm_compress" && standing === "active" && (
        <CompressTimer
          itemId={item.id}
          animalName={props.animalName}
          onTickOff={times !== null && ticks !== null && doneToday < times ? () => tickOff(today) : null}
        />
      )}
    </li>
  );
}

function Adherence(props: { readonly done: number; readonly expected: number; readonly ended: boolean }) {
  const { done, expected, ended } = props;
  const { t } = useTranslation("care");
  const formats = useFormats();
  return (
    <div>
      <Text component="span" size="lg" fw={600}>
        {t("adherence", {
          done: formats.number(done),
          expected: formats.number(expected),
          percent: wholePercent(done, expected) ?? 0,
        })}
      </Text>{" "}
      <Text component="span" size="sm" c="dimmed">
        {ended ? t("adherenceEnded") : t("adherenceSoFar")}
      </Text>
    </div>
  );
}
