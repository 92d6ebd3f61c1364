import { Button, Group, Table, Text } from "@mantine/core";
import { IconCircleCheck, IconPlus, IconUserOff, IconUserCircle } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { Staff, StaffInput } from "../../../shared/contract/people.ts";
import { staffRole } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { useSession } from "../profile/queries.ts";
import { SettingsSection } from "../profile/settings-section.tsx";
import { useSaveStaff } from "./mutations.ts";
import { StaffForm } from "./staff-form.tsx";

/** The fields of a stored person that a form sends. */
function inputOf({ id, name, initials, role, active }: Staff): StaffInput {
  return { id, name, initials, role, active };
}

/** The people who record: a list, and one form at a time for a new or changed one. */
export function StaffSection({ onDirty }: { readonly onDirty: (dirty: boolean) => void }) {
  const { t } = useTranslation("staff");
  const { profile, staff } = useSession();
  const [open, setOpen] = useState<StaffInput | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const setActive = useSaveStaff();
  const isNew = open !== null && !staff.some(({ id }) => id === open.id);

  const openForm = (person: StaffInput) => {
    opener.current = document.activeElement as HTMLElement | null;
    setOpen(person);
  };
  const close = () => {
    setOpen(null);
    // "Add a person" is away while the form is open; it is there again with the next frame.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected === true ? opener.current : addButton.current;
      back?.focus();
    });
  };

  return (
    <SettingsSection title={t("title")} hint={t("hint")}>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("name")}</Table.Th>
              <Table.Th scope="col">{t("role")}</Table.Th>
              <Table.Th scope="col">{t("state")}</Table.Th>
              <Table.Th scope="col">{t("actions")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {staff.map((person) => (
              <StaffRow
                key={person.id}
                person={person}
                current={person.id === profile?.recorder_id}
                several={staff.length > 1}
                edit={() => openForm(inputOf(person))}
                setActive={(active) => setActive.mutate({ ...inputOf(person), active })}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <FailureNote error={setActive.error} />
      {open === null ? (
        <Button
          ref={addButton}
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          style={{ alignSelf: "flex-start" }}
          onClick={() =>
            openForm({
              id: uuidv7(),
              name: "",
              initials: "",
              role: profile?.kind === "salon" ? "groomer" : "owner",
              active: true,
            })
          }
        >
          {t("add")}
        </Button>
      ) : (
        <StaffForm
          key={open.id}
          title={isNew ? t("addTitle") : t("editTitle", { name: open.name })}
          start={open}
          onDirty={onDirty}
          close={close}
        />
      )}
    </SettingsSection>
  );
}

function StaffRow(props: {
  readonly person: Staff;
  /** True for the one who records now; somebody has to. */
  readonly current: boolean;
  /** True where there are others, so that this one could be deactivated after a change. */
  readonly several: boolean;
  readonly edit: () => void;
  readonly setActive: (active: boolean) => void;
}) {
  const { t } = useTranslation("staff");
  const { label } = useLabel();
  const { person, current } = props;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {person.name}
        {person.initials !== "" && (
          <Text component="span" c="dimmed">
            {` (${person.initials})`}
          </Text>
        )}
      </Table.Th>
      <Table.Td>{label(staffRole, person.role)}</Table.Td>
      <Table.Td>
        {current ? (
          <ToneChip tone="calm" icon={<IconUserCircle size={16} aria-hidden />}>
            {t("current")}
          </ToneChip>
        ) : person.active ? (
          <ToneChip tone="plain" icon={<IconCircleCheck size={16} aria-hidden />}>
            {t("active")}
          </ToneChip>
        ) : (
          <ToneChip tone="plain" icon={<IconUserOff size={16} aria-hidden />}>
            {t("inactive")}
          </ToneChip>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Button variant="default" aria-label={t("editName", { name: person.name })} onClick={props.edit}>
            {t("edit")}
          </Button>
          {!current && (
            <Button
              variant="subtle"
              aria-label={t(person.active ? "deactivateName" : "activateName", { name: person.name })}
              onClick={() => props.setActive(!person.active)}
            >
              {t(person.active ? "deactivate" : "activate")}
            </Button>
          )}
        </Group>
        {current && props.several && (
          <Text size="sm" c="dimmed" mt={4}>
            {t("deactivateHint")}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
