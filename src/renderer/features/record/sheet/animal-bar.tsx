import { Button, CloseButton, Group, Text } from "@mantine/core";
import { IconArchive, IconHandStop, IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../../shared/contract/views.ts";
import { animalStatus, species } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { useFormats } from "../../../lib/format.ts";
import { AnimalAvatar } from "../../../ui/animal-avatar.tsx";
import { ToneChip } from "../../../ui/tone-chip.tsx";
import classes from "./animal-bar.module.css";

/** Top of the sheet: whose entry it is, and what to know before touching the animal. */
export function AnimalBar(props: {
  readonly title: string;
  /** Undefined while none is chosen, or while it is being read. */
  readonly animalCase: AnimalCase | undefined;
  readonly unattributed: boolean;
  readonly onChangeAnimal: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const formats = useFormats();
  const { animalCase, unattributed } = props;
  const animal = animalCase?.animal;
  const about = animal && [label(species, animal.species), animal.breed, animalCase.client?.name];
  return (
    <div className={classes["bar"]}>
      {animal && <AnimalAvatar name={animal.name} species={animal.species} size={40} />}
      {unattributed && <IconQuestionMark size={28} aria-hidden />}
      <div className={classes["who"]}>
        <Text component="h2" fw={600} size="lg" lh={1.25}>
          {props.title}
        </Text>
        {about !== undefined && (
          <Text size="sm" c="dimmed" truncate>
            {about.filter(Boolean).join(" · ")}
          </Text>
        )}
      </div>
      {animal !== undefined && animal.status !== "active" && (
        <ToneChip tone="mind" icon={<IconArchive size={16} aria-hidden />}>
          {animal.status_date === null
            ? label(animalStatus, animal.status)
            : t("statusOn", {
                status: label(animalStatus, animal.status),
                date: formats.date(animal.status_date),
              })}
        </ToneChip>
      )}
      {props.onChangeAnimal !== null && (
        <Button variant="default" size="compact-md" h={44} onClick={props.onChangeAnimal}>
          {t(unattributed ? "chooseAnimal" : "changeAnimal")}
        </Button>
      )}
      {animal !== undefined && animal.handling_alerts !== "" && (
        <div className={classes["alert"]} role="note" aria-label={t("handling")}>
          <IconHandStop size={24} aria-hidden />
          <span>
            <strong>{t("handling")}</strong> {animal.handling_alerts}
          </span>
        </div>
      )}
      <Group className={classes["end"]}>
        <CloseButton size={44} iconSize={22} aria-label={t("common:close")} onClick={props.onClose} />
      </Group>
    </div>
  );
}
