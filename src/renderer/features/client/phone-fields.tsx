import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** As many phones as the contract takes. */
const MOST = 10;

/** The phones of a client, one field each. */
export function PhoneFields(props: {
  readonly phones: readonly string[];
  readonly onChange: (phones: string[]) => void;
}) {
  const { t } = useTranslation("client");
  const { phones, onChange } = props;
  return (
    <Stack component="fieldset" gap="xs" m={0} p={0} bd={0} aria-label={t("form.phones")}>
      {phones.map((phone, at) => (
        <Group key={at} gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            type="tel"
            label={phones.length === 1 ? t("form.onePhone") : t("form.phone", { number: at + 1 })}
            maxLength={200}
            value={phone}
            onChange={(event) => onChange(phones.with(at, event.currentTarget.value))}
          />
          {phones.length > 1 && (
            <ActionIcon
              aria-label={t("form.removePhone", { number: at + 1 })}
              onClick={() => onChange(phones.toSpliced(at, 1))}
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {phones.length < MOST && (
        <Group>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange([...phones, ""])}
          >
            {t("form.addPhone")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
