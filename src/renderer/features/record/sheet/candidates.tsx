import { Button, Group, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { recordQueries } from "../queries.ts";
import { AnimalPicker } from "./animal-picker.tsx";
import classes from "./candidates.module.css";

/** Animals that it may have been, while nobody knows which one it was. */
export function Candidates(props: {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}) {
  const { t } = useTranslation("record");
  const { value, onChange } = props;
  const { data } = useQuery(recordQueries.animals(""));
  const nameOf = (id: string) => data?.find((row) => row.id === id)?.name ?? t("candidateUnnamed");
  return (
    <section className={classes["candidates"]} aria-label={t("candidates")}>
      <Text size="sm" c="dimmed">
        {t("candidatesHow")}
      </Text>
      <Group gap="xs">
        {value.map((id) => (
          <Button
            key={id}
            variant="light"
            h={44}
            px={12}
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t("candidateRemove", { name: nameOf(id) })}
            onClick={() => onChange(value.filter((other) => other !== id))}
          >
            {nameOf(id)}
          </Button>
        ))}
      </Group>
      {value.length < 20 && (
        <AnimalPicker
          label={t("candidates")}
          shown={4}
          without={value}
          onPick={({ id }) => onChange([...value, id])}
        />
      )}
    </section>
  );
}
