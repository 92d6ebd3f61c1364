import { Group, Input, NativeSelect, TextInput } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../features/profile/queries.ts";
import classes from "./partial-date-field.module.css";

/**
 * A date as far as it is known: a year, a year and month, or the day. The value is `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`, null while nothing is typed; an incomplete entry keeps what was typed and is no valid date.
 */
export function PartialDateField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** How fine it gets; the parts beyond are not offered. */
  readonly finest: "year" | "month" | "day";
  readonly description?: string;
  readonly error?: string | undefined;
}) {
  const { t } = useTranslation();
  const { profile } = useSession();
  const labelId = useId();
  const errorId = useId();
  const { value, onChange, finest, error } = props;
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  const put = (parts: { year?: string; month?: string; day?: string }) => {
    const next = { year, month, day, ...parts };
    // A day without its month means nothing, so it goes with it.
    const text = [next.year, next.month, next.month === "" ? "" : next.day];
    while (text.at(-1) === "") text.pop();
    onChange(text.length === 0 ? null : text.join("-"));
  };
  const monthName = new Intl.DateTimeFormat(profile?.locale ?? "en-GB", { month: "long", timeZone: "UTC" });
  const two = (n: number) => String(n).padStart(2, "0");
  return (
    <fieldset
      className={classes["field"]}
      aria-labelledby={labelId}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <Input.Label component="div" id={labelId} size="md">
        {props.label}
      </Input.Label>
      {props.description !== undefined && <Input.Description mb={4}>{props.description}</Input.Description>}
      <Group gap="xs" wrap="nowrap">
        <TextInput
          aria-label={t("common:year")}
          placeholder={t("common:year")}
          inputMode="numeric"
          maxLength={4}
          w={88}
          error={error !== undefined}
          value={year}
          onChange={(event) => put({ year: event.currentTarget.value.replaceAll(/\D/g, "") })}
        />
        {finest !== "year" && (
          <NativeSelect
            aria-label={t("common:month")}
            size="md"
            flex={1}
            value={month}
            data={[
              { value: "", label: t("common:noMonth") },
              ...Array.from({ length: 12 }, (_, at) => ({
                value: two(at + 1),
                label: monthName.format(new Date(Date.UTC(2000, at, 1))),
              })),
            ]}
            onChange={(event) => put({ month: event.currentTarget.value })}
          />
        )}
        {finest === "day" && month !== "" && (
          <NativeSelect
            aria-label={t("common:day")}
            size="md"
            w={104}
            value={day}
            data={[
              { value: "", label: t("common:noDay") },
              ...Array.from({ length: 31 }, (_, at) => ({ value: two(at + 1), label: String(at + 1) })),
            ]}
            onChange={(event) => put({ day: event.currentTarget.value })}
          />
        )}
      </Group>
      {error !== undefined && (
        <Input.Error id={errorId} mt={4}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
