import { Text, Title } from "@mantine/core";
import { Children, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./today.module.css";

/** One part of the day under its heading, with how many there are. */
export function TodaySection(props: {
  readonly title: string;
  readonly count?: number;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("today");
  const id = useId();
  const { title, count } = props;
  return (
    <section aria-labelledby={id}>
      <Title
        order={2}
        size="h4"
        id={id}
        mb={props.hint === undefined ? "xs" : 0}
        {...(count === undefined ? {} : { "aria-label": t("countLabel", { title, count }) })}
      >
        {title}
        {count !== undefined && <span className={classes["count"]}>{count}</span>}
      </Title>
      {props.hint !== undefined && (
        <Text component="div" size="sm" c="dimmed" mb="xs">
          {props.hint}
        </Text>
      )}
      {count === undefined ? (
        props.children
      ) : (
        <ul className={classes["rows"]}>
          {Children.map(props.children, (child) => (
            <li>{child}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
