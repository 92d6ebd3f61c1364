/** The hero of an animal's page: what happened over twelve months, and the weight, on one time axis. */
import { Group, Stack, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import type { CaseRecord } from "../../shared/contract/record.ts";
import type { AnimalCase } from "../../shared/contract/views.ts";
import { fromDayNumber } from "../../shared/domain/dates.ts";
import { carePlanItem, treatment } from "../../shared/vocabulary/index.ts";
import { useDescribe } from "../features/record/use-describe.ts";
import { useLabel } from "../i18n/use-label.ts";
import { ChartToggle } from "./chart-toggle.tsx";
import classes from "./charts.module.css";
import { stripData, type StripData, type StripMark } from "./strip-data.ts";
import { PRINT_SIZES, screenSizes, stripLayout, type StripSizes, type View } from "./strip-layout.ts";
import { StripLegend } from "./strip-legend.tsx";
import type { Placed } from "./strip-layer-props.ts";
import { StripPlot } from "./strip-plot.tsx";
import { StripTable } from "./strip-table.tsx";
import { StripTip } from "./strip-tip.tsx";
import { partOf, StripTools } from "./strip-tools.tsx";
import { type ChartWords, useChartWords } from "./use-chart-words.ts";
import { useSpanText } from "./use-span-text.ts";
import { weightScale } from "./weight-scale.ts";

export interface StripChartProps {
  readonly caseData: Pick<AnimalCase, "records" | "assessment">;
  /** Opens the record behind a mark. */
  readonly onOpen: (record: CaseRecord) => void;
  /** On paper: black and white, nothing to press, of the given size. */
  readonly printed?: boolean;
  /** First day; twelve months before the last one where none is given. */
  readonly from?: string | undefined;
  /** Last day; the day of the assessment where none is given. */
  readonly to?: string | undefined;
  /** On paper, in CSS pixels: of the picture without its legend. */
  readonly width?: number;
  readonly height?: number;
}

/** Twelve months of expressions, leaks, episodes, treatments, diet and weight on one time axis. */
export function StripChart({ printed = false, ...props }: StripChartProps) {
  const { from, to, caseData } = props;
  const data = useMemo(() => stripData(caseData, { from, to }), [caseData, from, to]);
  if (printed) return <PrintedStrip data={data} width={props.width ?? 680} height={props.height} />;
  return <LiveStrip data={data} onOpen={props.onOpen} />;
}

/** The share of the axis left free at both ends, so that a mark on the first or last day is whole. */
const EDGE = 0.012;

function axisOf({ from, to }: View): View {
  const edge = (to - from) * EDGE;
  return { from: from - edge, to: to + edge };
}

function useStrip(data: StripData) {
  const words = useChartWords();
  const describe = useDescribe();
  const spanText = useSpanText();
  const { label } = useLabel();
  const scale = useMemo(
    () =>
      data.weights.length === 0
        ? null
        : weightScale(
            data.weights.map(({ grams }) => grams),
            words.unit,
            3,
          ),
    [data, words.unit],
  );
  const { t, formats } = words;
  return {
    words,
    describe,
    plot: {
      data,
      locale: words.locale,
      weightScale: scale,
      weightText: formats.weight,
      dueLabel: data.due === null ? "" : t("strip.due", { date: formats.dayMonth(data.due.date) }),
      noneRecorded: t("strip.noneRecorded"),
      laneName: (lane: StripMark["lane"]) => t(`lane.${lane}`),
      words: (mark: StripMark) => spanWords(mark, label, t),
      markLabel: (mark: StripMark) => {
        const what = mark.records
          .map(describe)
          .map(({ kind, text }) => `${kind}. ${text}`)
          .join("; ");
        // What stands over a bar is part of its name, so that saying it finds the mark.
        const shown = mark.lane === "treatment" || mark.lane === "care" ? spanWords(mark, label, t) : "";
        const said = shown === "" || what.includes(shown) ? what : `${shown}: ${what}`;
        return t("strip.mark", { date: spanText(mark), what: said });
      },
    },
  };
}

/** How many marks of a lane are in view. */
function countText(
  data: StripData,
  lane: StripMark["lane"],
  view: View,
  { formats, t }: ChartWords,
  beside: boolean,
): string {
  const marks = data.lanes.find(({ key }) => key === lane)?.marks ?? [];
  const count = marks.filter((mark) => mark.untilDay >= view.from && mark.day <= view.to).length;
  if (count > 0) return formats.number(count, 0);
  return beside ? "" : t("strip.noneRecorded");
}

/** The words over a span: what it is, without dates. */
function spanWords(mark: StripMark, label: ReturnType<typeof useLabel>["label"], t: ChartWords["t"]): string {
  const [record] = mark.records;
  if (record.kind === "treatment")
    return record.name === "" ? label(treatment, record.treatment) : record.name;
  if (record.kind === "care_plan") return label(carePlanItem, record.item);
  return record.kind === "vet_visit" ? t("legend.visit") : t("legend.foodChange");
}

const nothing = () => undefined;

function PrintedStrip(props: {
  readonly data: StripData;
  readonly width: number;
  readonly height: number | undefined;
}) {
  const { data, width, height } = props;
  const { words, plot } = useStrip(data);
  const sizes = PRINT_SIZES;
  const view = { from: data.fromDay, to: data.axisToDay };
  const plotHeight = height === undefined ? undefined : height - sizes.top - sizes.axis;
  const layout = stripLayout(data, view, width - sizes.labels - sizes.right, sizes, plot.words, plotHeight);
  const { t, formats } = words;
  const lanes = data.lanes.map(({ key, marks }) => `${t(`lane.${key}`)}: ${marks.length}`).join(", ");
  const about = t("strip.aboutPrinted", { from: formats.date(data.from), to: formats.date(data.to), lanes });
  return (
    <div>
      <div role="img" aria-label={about}>
        <StripPlot
          {...plot}
          {...{ layout, sizes, view, width }}
          laneCount={(lane) => countText(data, lane, view, words, true)}
          axis={axisOf(view)}
          printed
          todayLabel={formats.dayMonth(data.to)}
          onOpen={nothing}
          onActive={nothing}
          onZoom={nothing}
        />
      </div>
      <StripLegend data={data} printed t={t} />
    </div>
  );
}

function LiveStrip(props: { readonly data: StripData; readonly onOpen: (record: CaseRecord) => void }) {
  const { data, onOpen } = props;
  const { words, describe, plot } = useStrip(data);
  const { t, formats } = words;
  const [table, setTable] = useState(false);
  const [part, setPart] = useState<View | null>(null);
  const { ref, width } = useElementSize();
  const tip = useTip();

  const whole = { from: data.fromDay, to: data.axisToDay };
  const view = part ?? whole;
  const sizes: StripSizes = screenSizes(width);
  const layout = stripLayout(data, view, width - sizes.labels - sizes.right, sizes, plot.words);
  const height = sizes.top + layout.plotHeight + sizes.axis;
  const dateOf = (day: number) =>
    formats.date(fromDayNumber(Math.round(Math.min(Math.max(day, whole.from), whole.to))));
  const period =
    part === null
      ? t("strip.period", { from: formats.date(data.from), to: formats.date(data.to) })
      : t("strip.zoomedTo", { from: dateOf(part.from), to: dateOf(part.to) });
  const count = data.lanes.reduce((sum, { marks }) => sum + marks.length, 0);

  if (count === 0 && data.due === null) {
    return (
      <Text c="dimmed" className={classes["chart"] ?? ""}>
        {t("strip.empty", { from: formats.date(data.from), to: formats.date(data.to) })}
      </Text>
    );
  }
  return (
    <Stack gap="xs" className={classes["chart"]}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" role="status">
          {period}
        </Text>
        <Group gap={4}>
          {!table && <StripTools whole={whole} part={part} onChange={setPart} t={t} />}
          <ChartToggle table={table} onChange={setTable} />
        </Group>
      </Group>
      {table ? (
        <StripTable data={data} describe={describe} onOpen={onOpen} />
      ) : (
        <>
          <div
            ref={ref}
            className={classes["chart"]}
            role="group"
            aria-label={t("strip.about", { from: formats.date(data.from), to: formats.date(data.to), count })}
            style={{ minHeight: height }}
          >
            {width > 0 && (
              <StripPlot
                {...plot}
                {...{ layout, sizes, view, width }}
                laneCount={(lane) => countText(data, lane, view, words, sizes.head === 0)}
                axis={axisOf(view)}
                printed={false}
                todayLabel={t("strip.today")}
                onOpen={(mark) => onOpen(mark.records[0])}
                onActive={tip.show}
                onZoom={({ from, to }) => setPart(partOf(whole, from, to - from))}
              />
            )}
            {tip.placed !== null && (
              <StripTip
                placed={tip.placed}
                {...{ width, height, describe }}
                onStay={tip.stay}
                onLeave={() => tip.show(null)}
              />
            )}
          </div>
          <StripLegend data={data} printed={false} t={t} />
          <Text size="sm" c="dimmed">
            {t("strip.hint")}
          </Text>
        </>
      )}
    </Stack>
  );
}

/** How long the tip stays after the pointer has left the mark, so that it can be reached. */
const LEAVE_MS = 160;

function useTip() {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (placed === null) return undefined;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPlaced(null);
    };
    window.addEventListener("keydown", dismiss);
    return () => window.removeEventListener("keydown", dismiss);
  }, [placed]);
  return {
    placed,
    stay: () => window.clearTimeout(timer.current),
    show: (next: Placed | null) => {
      window.clearTimeout(timer.current);
      if (next !== null) setPlaced(next);
      else timer.current = window.setTimeout(() => setPlaced(null), LEAVE_MS);
    },
  };
}
