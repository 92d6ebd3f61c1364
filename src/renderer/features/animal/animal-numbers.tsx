import { Text, Title, VisuallyHidden } from "@mantine/core";
import { IconTrendingDown } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { animalStatus } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { DueChip } from "../../ui/due-chip.tsx";
import type { DueItem } from "../due/decision.ts";
import { DueDecision } from "../due/due-decision.tsx";
import { DueMenu } from "../due/due-menu.tsx";
import classes from "./animal-numbers.module.css";

/** Typical interval, due date and weight change, each with what it was worked out from. */
export function AnimalNumbers({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <VisuallyHidden component="h2" id={headingId}>
        {t("numbers.title")}
      </VisuallyHidden>
      <div className={classes["row"]}>
        <TypicalCard caseData={caseData} />
        <DueCard caseData={caseData} />
        <WeightCard caseData={caseData} />
      </div>
      <Shortening caseData={caseData} />
    </section>
  );
}

function Card(props: {
  readonly title: string;
  readonly figure: ReactNode;
  /** What can be done about the figure, beside it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes["card"]}>
      <div className={classes["head"]}>
        <div>
          <Title order={3} size="sm" fw={400} c="dimmed">
            {props.title}
          </Title>
          <Text component="div" size="xl" fw={600}>
            {props.figure}
          </Text>
        </div>
        {props.action}
      </div>
      <Text component="div" size="sm" c="dimmed">
        {props.children}
      </Text>
    </div>
  );
}

function TypicalCard({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const format = useFormats();
  const { typical, intervals } = caseData.assessment.expression;
  if (typical === null) {
    return (
      <Card title={t("numbers.typical")} figure={t("numbers.noTypical")}>
        {t("numbers.noTypicalWhy", { count: intervals.length })}
      </Card>
    );
  }
  return (
    <Card
      title={t("numbers.typical")}
      figure={t("list.days", { count: typical.median, number: format.number(typical.median) })}
    >
      <div>{t("numbers.quartiles", { q1: format.number(typical.q1), q3: format.number(typical.q3) })}</div>
      <div>
        {t("numbers.range", {
          count: typical.n,
          n: format.number(typical.n),
          min: format.number(typical.min),
          max: format.number(typical.max),
        })}
      </div>
      {typical.from_all && <div>{t("numbers.fromAll")}</div>}
    </Card>
  );
}

function DueCard({ caseData: { animal, assessment } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const format = useFormats();
  const { due, due_status: status, due_action: action } = assessment;
  const countedFrom = due?.counted_from ?? action?.counted_from;
  const item: DueItem | null =
    countedFrom === undefined
      ? null
      : {
          animalId: animal.id,
          name: animal.name,
          countedFrom,
          date: due?.date ?? null,
          intervalDays: due?.interval_days ?? null,
        };
  if (animal.status !== "active") {
    return (
      <Card title={t("numbers.due")} figure={t("numbers.noDueNow")}>
        {t("numbers.notActive", { status: label(animalStatus, animal.status) })}
      </Card>
    );
  }
  return (
    <Card
      title={t("numbers.due")}
      figure={figure()}
      {...(item === null ? {} : { action: <DueMenu item={item} /> })}
    >
      {due === null ? (
        action === null && <div>{why()}</div>
      ) : (
        <>
          {status !== "not_due" && <DueChip status={status} date={due.date} />}
          <Text size="sm">
            {t(due.basis === "vet" ? "numbers.byVet" : "numbers.byOwn", {
              count: due.interval_days,
              date: format.date(due.counted_from),
            })}
          </Text>
        </>
      )}
      {action !== null && <DueDecision action={action} due={due} />}
    </Card>
  );

  function figure(): string {
    if (due !== null) return format.date(due.date);
    return t(action === null ? "numbers.noDue" : "due:decided.short.closed");
  }

  function why(): string {
    const bothGone = animal.sac_left === "removed" && animal.sac_right === "removed";
    return t(bothGone ? "numbers.bothGone" : "numbers.noDueWhy");
  }
}

function WeightCard({ caseData: { assessment } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const format = useFormats();
  const { weight } = assessment;
  const title = t("numbers.weight");
  if (weight === null) {
    return (
      <Card title={title} figure={t("numbers.noWeight")}>
        {t("numbers.noWeightWhy")}
      </Card>
    );
  }
  const { change, last } = weight;
  if (change === null) {
    return (
      <Card title={title} figure={t("numbers.noChange")}>
        {t("numbers.noChangeWhy", { weight: format.weight(last.grams), date: format.date(last.date) })}
      </Card>
    );
  }
  return (
    <Card title={title} figure={format.percent(change.pct)}>
      <div>
        {t("numbers.against", {
          count: change.baseline_ids.length,
          last: format.weight(last.grams),
          date: format.date(last.date),
          baseline: format.weight(change.baseline_grams),
        })}
      </div>
      {change.held_back && <div>{t("numbers.heldBack")}</div>}
      {weight.two_falls && <div>{t("numbers.twoFalls")}</div>}
    </Card>
  );
}

/** The sentence with its numbers, where the last three intervals are all below the usual. */
function Shortening({ caseData: { assessment } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const format = useFormats();
  const { shortening } = assessment.expression;
  if (shortening === null) return null;
  return (
    <div className={classes["shortening"]}>
      <IconTrendingDown size={22} aria-hidden />
      <Text>
        {t("numbers.shortening", {
          last: shortening.last.map(({ days }) => format.number(days)).join(", "),
          count: shortening.earlier_median,
          median: format.number(shortening.earlier_median),
        })}
      </Text>
    </div>
  );
}
