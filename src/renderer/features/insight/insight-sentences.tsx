import { Button, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { InsightView } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { factsOf } from "./insight-facts.ts";
import classes from "./insight.module.css";

/** The numbers that matter most, each as a sentence, with the way to the animals behind it. */
export function InsightSentences({ view }: { readonly view: InsightView }) {
  const { t } = useTranslation("insight");
  const formats = useFormats();
  const id = useId();
  const { open, urgent, openPct, thisMonth, twelveMonths, dueThisWeek } = factsOf(view);
  const animals = t("animals", { count: view.animals });
  return (
    <section aria-labelledby={id}>
      <VisuallyHidden component="h2" id={id}>
        {t("sentences.title")}
      </VisuallyHidden>
      <div className={classes["sentences"]}>
        <Sentence
          title={t("sentences.alerts")}
          text={open === 0 ? t("alerts.none", { animals }) : t("alerts.open", { count: open, animals })}
          link={
            open === 0
              ? null
              : { to: "/animals", search: { level: ["E", "V", "B", "M"] }, words: t("alerts.show") }
          }
        >
          {open > 0 && openPct !== null && <div>{t("alerts.share", { percent: openPct })}</div>}
          {urgent > 0 && <div>{t("alerts.urgent", { count: urgent })}</div>}
        </Sentence>
        <Sentence
          title={t("sentences.due")}
          text={view.overdue === 0 ? t("due.noneOverdue") : t("due.overdue", { count: view.overdue })}
          link={
            view.overdue === 0 ? null : { to: "/animals", search: { due: ["overdue"] }, words: t("due.show") }
          }
        >
          <div>{t("due.since", { count: view.due_since })}</div>
          <div>{t("due.week", { count: dueThisWeek })}</div>
        </Sentence>
        <Sentence
          title={t("sentences.expressions")}
          text={t("expressions.month", { count: thisMonth, number: formats.number(thisMonth) })}
          link={null}
        >
          {t("expressions.year", { count: twelveMonths, number: formats.number(twelveMonths) })}
        </Sentence>
      </div>
    </section>
  );
}

function Sentence(props: {
  readonly title: string;
  readonly text: string;
  readonly link: ({ readonly words: string } & Pick<LinkProps, "to" | "search">) | null;
  readonly children: ReactNode;
}) {
  const { link } = props;
  return (
    <div className={classes["sentence"]}>
      <Title order={3} size="sm" fw={400} c="dimmed">
        {props.title}
      </Title>
      <Text size="lg" fw={600} lh={1.35}>
        {props.text}
      </Text>
      <Text component="div" size="sm" c="dimmed">
        {props.children}
      </Text>
      {link !== null && (
        <Button
          variant="subtle"
          size="sm"
          h={44}
          px={10}
          className={classes["link"] ?? ""}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          renderRoot={(own) => <Link {...own} to={link.to} search={link.search} />}
        >
          {link.words}
        </Button>
      )}
    </div>
  );
}
