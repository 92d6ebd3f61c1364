import { Paper } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { InsightView } from "../../../shared/contract/views.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import type { Vocabulary } from "../../../shared/vocabulary/index.ts";
import { CountChart, type CountChartProps } from "../../charts/count-chart.tsx";
import type { CountPoint } from "../../charts/count-point.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { useSession } from "../profile/queries.ts";
import { monthWords, weekSpans } from "./insight-facts.ts";
import classes from "./insight.module.css";

/** Every count as a chart with its table. */
export function InsightCharts({ view }: { readonly view: InsightView }) {
  const { t } = useTranslation("insight");
  const { label } = useLabel();
  const formats = useFormats();
  const { profile } = useSession();
  const number = (value: number) => formats.number(value, 0);

  const months = monthWords(
    view.by_month.map(({ key }) => key),
    profile?.locale ?? "en-GB",
  );
  const byMonth = view.by_month.map(({ key, count }, index): CountPoint => {
    const { label: short = key, under = null, name = key } = months[index] ?? {};
    return {
      key,
      label: short,
      ...(under === null ? {} : { under }),
      name,
      value: count,
      text: number(count),
    };
  });
  const weeks = weekSpans(view.due_by_week.map(({ key }) => key));
  const byWeek = view.due_by_week.map(({ key, count }, index): CountPoint => {
    const { from = key, to = key } = weeks[index] ?? {};
    return {
      key,
      label: formats.dayMonth(from),
      name: t("week", { from: formats.dayMonth(from), to: formats.date(to) }),
      value: count,
      text: number(count),
    };
  });
  const named = <K extends string>(
    rows: InsightView["by_method"],
    vocabulary: Vocabulary<K>,
    unknown: string,
  ): CountPoint[] =>
    rows.map(({ key, count }) => {
      const known = vocabulary.keys.find((own) => own === key && own !== "unknown");
      const name = known === undefined ? unknown : label(vocabulary, known);
      return { key, label: name, name, value: count, text: number(count) };
    });
  const medians = (
    rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly animals: number;
      readonly median: number;
    }[],
  ) =>
    rows.map(({ id, name, animals, median }): CountPoint => {
      const days = t("days", { count: median, number: formats.number(median) });
      return {
        key: id,
        label: name,
        name,
        value: median,
        text: t("median", { count: median, number: formats.number(median), animals: number(animals) }),
        cells: [days, number(animals)],
      };
    });
  const species = new Set(view.by_breed.map((row) => row.species));

  return (
    <div className={classes["charts"]}>
      <Chart
        kind="columns"
        title={t("byMonth.title")}
        hint={t("byMonth.hint")}
        points={byMonth}
        headings={[t("byMonth.column"), t("column.expressions")]}
        empty={t("byMonth.empty")}
      />
      <Chart
        kind="columns"
        title={t("byWeek.title")}
        hint={t("byWeek.hint")}
        points={byWeek}
        headings={[t("byWeek.column"), t("column.animals")]}
        empty={t("byWeek.empty")}
      />
      <Chart
        kind="bars"
        title={t("byLevel.title")}
        hint={t("byLevel.hint", { animals: t("animals", { count: view.animals }) })}
        // Notices go to the person who records; they are no alert of the animal.
        points={named(
          view.by_level.filter(({ key }) => key !== "N"),
          v.alertLevel,
          "",
        )}
        headings={[t("byLevel.column"), t("column.animals")]}
        empty={t("byLevel.empty")}
      />
      <Chart
        kind="bars"
        title={t("byPerformer.title")}
        hint={t("lastYear")}
        points={named(view.by_performer, v.performer, t("notNoted"))}
        headings={[t("byPerformer.column"), t("column.expressions")]}
        empty={t("nothingLastYear")}
      />
      <Chart
        kind="bars"
        title={t("byMethod.title")}
        hint={t("lastYear")}
        points={named(view.by_method, v.method, t("notNoted"))}
        headings={[t("byMethod.column"), t("column.expressions")]}
        empty={t("nothingLastYear")}
      />
      <Chart
        kind="bars"
        title={t("bySize.title")}
        hint={t("bySize.hint")}
        points={medians(
          (["small", "medium", "large"] as const).flatMap((size) =>
            view.by_size
              .filter(({ key }) => key === size)
              .map((row) => ({ ...row, id: size, name: sizeName(size) })),
          ),
        )}
        headings={[t("bySize.column"), t("column.typical"), t("column.animals")]}
        empty={t("bySize.empty")}
      />
      <Chart
        wide
        kind="bars"
        title={t("byBreed.title")}
        hint={t("byBreed.hint")}
        points={medians(
          view.by_breed.map((row) => ({
            ...row,
            id: `${row.species} ${row.key}`,
            name:
              species.size > 1
                ? t("byBreed.name", { breed: row.key, species: label(v.species, row.species) })
                : row.key,
          })),
        )}
        headings={[t("byBreed.column"), t("column.typical"), t("column.animals")]}
        empty={t("byBreed.empty")}
      />
    </div>
  );

  /** Sizes are said with their limits in the profile's unit. */
  function sizeName(size: "small" | "medium" | "large"): string {
    return t(`bySize.${size}`, { from: formats.weight(10_000), to: formats.weight(25_000) });
  }
}

function Chart({ wide = false, ...props }: CountChartProps & { readonly wide?: boolean }) {
  return (
    <Paper withBorder p="md" bg="var(--scoot-surface)" miw={0} className={(wide && classes["wide"]) || ""}>
      <CountChart {...props} />
    </Paper>
  );
}
