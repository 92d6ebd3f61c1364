import { Button, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { InsetText } from "./inset-text.tsx";

/** A reason in one line, with a few that are often given: a press writes one of them into the field. */
export function ReasonField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
  readonly error?: string | undefined;
  readonly first?: boolean;
}) {
  const { t } = useTranslation();
  const { value, onChange, suggestions } = props;
  return (
    <Stack gap={8}>
      <InsetText
        label={t("common:reason")}
        value={value}
        onChange={onChange}
        error={props.error}
        first={props.first ?? false}
      />
      <Group gap={6} role="group" aria-label={t("common:reasonSuggestions")}>
        {suggestions.map((suggestion) => (
          <Button
            key={suggestion}
            variant={value === suggestion ? "light" : "default"}
            size="sm"
            h={44}
            px="sm"
            radius="xl"
            aria-pressed={value === suggestion}
            onClick={() => onChange(suggestion)}
          >
            {suggestion}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
