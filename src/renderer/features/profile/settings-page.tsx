import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../ui/page-header.tsx";
import { StaffSection } from "../staff/staff-section.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { AboutSection, LookSection, MeasuresSection } from "./profile-sections.tsx";
import { useSession } from "./queries.ts";
import { SettingsSection } from "./settings-section.tsx";
import { ThresholdsSection } from "./thresholds-section.tsx";

/** The profile, the people who record, and where the data are; each part is saved by itself. */
export function SettingsPage() {
  const { t } = useTranslation("profile");
  const { program_version: version } = useSession();
  const [aboutDirty, setAboutDirty] = useState(false);
  const [measuresDirty, setMeasuresDirty] = useState(false);
  const [numbersDirty, setNumbersDirty] = useState(false);
  const [lookDirty, setLookDirty] = useState(false);
  const [staffDirty, setStaffDirty] = useState(false);
  return (
    <Stack maw={960} gap={0}>
      <PageHeader title={t("settings.title")} />
      <Stack gap="lg">
        <AboutSection onDirty={setAboutDirty} />
        <MeasuresSection onDirty={setMeasuresDirty} />
        <ThresholdsSection onDirty={setNumbersDirty} />
        <LookSection onDirty={setLookDirty} />
        <StaffSection onDirty={setStaffDirty} />
        <SettingsSection title={t("settings.data")}>
          <Text>{t("settings.dataFolder")}</Text>
          <Text>{t("settings.dataOffline")}</Text>
          <Text size="sm" c="dimmed">
            {t("settings.version", { version })}
          </Text>
        </SettingsSection>
      </Stack>
      <LeaveGuard dirty={aboutDirty || measuresDirty || numbersDirty || lookDirty || staffDirty} />
    </Stack>
  );
}
