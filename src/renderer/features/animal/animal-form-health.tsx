import { SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import {
  type AllergyState,
  allergyState,
  animalStatus,
  sacState,
  type Side,
} from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useDayWords } from "../../ui/use-day-words.ts";
import { PartialDateField } from "../../ui/partial-date-field.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import { useSession } from "../profile/queries.ts";
import { FormSection, useProblem } from "./animal-form-section.tsx";
import type { FormPart } from "./animal-form-state.ts";

/** Sacs, conditions, allergies and what to know before touching the animal. */
export function HealthFields({ draft, problems, set }: FormPart) {
  const { t } = useTranslation("animal");
  const { options, help } = useLabel();
  const { today } = useSession();
  const dayWords = useDayWords();
  const problem = useProblem(problems);
  const { animal } = draft;
  // Where the label says it all there is no help line, and none to look up.
  const helpOf = (state: AllergyState) =>
    allergyState.terms[state].help === "" ? undefined : help(allergyState, state);
  const sac = (side: Side) => {
    const removedOn = `sac_${side}_removed_on` as const;
    const state = animal[`sac_${side}`];
    return (
      <Stack gap="xs">
        <SegmentedChoice
          label={side === "left" ? t("form.sacLeft") : t("form.sacRight")}
          labelPosition="top"
          roomy
          value={state}
          options={options(sacState)}
          onChange={(value) => value !== null && set({ [`sac_${side}`]: value })}
        />
        {state === "removed" && (
          <TextInput
            type="date"
            label={side === "left" ? t("form.removedLeft") : t("form.removedRight")}
            description={dayWords(animal[removedOn])}
            max={today}
            value={animal[removedOn] ?? ""}
            error={problem(removedOn)}
            onChange={(event) => set({ [removedOn]: event.currentTarget.value || null })}
          />
        )}
      </Stack>
    );
  };
  return (
    <FormSection title={t("form.health")}>
      <Textarea
        label={t("handling")}
        description={t("form.handlingHint")}
        autosize
        minRows={2}
        maxLength={8_000}
        value={animal.handling_alerts}
        onChange={(event) => set({ handling_alerts: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {sac("left")}
        {sac("right")}
      </SimpleGrid>
      <PartialDateField
        label={t("form.knownSince")}
        finest="day"
        value={animal.known_since}
        error={problem("known_since")}
        onChange={(known_since) => set({ known_since })}
      />
      <Textarea
        label={t("form.conditions")}
        autosize
        minRows={2}
        maxLength={8_000}
        value={animal.conditions}
        onChange={(event) => set({ conditions: event.currentTarget.value })}
      />
      <SegmentedChoice
        label={t("form.allergies")}
        labelPosition="top"
        roomy
        help={helpOf(animal.allergy_state)}
        value={animal.allergy_state}
        options={options(allergyState)}
        onChange={(value) => value !== null && set({ allergy_state: value })}
      />
      {animal.allergy_state === "list" && (
        <Textarea
          label={t("form.allergyList")}
          required
          autosize
          minRows={2}
          maxLength={8_000}
          value={animal.allergies}
          error={problem("allergies")}
          onChange={(event) => set({ allergies: event.currentTarget.value })}
        />
      )}
    </FormSection>
  );
}

/** Whether the animal is still here, and anything else. */
export function StatusFields({ draft, problems, set }: FormPart) {
  const { t } = useTranslation("animal");
  const { options } = useLabel();
  const { today } = useSession();
  const dayWords = useDayWords();
  const problem = useProblem(problems);
  const { animal } = draft;
  return (
    <FormSection title={t("form.statusAndNote")}>
      <SegmentedChoice
        label={t("form.status")}
        labelPosition="top"
        roomy
        value={animal.status}
        options={options(animalStatus)}
        onChange={(value) => value !== null && set({ status: value })}
      />
      {animal.status !== "active" && (
        <TextInput
          type="date"
          label={animal.status === "deceased" ? t("form.deceasedOn") : t("form.movedOn")}
          description={dayWords(animal.status_date)}
          max={today}
          value={animal.status_date ?? ""}
          error={problem("status_date")}
          onChange={(event) => set({ status_date: event.currentTarget.value || null })}
        />
      )}
      <Textarea
        label={t("common:note")}
        autosize
        minRows={2}
        maxLength={8_000}
        value={animal.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </FormSection>
  );
}
