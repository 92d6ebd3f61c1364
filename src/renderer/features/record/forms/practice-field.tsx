import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { InsetSelect } from "../../../ui/inset-select.tsx";
import { InsetText } from "../../../ui/inset-text.tsx";
import { useAddPractice } from "../mutations.ts";
import { recordQueries } from "../queries.ts";

/** The vet practice: one of those known, or a new one by its name. */
export function PracticeField(props: {
  readonly value: string | null;
  readonly onChange: (practiceId: string | null) => void;
  readonly first?: boolean;
}) {
  const { t } = useTranslation("record");
  const { data, error } = useQuery(recordQueries.practices());
  const [fresh, setFresh] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const add = useAddPractice(({ id }) => {
    setFresh(null);
    props.onChange(id);
  });
  if (fresh !== null) {
    return (
      <div>
        <InsetText
          label={t("practiceName")}
          value={fresh.name}
          onChange={(name) => setFresh({ ...fresh, name })}
        />
        <Group gap="xs" mt={4}>
          <Button
            variant="light"
            size="compact-md"
            h={44}
            disabled={fresh.name.trim() === ""}
            loading={add.isPending}
            onClick={() => add.mutate(fresh)}
          >
            {t("practiceAdd")}
          </Button>
          <Button variant="subtle" size="compact-md" h={44} onClick={() => setFresh(null)}>
            {t("common:cancel")}
          </Button>
        </Group>
        <FailureNote error={add.error} />
      </div>
    );
  }
  return (
    <div>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <div style={{ flex: 1, minWidth: 0 }}>
          <InsetSelect
            label={t("practice")}
            options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={props.value}
            unset={{ value: null, label: t("notNoted") }}
            onChange={props.onChange}
            {...(props.first === true ? { first: true } : {})}
          />
        </div>
        <Button
          variant="subtle"
          h={48}
          px={10}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setFresh({ id: uuidv7(), name: "" })}
        >
          {t("practiceNew")}
        </Button>
      </Group>
      <FailureNote error={error} />
    </div>
  );
}
