import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { ProfileEdits } from "./use-profile-edits.ts";

/** A part of the settings under its own heading. */
export function SettingsSection(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {props.title}
      </Title>
      {props.hint !== undefined && <Text c="dimmed">{props.hint}</Text>}
      <Stack mt="md">{props.children}</Stack>
    </Paper>
  );
}

/** A part of the settings that is saved by itself; Save waits until something is changed. */
export function SavedSection(props: {
  readonly title: string;
  readonly hint?: string;
  readonly edits: ProfileEdits;
  /** Told whether something here is not saved yet. */
  readonly onDirty: (dirty: boolean) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("profile");
  const { edits, onDirty } = props;
  const { dirty } = edits;
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);
  return (
    <SettingsSection title={props.title} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          edits.submit();
        }}
      >
        <Stack>
          {props.children}
          <FailureNote error={edits.error} />
          <Group mih={44}>
            <Button type="submit" disabled={!dirty} loading={edits.saving}>
              {t("common:save")}
            </Button>
            {dirty && (
              <Button variant="subtle" onClick={edits.discard}>
                {t("settings.discard")}
              </Button>
            )}
            <Text component="output" size="sm" c="dimmed">
              {dirty ? t("settings.unsaved") : ""}
            </Text>
          </Group>
        </Stack>
      </form>
    </SettingsSection>
  );
}
