import { Stack, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./animal-form-section.module.css";
import type { Problems } from "./animal-form-state.ts";

/** One section of the form, with a heading that the screen reader's outline shows. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Title order={3} size="h4" mb="sm" id={headingId}>
        {title}
      </Title>
      <Stack gap="md" className={classes["fields"]}>
        {children}
      </Stack>
    </section>
  );
}

/** Words of a problem with a field; undefined where there is none. */
export function useProblem(problems: Problems) {
  const { t } = useTranslation("animal");
  return (field: keyof Problems) => {
    const key = problems[field];
    return key === undefined ? undefined : t(key);
  };
}
