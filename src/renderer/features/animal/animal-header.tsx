import { Button, Group, Menu, Stack, Text, Title } from "@mantine/core";
import {
  IconArchive,
  IconDots,
  IconHandStop,
  IconPencil,
  IconPlus,
  IconRepeat,
  IconTrash,
} from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "uuidv7";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { usualExpression } from "../../../shared/domain/usual.ts";
import { animalStatus, sex, species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { AnimalAvatar } from "../../ui/animal-avatar.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { holdsBackUsual } from "../alert/alert-state.ts";
import { FreshAlertsArea, useTellFreshAlerts } from "../alert/fresh-alerts-area.tsx";
import { useSession } from "../profile/queries.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { useSameAsUsual } from "../today/mutations.ts";
import { useAge } from "./age.ts";
import { AnimalFacts } from "./animal-facts.tsx";
import classes from "./animal-header.module.css";
import { ExampleMark } from "./example-mark.tsx";

export interface AnimalHeaderProps {
  readonly caseData: AnimalCase;
  readonly onEdit: () => void;
  readonly onTrash: () => void;
}

/** Who the animal is, what to know before touching it, and what one does here most. */
export function AnimalHeader(props: AnimalHeaderProps) {
  return (
    <FreshAlertsArea>
      <Header {...props} />
    </FreshAlertsArea>
  );
}

function Header({ caseData, onEdit, onTrash }: AnimalHeaderProps) {
  const { t } = useTranslation("animal");
  const { animal } = caseData;
  // The new record's id: a retry writes the same record again, the press after a commit makes a new one.
  const nextId = useRef(uuidv7());
  const tellFreshAlerts = useTellFreshAlerts();
  const usual = useSameAsUsual(({ id }) => {
    tellFreshAlerts({ animalId: animal.id, ids: [id], alertsBefore: caseData.assessment.alerts });
    nextId.current = uuidv7();
  });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="md">
        <Group gap="md" wrap="nowrap" align="center" flex="1 1 320px" miw={0}>
          <AnimalAvatar name={animal.name} species={animal.species} size={64} />
          <div>
            <Group gap="sm">
              <Title order={1} size="h2">
                {animal.name}
              </Title>
              <StatusMark caseData={caseData} />
              {animal.example && <ExampleMark />}
            </Group>
            <Signalment caseData={caseData} />
          </div>
        </Group>
        <Actions
          caseData={caseData}
          onEdit={onEdit}
          onTrash={onTrash}
          onUsual={() => usual.mutate({ id: nextId.current, animal_id: animal.id })}
          saving={usual.isPending}
        />
      </Group>
      <FailureNote error={usual.error} />
      {animal.handling_alerts !== "" && (
        <div className={classes["handling"]} role="note">
          <IconHandStop size={24} aria-hidden />
          <div>
            <Text fw={600}>{t("handling")}</Text>
            <Text style={{ whiteSpace: "pre-line" }}>{animal.handling_alerts}</Text>
          </div>
        </div>
      )}
      <AnimalFacts caseData={caseData} />
    </Stack>
  );
}

/** Species, breed, sex and age in one line; what is not known is left out, except the age. */
function Signalment({ caseData: { animal } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const { today } = useSession();
  const age = useAge();
  const breeds = [animal.breed, animal.second_breed].filter((breed) => breed !== "").join(" × ");
  // A dead animal does not grow older.
  const day = animal.status === "deceased" ? animal.status_date : today;
  const said = day === null ? null : age(animal, day);
  const parts = [
    label(species, animal.species),
    breeds,
    animal.sex === "unknown" ? t("header.sexUnknown") : label(sex, animal.sex),
    said ?? t("header.ageUnknown"),
  ];
  return <Text c="dimmed">{parts.filter((part) => part !== "").join(" · ")}</Text>;
}

function StatusMark({ caseData: { animal } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const format = useFormats();
  if (animal.status === "active") return null;
  const status = label(animalStatus, animal.status);
  return (
    <ToneChip tone="plain" icon={<IconArchive size={16} aria-hidden />}>
      {animal.status_date === null
        ? status
        : t("header.statusOn", { status, date: format.date(animal.status_date) })}
    </ToneChip>
  );
}

function Actions(props: AnimalHeaderProps & { readonly onUsual: () => void; readonly saving: boolean }) {
  const { t } = useTranslation("animal");
  const openRecord = useRecordSheet();
  const { animal, records, assessment } = props.caseData;
  const offersUsual =
    animal.status === "active" && !holdsBackUsual(assessment.alerts) && usualExpression(records) !== null;
  return (
    <Group gap="xs">
      <Button
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => openRecord({ animalId: animal.id })}
      >
        {t("header.record")}
      </Button>
      {offersUsual && (
        <Button
          variant="light"
          leftSection={<IconRepeat size={20} aria-hidden />}
          loading={props.saving}
          onClick={props.onUsual}
        >
          {t("header.usual")}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPencil size={20} aria-hidden />} onClick={props.onEdit}>
        {t("common:edit")}
      </Button>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={20} aria-hidden />}>
            {t("header.more")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            h={44}
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={props.onTrash}
          >
            {t("header.trash")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
