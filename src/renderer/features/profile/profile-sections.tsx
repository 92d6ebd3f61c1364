import { NativeSelect, SimpleGrid, Text, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import * as v from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { formatsOf } from "../../lib/format.ts";
import { LabelledSegments } from "../../ui/labelled-segments.tsx";
import { localeOptions } from "./locales.ts";
import { useSession } from "./queries.ts";
import { SavedSection } from "./settings-section.tsx";
import { useProfileEdits } from "./use-profile-edits.ts";

interface SectionProps {
  readonly onDirty: (dirty: boolean) => void;
}

const COLUMNS = { base: 1, md: 2 };

/** Who keeps the records: kind, name and how to reach them. */
export function AboutSection({ onDirty }: SectionProps) {
  const { t } = useTranslation("profile");
  const { options } = useLabel();
  const edits = useProfileEdits();
  const { values, set, problem } = edits;
  return (
    <SavedSection title={t("settings.about")} hint={t("settings.aboutHint")} edits={edits} onDirty={onDirty}>
      <SimpleGrid cols={COLUMNS}>
        <LabelledSegments
          label={t("settings.kind")}
          data={options(v.profileKind)}
          value={values.kind}
          onChange={(kind) => set("kind", kind)}
        />
        <TextInput
          label={t("settings.name")}
          maxLength={200}
          value={values.name}
          error={problem("name")}
          onChange={(event) => set("name", event.currentTarget.value)}
        />
        <TextInput
          type="tel"
          label={t("settings.phone")}
          maxLength={200}
          value={values.phone}
          error={problem("phone")}
          onChange={(event) => set("phone", event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t("settings.email")}
          maxLength={200}
          value={values.email}
          error={problem("email")}
          onChange={(event) => set("email", event.currentTarget.value)}
        />
      </SimpleGrid>
      <Textarea
        label={t("settings.address")}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={8_000}
        value={values.address}
        error={problem("address")}
        onChange={(event) => set("address", event.currentTarget.value)}
      />
    </SavedSection>
  );
}

/** Units, paper, region, and how dates and numbers are written. */
export function MeasuresSection({ onDirty }: SectionProps) {
  const { t, i18n } = useTranslation("profile");
  const { options } = useLabel();
  const { today } = useSession();
  const edits = useProfileEdits();
  const { values, set, problem } = edits;
  const sample = formatsOf(values.locale, values.weight_unit);
  return (
    <SavedSection title={t("settings.measures")} edits={edits} onDirty={onDirty}>
      <SimpleGrid cols={COLUMNS}>
        <LabelledSegments
          label={t("settings.unit")}
          data={options(v.weightUnit)}
          value={values.weight_unit}
          onChange={(unit) => set("weight_unit", unit)}
        />
        <LabelledSegments
          label={t("settings.paper")}
          data={options(v.paper)}
          value={values.paper}
          onChange={(paper) => set("paper", paper)}
        />
        <NativeSelect
          size="md"
          label={t("settings.region")}
          description={t("settings.regionHint")}
          inputWrapperOrder={["label", "input", "error", "description"]}
          data={options(v.region)}
          value={values.region}
          error={problem("region")}
          onChange={(event) => set("region", event.currentTarget.value as v.Region)}
        />
        <div>
          <NativeSelect
            size="md"
            label={t("settings.locale")}
            data={localeOptions(values.locale, i18n.language)}
            value={values.locale}
            error={problem("locale")}
            onChange={(event) => set("locale", event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed" mt={5}>
            {t("settings.localeExample", { date: sample.date(today), number: sample.number(1_234.5) })}
          </Text>
        </div>
      </SimpleGrid>
    </SavedSection>
  );
}

/** Light, dark, or as the computer has it. */
export function LookSection({ onDirty }: SectionProps) {
  const { t } = useTranslation("profile");
  const { options } = useLabel();
  const edits = useProfileEdits();
  return (
    <SavedSection title={t("settings.look")} edits={edits} onDirty={onDirty}>
      <SimpleGrid cols={COLUMNS}>
        <LabelledSegments
          label={t("settings.scheme")}
          data={options(v.colourScheme)}
          value={edits.values.colour_scheme}
          onChange={(scheme) => edits.set("colour_scheme", scheme)}
        />
      </SimpleGrid>
    </SavedSection>
  );
}
