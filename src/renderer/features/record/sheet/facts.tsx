import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RecordKind } from "../../../../shared/contract/record.ts";
import { method, performer, place, reason, restraint } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { DateField, TimeField } from "../../../ui/date-time-field.tsx";
import { InsetSelect } from "../../../ui/inset-select.tsx";
import { InsetText } from "../../../ui/inset-text.tsx";
import { CheckedWeight } from "../forms/checked-weight.tsx";
import { type Entry, type EntryOf, type EntryPatch, HANDS_ON } from "./entry.ts";
import classes from "./facts.module.css";
import { useSheet } from "./sheet-context.ts";

const UNTIMED: ReadonlySet<RecordKind> = new Set<RecordKind>(["treatment", "care_plan", "authorisation"]);
const PLACED: ReadonlySet<RecordKind> = new Set<RecordKind>(["expression", "check", "declined", "leak"]);

/** Kinds beside which signs can be noted as well. */
export const WITH_SIGNS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  "expression",
  "leak",
  "check",
  "declined",
]);

/** Kinds beside which a weight can be noted, as a record of its own. */
export const WITH_WEIGHT: ReadonlySet<RecordKind> = new Set<RecordKind>(["expression", "check"]);

/** When, by whom, where and how: the column beside what was found. */
export function Facts(props: {
  readonly entry: Entry;
  readonly change: (patch: EntryPatch) => void;
  readonly weight: EntryOf<"weight"> | null;
  /** `typed` is false when the field is empty again. */
  readonly onWeight: (grams: number | null, typed: boolean) => void;
  readonly signs: { readonly open: boolean; readonly count: number; readonly toggle: () => void } | null;
  readonly signsId: string;
}) {
  const { entry, change, signs } = props;
  const { t } = useTranslation("record");
  const { label, options } = useLabel();
  const { problem, today } = useSheet();
  const { kind } = entry;
  const notNoted = { value: null, label: t("notNoted") } as const;
  return (
    <div className={classes["facts"]}>
      <div className={classes["when"]} data-timed={!UNTIMED.has(kind)}>
        <DateField
          label={t(`dates.${kind}`)}
          value={entry.date}
          empty=""
          max={today}
          error={problem("date")}
          onChange={(date) => change({ date })}
        />
        {!UNTIMED.has(kind) && (
          <TimeField
            label={t("time")}
            value={entry.time}
            error={problem("time")}
            onChange={(time) => change({ time })}
          />
        )}
      </div>
      {"performer" in entry && HANDS_ON.has(kind) && (
        <InsetSelect
          label={t(kind === "expression" ? "performer" : "examiner")}
          options={options(performer).filter(({ value }) => value !== "natural" || kind === "expression")}
          value={entry.performer}
          unset={notNoted}
          onChange={(next) => change(withPerformer(entry, next))}
        />
      )}
      {"place" in entry && PLACED.has(kind) && (
        <InsetSelect
          label={t("place")}
          options={options(place)}
          value={entry.place}
          unset={notNoted}
          onChange={(next) => change({ place: next })}
        />
      )}
      {entry.kind === "expression" && (
        <>
          <InsetSelect
            label={t("method")}
            options={options(method).filter(({ value }) => value !== "unknown")}
            value={entry.method}
            unset={{ value: "unknown", label: label(method, "unknown") }}
            onChange={(next) =>
              change(
                next === "natural_with_stool"
                  ? { method: next, performer: "natural", restraint: null }
                  : { method: next, performer: entry.performer === "natural" ? null : entry.performer },
              )
            }
          />
          <InsetSelect
            label={t("reason")}
            options={options(reason)}
            value={entry.reason}
            unset={notNoted}
            onChange={(next) => change({ reason: next })}
          />
        </>
      )}
      {"restraint" in entry && !("performer" in entry && entry.performer === "natural") && (
        <InsetSelect
          label={t("restraint")}
          options={options(restraint)}
          value={entry.restraint}
          unset={notNoted}
          onChange={(next) => change({ restraint: next })}
        />
      )}
      {WITH_WEIGHT.has(kind) && (
        <CheckedWeight
          label={t("weightBeside")}
          field="weight.grams"
          grams={props.weight?.grams ?? null}
          onChange={props.onWeight}
        />
      )}
      {kind !== "note" && (
        <InsetText
          className={classes["note"]}
          label={t("common:note")}
          rows={2}
          value={entry.note}
          onChange={(note) => change({ note })}
        />
      )}
      {signs !== null && (
        <Button
          className={classes["signs"]}
          variant={signs.count > 0 ? "light" : "default"}
          h={48}
          px={10}
          justify="space-between"
          aria-expanded={signs.open}
          aria-controls={props.signsId}
          rightSection={
            signs.open ? (
              <IconChevronDown size={18} aria-hidden />
            ) : (
              <IconChevronRight size={18} aria-hidden />
            )
          }
          onClick={signs.toggle}
        >
          {signs.count === 0 ? t("signsToday") : t("signsTodayCount", { count: signs.count })}
        </Button>
      )}
    </div>
  );
}

/** An animal that emptied its glands itself did so with its stool, unless another way is noted. */
function withPerformer(entry: Entry, next: (typeof performer.keys)[number] | null): EntryPatch {
  if (entry.kind === "expression" && next === "natural") {
    return { performer: next, method: "natural_with_stool", restraint: null };
  }
  if (entry.kind === "expression" && entry.method === "natural_with_stool") {
    return { performer: next, method: "unknown" };
  }
  return { performer: next };
}
