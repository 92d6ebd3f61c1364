import { Button, Group, Select, SimpleGrid, Text, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../ui/failure-note.tsx";
import { clientQueries } from "../client/queries.ts";
import { SimilarClientsNote } from "../client/similar-clients-note.tsx";
import { practiceQueries } from "../practice/queries.ts";
import { useSession } from "../profile/queries.ts";
import { FormSection, useProblem } from "./animal-form-section.tsx";
import { type FormPart, type NewContact, newContact } from "./animal-form-state.ts";

/** People offered at a time; typing narrows them down. */
const OFFERED = 50;

/** Whose animal it is: somebody in the list, or somebody new. */
export function OwnerFields({ draft, problems, set, setDraft }: FormPart) {
  const { t } = useTranslation("animal");
  const { profile } = useSession();
  const { data, error } = useQuery(clientQueries.list());
  const problem = useProblem(problems);
  const entered = draft.newOwner;
  return (
    <FormSection title={t("form.owner")}>
      {profile?.kind === "household" && (
        <Text size="sm" c="dimmed">
          {t("form.ownerHousehold")}
        </Text>
      )}
      <FailureNote error={error} />
      <Contact
        label={t("form.owner")}
        none={t("form.noOwner")}
        addLabel={t("form.addOwner")}
        nameLabel={t("form.ownerName")}
        phoneLabel={t("form.ownerPhone")}
        people={(data ?? []).map(({ id, name, phones }) => ({ id, name, phone: phones[0] ?? "" }))}
        chosen={draft.animal.client_id}
        onChoose={(client_id) => set({ client_id })}
        entered={entered}
        onEnter={(newOwner) => setDraft({ newOwner })}
        error={problem("owner")}
      />
      {entered !== null && (
        <SimilarClientsNote
          entered={{ id: entered.id, name: entered.name, phones: [entered.phone] }}
          take={(name) => t("client:similar.take", { name })}
          onTake={({ id }) => {
            set({ client_id: id });
            setDraft({ newOwner: null });
          }}
        />
      )}
    </FormSection>
  );
}

/** The practice that looks after the animal, and the vet there. */
export function VetFields({ draft, problems, set, setDraft }: FormPart) {
  const { t } = useTranslation("animal");
  const { data, error } = useQuery(practiceQueries.list());
  const problem = useProblem(problems);
  return (
    <FormSection title={t("form.vetSection")}>
      <FailureNote error={error} />
      <Contact
        label={t("form.practice")}
        none={t("form.noPractice")}
        addLabel={t("form.addPractice")}
        nameLabel={t("form.practiceName")}
        phoneLabel={t("form.practicePhone")}
        people={data ?? []}
        chosen={draft.animal.practice_id}
        onChoose={(practice_id) => set({ practice_id })}
        entered={draft.newPractice}
        onEnter={(newPractice) => setDraft({ newPractice })}
        error={problem("practice")}
      />
      <TextInput
        label={t("form.vet")}
        maxLength={200}
        value={draft.animal.vet}
        onChange={(event) => set({ vet: event.currentTarget.value })}
      />
    </FormSection>
  );
}

/** Somebody chosen from a list, or typed in with name and phone. */
function Contact(props: {
  readonly label: string;
  readonly none: string;
  readonly addLabel: string;
  readonly nameLabel: string;
  readonly phoneLabel: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly phone: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly entered: NewContact | null;
  readonly onEnter: (entered: NewContact | null) => void;
  readonly error: string | undefined;
}) {
  const { t } = useTranslation("animal");
  const { entered, onEnter, people } = props;
  const nameField = useRef<HTMLInputElement>(null);
  const listField = useRef<HTMLInputElement>(null);
  const isEntering = entered !== null;
  // The button that was pressed is gone; what it asks for has the focus.
  const wasEntering = useRef(isEntering);
  useEffect(() => {
    if (isEntering) nameField.current?.focus();
    else if (wasEntering.current) listField.current?.focus();
    wasEntering.current = isEntering;
  }, [isEntering]);
  if (entered !== null) {
    return (
      <div>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={props.nameLabel}
            required
            ref={nameField}
            maxLength={200}
            value={entered.name}
            error={props.error}
            onChange={(event) => onEnter({ ...entered, name: event.currentTarget.value })}
          />
          <TextInput
            label={props.phoneLabel}
            type="tel"
            maxLength={200}
            value={entered.phone}
            onChange={(event) => onEnter({ ...entered, phone: event.currentTarget.value })}
          />
        </SimpleGrid>
        <Button variant="subtle" mt="xs" onClick={() => onEnter(null)}>
          {t("form.chooseInstead")}
        </Button>
      </div>
    );
  }
  return (
    <Group align="flex-end" gap="sm">
      <Select
        label={props.label}
        ref={listField}
        openOnFocus={false}
        searchable
        limit={OFFERED}
        flex="1 1 260px"
        allowDeselect={false}
        nothingFoundMessage={t("form.nobodyFound")}
        data={[
          { value: "", label: props.none },
          ...people.map(({ id, name, phone }) => ({
            value: id,
            label: phone === "" ? name : t("form.person", { name, phone }),
          })),
        ]}
        value={props.chosen ?? ""}
        onChange={(value) => props.onChoose(value === "" ? null : value)}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onEnter(newContact())}
      >
        {props.addLabel}
      </Button>
    </Group>
  );
}
