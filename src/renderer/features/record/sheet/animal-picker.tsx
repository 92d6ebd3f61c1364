import { Loader, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconArchive, IconHandStop, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../../shared/contract/views.ts";
import { animalStatus, species } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { AnimalAvatar } from "../../../ui/animal-avatar.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { ToneChip } from "../../../ui/tone-chip.tsx";
import { recordQueries } from "../queries.ts";
import classes from "./animal-picker.module.css";

/** Finds an animal by name, owner or phone: type, arrow, Enter. */
export function AnimalPicker(props: {
  readonly label: string;
  readonly onPick: (animal: AnimalRow) => void;
  /** Animals that are chosen already. */
  readonly without?: readonly string[];
  readonly first?: boolean;
  /** How many are listed at most; typing finds the others. */
  readonly shown?: number;
}) {
  const { t } = useTranslation("record");
  const id = useId();
  const limit = props.shown ?? 8;
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), 80);
  const { data, error, isPending, refetch } = useQuery(recordQueries.animals(search));
  const found = (data ?? []).filter((row) => props.without?.includes(row.id) !== true);
  const shown = found.slice(0, limit);
  const [at, setAt] = useState(0);
  const active = Math.min(at, shown.length - 1);

  const pick = (row: AnimalRow | undefined) => {
    if (row === undefined) return;
    setText("");
    setAt(0);
    props.onPick(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt(Math.max(0, Math.min(shown.length - 1, active + step)));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) pick(shown[active]);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes["picker"]}>
      <label htmlFor={`${id}-search`} className={classes["label"]}>
        {props.label}
      </label>
      <div className={classes["search"]}>
        <IconSearch size={20} aria-hidden />
        <input
          id={`${id}-search`}
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${active}`}
          autoComplete="off"
          placeholder={t("pickerPlaceholder")}
          value={text}
          data-autofocus={props.first || undefined}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        {isPending && <Loader size="xs" aria-label={t("common:loading")} />}
      </div>
      <FailureNote error={error} retry={() => void refetch()} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold rows that are typed for */}
      <div id={`${id}-list`} role="listbox" aria-label={props.label} className={classes["list"]}>
        {shown.map((row, index) => (
          <AnimalOption
            key={row.id}
            id={`${id}-${index}`}
            row={row}
            active={index === active}
            onPick={() => pick(row)}
          />
        ))}
      </div>
      <Text component="output" size="sm" c="dimmed" className={classes["count"]}>
        {data === undefined
          ? ""
          : found.length === 0
            ? t(text.trim() === "" ? "pickerNoAnimals" : "pickerNothing", { text: text.trim() })
            : found.length > limit
              ? t("pickerMore", { shown: limit, count: found.length })
              : ""}
      </Text>
    </div>
  );
}

function AnimalOption(props: {
  readonly id: string;
  readonly row: AnimalRow;
  readonly active: boolean;
  readonly onPick: () => void;
}) {
  const { label } = useLabel();
  const { row } = props;
  const about = [label(species, row.species), row.breed, row.client?.name, row.client?.phones[0]];
  return (
    // The keys are those of the search field, which names the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of a listbox that is no select
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      className={classes["option"]}
      // Pressed with the mouse, the focus stays in the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPick}
    >
      <AnimalAvatar name={row.name} species={row.species} size={36} />
      <span className={classes["words"]}>
        <span className={classes["name"]}>{row.name}</span>
        <span className={classes["about"]}>{about.filter(Boolean).join(" · ")}</span>
      </span>
      {row.status !== "active" && (
        <ToneChip tone="plain" icon={<IconArchive size={16} aria-hidden />}>
          {label(animalStatus, row.status)}
        </ToneChip>
      )}
      {row.handling_alerts !== "" && (
        <span className={classes["warning"]}>
          <IconHandStop size={16} aria-hidden />
          {row.handling_alerts}
        </span>
      )}
    </div>
  );
}
