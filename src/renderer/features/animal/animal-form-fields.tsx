import { Autocomplete, NativeSelect, SimpleGrid, Text, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { birthPrecision, coatLength, sex, species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { PartialDateField } from "../../ui/partial-date-field.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import { useSession } from "../profile/queries.ts";
import { useAge } from "./age.ts";
import { BREEDS } from "./animal-form-breeds.ts";
import { FormSection, useProblem } from "./animal-form-section.tsx";
import { type FormPart, withPrecision } from "./animal-form-state.ts";

/** Name, species, breed, sex, birth and looks. `children` stand under the name. */
export function IdentityFields({ children, ...part }: FormPart & { readonly children: ReactNode }) {
  const { t } = useTranslation("animal");
  const { options } = useLabel();
  const problem = useProblem(part.problems);
  const { set } = part;
  const { animal } = part.draft;
  const breeds = animal.species === null ? [] : BREEDS[animal.species];
  return (
    <FormSection title={t("form.identity")}>
      <div>
        <TextInput
          label={t("form.name")}
          required
          maxLength={200}
          data-autofocus
          value={animal.name}
          error={problem("name")}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        {children}
      </div>
      <div data-needed>
        <SegmentedChoice
          label={t("form.species")}
          labelPosition="top"
          roomy
          value={animal.species}
          options={options(species)}
          error={problem("species")}
          onChange={(value) => value !== null && set({ species: value })}
        />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Autocomplete
          label={t("form.breed")}
          size="md"
          maxLength={200}
          data={breeds}
          limit={8}
          value={animal.breed}
          onChange={(breed) => set({ breed })}
        />
        <Autocomplete
          label={t("form.secondBreed")}
          size="md"
          maxLength={200}
          data={breeds}
          limit={8}
          value={animal.second_breed}
          onChange={(second_breed) => set({ second_breed })}
        />
        <NativeSelect
          label={t("form.sex")}
          size="md"
          data={options(sex)}
          value={animal.sex}
          onChange={(event) => {
            const chosen = sex.keys.find((key) => key === event.currentTarget.value);
            if (chosen !== undefined) set({ sex: chosen });
          }}
        />
        <NativeSelect
          label={t("form.coat")}
          size="md"
          data={[{ value: "", label: t("common:notRecorded") }, ...options(coatLength)]}
          value={animal.coat_length ?? ""}
          onChange={(event) =>
            set({ coat_length: coatLength.keys.find((key) => key === event.currentTarget.value) ?? null })
          }
        />
      </SimpleGrid>
      <BirthFields {...part} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput
          label={t("form.markings")}
          maxLength={200}
          value={animal.markings}
          onChange={(event) => set({ markings: event.currentTarget.value })}
        />
        <TextInput
          label={t("form.microchip")}
          maxLength={200}
          value={animal.microchip}
          onChange={(event) => set({ microchip: event.currentTarget.value })}
        />
      </SimpleGrid>
    </FormSection>
  );
}

function BirthFields({ draft, problems, set }: FormPart) {
  const { t } = useTranslation("animal");
  const { options } = useLabel();
  const { today } = useSession();
  const problem = useProblem(problems);
  const age = useAge();
  const { animal } = draft;
  const precision = animal.birth_precision;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <NativeSelect
        label={t("form.precision")}
        size="md"
        data={options(birthPrecision)}
        value={precision}
        onChange={(event) => {
          const chosen = birthPrecision.keys.find((key) => key === event.currentTarget.value);
          if (chosen !== undefined) set(withPrecision(animal, chosen));
        }}
      />
      <div>
        {precision === "exact" && (
          <TextInput
            type="date"
            label={t("form.born")}
            max={today}
            value={animal.birth_date ?? ""}
            error={problem("birth_date")}
            onChange={(event) => set({ birth_date: event.currentTarget.value || null })}
          />
        )}
        {(precision === "month" || precision === "year" || precision === "estimated") && (
          <PartialDateField
            label={precision === "estimated" ? t("form.bornAbout") : t("form.born")}
            finest={precision === "year" ? "year" : "month"}
            value={animal.birth_date}
            error={problem("birth_date")}
            onChange={(birth_date) => set({ birth_date })}
          />
        )}
        <Text component="output" display="block" size="sm" c="dimmed" mt={4}>
          {age(animal, today) ?? ""}
        </Text>
      </div>
    </SimpleGrid>
  );
}
