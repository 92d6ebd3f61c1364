import { Button, Group, NativeSelect, Paper, SimpleGrid, Stack, TextInput, Title } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffInput } from "../../../shared/contract/people.ts";
import { staffRole, type StaffRole } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { failureIn } from "../../lib/failure.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSaveStaff } from "./mutations.ts";

/** A person who records: name, initials and role. Its id is there before it is saved, so a retry writes the same. */
export function StaffForm(props: {
  readonly title: string;
  readonly start: StaffInput;
  readonly onDirty: (dirty: boolean) => void;
  readonly close: () => void;
}) {
  const { t } = useTranslation("staff");
  const { options } = useLabel();
  const { start, close, onDirty } = props;
  const [person, setPerson] = useState(start);
  const [missing, setMissing] = useState(false);
  const save = useSaveStaff(close);
  const nameField = useRef<HTMLInputElement>(null);
  const dirty =
    person.name !== start.name || person.initials !== start.initials || person.role !== start.role;
  const problem = (field: string) =>
    save.error === null
      ? undefined
      : failureIn(save.error).fields.find(({ path }) => path === field)?.message;

  useEffect(() => nameField.current?.focus(), []);
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person.name.trim() === "") {
      setMissing(true);
      nameField.current?.focus();
    } else if (!save.isPending) save.mutate(person);
  };

  return (
    <Paper component="form" withBorder p="md" noValidate onSubmit={submit}>
      <Stack>
        <Title order={3} size="h5">
          {props.title}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput
            ref={nameField}
            label={t("name")}
            required
            maxLength={200}
            value={person.name}
            error={missing ? t("nameMissing") : problem("name")}
            onChange={(event) => {
              setPerson({ ...person, name: event.currentTarget.value });
              setMissing(false);
            }}
          />
          <TextInput
            label={t("initials")}
            description={t("initialsHint")}
            inputWrapperOrder={["label", "input", "error", "description"]}
            maxLength={4}
            value={person.initials ?? ""}
            error={problem("initials")}
            onChange={(event) => setPerson({ ...person, initials: event.currentTarget.value })}
          />
          <NativeSelect
            size="md"
            label={t("role")}
            data={options(staffRole)}
            value={person.role}
            error={problem("role")}
            onChange={(event) => setPerson({ ...person, role: event.currentTarget.value as StaffRole })}
          />
        </SimpleGrid>
        <FailureNote error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t("common:save")}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t("common:cancel")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
