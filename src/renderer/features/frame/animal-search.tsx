import { Kbd, Text, TextInput, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ANY_STATUS, animalQueries } from "../animal/queries.ts";
import { FoundAnimal } from "./found-animal.tsx";
import classes from "./frame.module.css";

const WAIT_MS = 120;
const MOST_SHOWN = 8;
const IS_MAC = navigator.platform.startsWith("Mac");

/**
 * Finds an animal by name, owner or phone while one types. Arrow keys go through what was found, Enter
 * opens it; an Enter that comes before the answer waits for it, so that it never opens an older result.
 */
export function AnimalSearch({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation("frame");
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const latest = useRef("");
  const client = useQueryClient();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, WAIT_MS);
  const found = useQuery({
    ...animalQueries.list({ search: asked, status: ANY_STATUS }),
    enabled: asked !== "",
  });
  const current = asked === wanted && !found.isPlaceholderData && !found.isPending;
  const rows = wanted === "" ? [] : (found.data ?? []).slice(0, MOST_SHOWN);
  const count = found.data?.length ?? 0;
  const shown = open && wanted !== "";
  const optionId = (at: number) => `${id}-${at}`;

  const openAnimal = (row: AnimalRow | undefined) => {
    if (row === undefined) return;
    latest.current = "";
    setText("");
    setOpen(false);
    input.current?.blur();
    void navigate({ to: "/animals/$animalId", params: { animalId: row.id } });
  };

  /** Waits for the answer to what is typed now; by then something else may have been typed. */
  const openFirst = async () => {
    const first = await client.fetchQuery(animalQueries.list({ search: wanted, status: ANY_STATUS }));
    if (latest.current.trim() === wanted) openAnimal(first[0]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        if (rows.length === 0) return;
        const step = event.key === "ArrowDown" ? 1 : -1;
        setActive(shown ? (active + step + rows.length) % rows.length : 0);
        setOpen(true);
        break;
      }
      case "Enter":
        if (wanted === "") return;
        if (current && shown) openAnimal(rows[active]);
        // What went wrong stands under the field: the same question is asked there.
        else void openFirst().catch(() => setOpen(true));
        break;
      case "Escape":
        if (shown) setOpen(false);
        else setText("");
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <search className={classes["search"]}>
      <TextInput
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("search.label")}
        aria-autocomplete="list"
        aria-expanded={shown && rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && rows.length > 0 ? optionId(active) : undefined}
        placeholder={t("search.placeholder")}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={
          <Kbd size="xs" className={classes["hint"] ?? ""} aria-hidden>
            {IS_MAC ? "⌘K" : "Ctrl K"}
          </Kbd>
        }
        rightSectionWidth={72}
        rightSectionPointerEvents="none"
        value={text}
        onChange={(event) => {
          latest.current = event.currentTarget.value;
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden component="output">{shown && current ? status(count, wanted) : ""}</VisuallyHidden>
      {shown && (rows.length > 0 || current || found.isError) && (
        <div className={classes["results"]} data-stale={!current}>
          {found.isError && <FailureNote error={found.error} />}
          <div id={`${id}-list`} role="listbox" aria-label={t("search.results")}>
            {rows.map((row, at) => (
              <FoundAnimal
                key={row.id}
                id={optionId(at)}
                row={row}
                active={at === active}
                point={() => setActive(at)}
                choose={() => openAnimal(row)}
              />
            ))}
          </div>
          {current && count === 0 && <Text p="md">{t("search.nothing", { text: wanted })}</Text>}
          {count > MOST_SHOWN && (
            <Text size="sm" c="dimmed" px="md" py="xs">
              {t("search.more", { shown: MOST_SHOWN, count })}
            </Text>
          )}
        </div>
      )}
    </search>
  );

  function status(animals: number, words: string): string {
    return animals === 0 ? t("search.nothing", { text: words }) : t("search.count", { count: animals });
  }
}
