import { Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { animalStatus, species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { AnimalAvatar } from "../../ui/animal-avatar.tsx";
import { DueChip } from "../../ui/due-chip.tsx";
import { useSession } from "../profile/queries.ts";
import classes from "./frame.module.css";

/** One animal among the results of the search: species, owner, and when it is due. */
export function FoundAnimal(props: {
  readonly id: string;
  readonly row: AnimalRow;
  readonly active: boolean;
  readonly point: () => void;
  readonly choose: () => void;
}) {
  const { t } = useTranslation("frame");
  const { label } = useLabel();
  const { profile } = useSession();
  const element = useRef<HTMLDivElement>(null);
  const { row, active } = props;
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const owner = row.client?.name ?? (profile?.kind === "salon" ? t("search.noOwner") : null);
  const facts = [
    label(species, row.species),
    ...(row.breed === "" ? [] : [row.breed]),
    ...(owner === null ? [] : [owner]),
    ...(row.client?.phones.slice(0, 1) ?? []),
    ...(row.example ? [t("common:example")] : []),
  ];
  return (
    // The search field holds the focus and handles the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={props.id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes["found"]}
      // The field keeps the focus: the press must not take it before the click comes.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={props.point}
      onClick={props.choose}
    >
      <AnimalAvatar name={row.name} species={row.species} size={40} />
      <span className={classes["who"]}>
        <Text component="span" fw={600}>
          {row.name}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {facts.join(" · ")}
        </Text>
      </span>
      {row.status === "active" ? (
        <DueChip row={row} />
      ) : (
        <Text component="span" size="sm" c="dimmed">
          {label(animalStatus, row.status)}
        </Text>
      )}
    </div>
  );
}
