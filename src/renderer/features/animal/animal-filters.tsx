import { Button, Checkbox, Group, Popover, Select, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconChevronDown, IconFilterOff, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AnimalFilter, animalFilter } from "../../../shared/contract/views.ts";
import {
  alertLevel,
  animalStatus,
  dueStatus,
  species,
  type Vocabulary,
} from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { clientQueries } from "../client/queries.ts";

/** Typing rests this long, in milliseconds, before the list is asked for. */
const REST = 150;
/** Owners offered at a time; typing narrows them down. */
const OFFERED = 100;
const USUAL_STATUS = animalFilter.parse({}).status;

export interface AnimalFiltersProps {
  readonly filter: AnimalFilter;
  readonly onChange: (change: Partial<AnimalFilter>) => void;
  /** Left out while no filter is set. */
  readonly onClear?: (() => void) | undefined;
}

/** Search and filters above the list; what is chosen stands in the address. */
export function AnimalFilters({ filter, onChange, onClear }: AnimalFiltersProps) {
  const { t } = useTranslation("animal");
  return (
    <Group component="search" gap="xs" mb="sm" aria-label={t("filter.label")}>
      <SearchBox value={filter.search} onChange={(search) => onChange({ search })} />
      <Choices
        label={t("filter.species")}
        vocabulary={species}
        chosen={filter.species}
        onChange={(value) => onChange({ species: value })}
      />
      <Choices
        label={t("filter.due")}
        vocabulary={dueStatus}
        chosen={filter.due}
        onChange={(value) => onChange({ due: value })}
      />
      <Choices
        label={t("filter.level")}
        vocabulary={alertLevel}
        chosen={filter.level}
        onChange={(value) => onChange({ level: value })}
      />
      <Choices
        label={t("filter.status")}
        vocabulary={animalStatus}
        chosen={filter.status}
        usual={USUAL_STATUS}
        onChange={(value) => onChange({ status: value })}
      />
      <OwnerChoice value={filter.client_id} onChange={(client_id) => onChange({ client_id })} />
      {onClear !== undefined && (
        <Button variant="subtle" leftSection={<IconFilterOff size={18} aria-hidden />} onClick={onClear}>
          {t("filter.clear")}
        </Button>
      )}
    </Group>
  );
}

/** The box follows the address, and the address follows the box once typing rests. */
function SearchBox(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation("animal");
  const [typed, setTyped] = useState(props.value);
  const sent = useRef(props.value);
  const send = useDebouncedCallback((value: string) => {
    sent.current = value;
    props.onChange(value);
  }, REST);
  useEffect(() => {
    if (props.value === sent.current) return;
    sent.current = props.value;
    setTyped(props.value);
  }, [props.value]);
  return (
    <TextInput
      type="search"
      aria-label={t("filter.search")}
      placeholder={t("filter.searchHint")}
      leftSection={<IconSearch size={18} aria-hidden />}
      maxLength={200}
      miw={180}
      flex="1 1 200px"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
    />
  );
}

/** A button that opens the values of one vocabulary as checkboxes; it names what is chosen. */
function Choices<K extends string>(props: {
  readonly label: string;
  readonly vocabulary: Vocabulary<K>;
  readonly chosen: readonly K[];
  /** What holds while nothing else is chosen; then the button is as quiet as without a choice. */
  readonly usual?: readonly K[];
  readonly onChange: (chosen: K[]) => void;
}) {
  const { t } = useTranslation("animal");
  const { label, options } = useLabel();
  const { vocabulary, chosen, usual = [] } = props;
  const [first] = chosen;
  const named =
    first === undefined
      ? props.label
      : chosen.length === 1
        ? t("filter.one", { filter: props.label, value: label(vocabulary, first) })
        : t("filter.several", { filter: props.label, count: chosen.length });
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant={chosen.join() === usual.join() ? "default" : "light"}
          rightSection={<IconChevronDown size={18} aria-hidden />}
        >
          {named}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          aria-label={props.label}
          value={[...chosen]}
          onChange={(values) => props.onChange(vocabulary.keys.filter((key) => values.includes(key)))}
        >
          <Stack gap={0}>
            {options(vocabulary).map((option) => (
              <Checkbox
                key={option.value}
                value={option.value}
                label={option.label}
                size="md"
                styles={{
                  labelWrapper: { width: "100%" },
                  label: { paddingBlock: 10 },
                  body: { alignItems: "center" },
                }}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function OwnerChoice(props: {
  readonly value: string | null;
  readonly onChange: (clientId: string | null) => void;
}) {
  const { t } = useTranslation("animal");
  const clients = useQuery(clientQueries.list()).data ?? [];
  if (clients.length === 0 && props.value === null) return null;
  return (
    <Select
      aria-label={t("filter.owner")}
      searchable
      limit={OFFERED}
      w={180}
      nothingFoundMessage={t("filter.noOwner")}
      data={[
        { value: "", label: t("filter.anyOwner") },
        ...clients.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={props.value ?? ""}
      allowDeselect={false}
      onChange={(value) => props.onChange(value === "" ? null : value)}
    />
  );
}
