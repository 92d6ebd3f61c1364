import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { Client } from "../../../shared/contract/people.ts";
import { contactPreference } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useDayWords } from "../../ui/use-day-words.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { FormDrawer } from "../../ui/form-drawer.tsx";
import { useSession } from "../profile/queries.ts";
import { useSaveClient, useTrashClient } from "./mutations.ts";
import { PhoneFields } from "./phone-fields.tsx";
import { SimilarClientsNote } from "./similar-clients-note.tsx";

type Draft = Omit<Client, "created_at" | "changed_at">;

/** Adds or changes a client, in a drawer over the page. It is open for as long as it is mounted. */
export function ClientForm(props: {
  readonly client: Client | null;
  readonly onClose: () => void;
  /** Goes on with a client that is there already, instead of adding the same one again. */
  readonly onOpen: (client: Client) => void;
}) {
  const { t } = useTranslation("client");
  const { options } = useLabel();
  const { today } = useSession();
  const dayWords = useDayWords();
  const { client, onClose } = props;
  const [first] = useState(() => draftOf(client));
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const done = useRef(false);
  const finish = () => {
    done.current = true;
    onClose();
  };
  const save = useSaveClient(finish);
  const nameProblem = tried && draft.name.trim() === "" ? t("problem.name") : undefined;
  const consentProblem = tried && isLater(draft.consent_date, today) ? t("problem.future") : undefined;
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = () => {
    setTried(true);
    if (draft.name.trim() === "" || isLater(draft.consent_date, today)) return false;
    save.mutate({ ...draft, phones: draft.phones.filter((phone) => phone.trim() !== "") });
    return true;
  };

  return (
    <FormDrawer
      title={client === null ? t("add") : t("form.edit", { name: client.name })}
      isDirty={() => !done.current && JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      onSubmit={submit}
      saving={save.isPending}
      error={save.error}
      problems={[nameProblem, consentProblem].filter((problem) => problem !== undefined).length}
      width={560}
    >
      <Stack gap="md">
        <TextInput
          label={t("form.name")}
          required
          data-autofocus
          maxLength={200}
          value={draft.name}
          error={nameProblem}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <PhoneFields phones={draft.phones} onChange={(phones) => set({ phones })} />
        {client === null && (
          <SimilarClientsNote
            entered={draft}
            take={(name) => t("similar.open", { name })}
            onTake={props.onOpen}
          />
        )}
        <TextInput
          label={t("form.email")}
          type="email"
          maxLength={200}
          value={draft.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("form.preferred")}
          size="md"
          data={options(contactPreference)}
          value={draft.preferred_contact}
          onChange={(event) => {
            const chosen = contactPreference.keys.find((key) => key === event.currentTarget.value);
            if (chosen !== undefined) set({ preferred_contact: chosen });
          }}
        />
        <Textarea
          label={t("form.address")}
          autosize
          minRows={2}
          maxLength={8_000}
          value={draft.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        <Textarea
          label={t("common:note")}
          autosize
          minRows={2}
          maxLength={8_000}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t("form.consent")}
          description={[dayWords(draft.consent_date ?? null), t("form.consentHint")]
            .filter(Boolean)
            .join(" · ")}
          max={today}
          value={draft.consent_date ?? ""}
          error={consentProblem}
          onChange={(event) => set({ consent_date: event.currentTarget.value || null })}
        />
        {client !== null && (
          <Group>
            <Button
              variant="default"
              c="var(--mantine-color-error)"
              leftSection={<IconTrash size={18} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {t("form.delete")}
            </Button>
          </Group>
        )}
      </Stack>
      {client !== null && deleting && (
        <TrashClient client={client} onClose={() => setDeleting(false)} onTrashed={finish} />
      )}
    </FormDrawer>
  );
}

function draftOf(client: Client | null): Draft {
  if (client !== null) {
    const { created_at: _created, changed_at: _changed, ...fields } = client;
    return { ...fields, phones: fields.phones.length === 0 ? [""] : fields.phones };
  }
  return {
    id: uuidv7(),
    name: "",
    phones: [""],
    email: "",
    address: "",
    preferred_contact: "none",
    note: "",
    consent_date: null,
  };
}

function isLater(date: string | null | undefined, today: string): boolean {
  return date != null && date > today;
}

/** Asks before a client goes to the trash; the core refuses while there are animals, and says so here. */
function TrashClient(props: {
  readonly client: Client;
  readonly onClose: () => void;
  readonly onTrashed: () => void;
}) {
  const { t } = useTranslation("client");
  const { id, name } = props.client;
  const trash = useTrashClient(props.onTrashed);
  return (
    <ConfirmDialog
      title={t("trash.title", { name })}
      text={t("trash.text", { name })}
      stay={t("common:cancel")}
      go={t("common:delete")}
      busy={trash.isPending}
      onStay={props.onClose}
      onGo={() => trash.mutate({ id })}
    >
      <FailureNote error={trash.error} />
    </ConfirmDialog>
  );
}
