import { SimpleGrid, Text, Title } from "@mantine/core";
import { IconTrendingDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WeightCourse } from "../../../shared/contract/assessment.ts";
import { useFormats } from "../../lib/format.ts";
import classes from "./glands-table.module.css";

/** Last weight, change and slope, each with what it was worked out from. */
export function WeightNumbers({ weight }: { readonly weight: WeightCourse }) {
  const { t } = useTranslation("timeline");
  const formats = useFormats();
  const { last, change, two_falls, slope_pct_per_30_days: slope, change_at } = weight;
  const at = ([30, 90, 365] as const).flatMap((days) => {
    const pct = change_at[`d${days}`];
    return pct === null ? [] : [t("weight.at", { count: days, pct: formats.percent(pct) })];
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
      <Card title={t("weight.last")} figure={formats.weight(last.grams)}>
        <div>{formats.date(last.date)}</div>
        {two_falls && (
          <Text
            component="div"
            size="sm"
            fw={600}
            c="var(--mantine-color-text)"
            className={classes["key"] ?? ""}
          >
            <IconTrendingDown size={18} aria-hidden />
            {t("weight.twoFalls")}
          </Text>
        )}
      </Card>
      {change === null ? (
        <Card title={t("weight.change")} figure="–">
          {t("weight.noChange")}
        </Card>
      ) : (
        <Card title={t("weight.change")} figure={formats.percent(change.pct)}>
          {change.held_back && (
            <Text component="div" size="sm" fw={600} c="var(--mantine-color-text)">
              {t("weight.heldBack")}
            </Text>
          )}
          <div>
            {t("weight.against", {
              count: change.baseline_ids.length,
              baseline: formats.weight(change.baseline_grams),
              dates: listOf(change.baseline_dates.map(formats.date), t("weight.and")),
            })}
          </div>
        </Card>
      )}
      <Card title={t("weight.trend")} figure={slope === null ? "–" : formats.percent(slope)}>
        <div>{slope === null ? t("weight.noSlope") : t("weight.slope")}</div>
        {at.length > 0 && <div>{at.join(" · ")}</div>}
      </Card>
    </SimpleGrid>
  );
}

/** Dates as words: all of them where they are few, else the first and the last. */
function listOf(dates: readonly string[], between: string): string {
  return dates.length <= 3 ? dates.join(", ") : `${dates[0]} ${between} ${dates.at(-1)}`;
}

function Card(props: { readonly title: string; readonly figure: string; readonly children: ReactNode }) {
  return (
    <div className={classes["card"]}>
      <Title order={2} size="sm" fw={400} c="dimmed">
        {props.title}
      </Title>
      <Text component="div" size="xl" fw={600}>
        {props.figure}
      </Text>
      <Text component="div" size="sm" c="dimmed">
        {props.children}
      </Text>
    </div>
  );
}
