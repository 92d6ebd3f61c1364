import { Text } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { AnimalAvatar } from "../../ui/animal-avatar.tsx";
import { ExampleMark } from "../animal/example-mark.tsx";
import classes from "./today.module.css";

/** Who it is: name, species, owner, and what to know before touching the animal. */
export function AnimalIdentity({
  row,
  withOwner = true,
  children,
}: {
  readonly row: AnimalRow;
  /** False where the owner stands in the heading already. */
  readonly withOwner?: boolean;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation("today");
  const { label } = useLabel();
  const facts = [
    label(species, row.species),
    ...(row.breed === "" ? [] : [row.breed]),
    ...(row.client === null || !withOwner ? [] : [row.client.name]),
  ];
  return (
    <div className={classes["identity"]}>
      <AnimalAvatar name={row.name} species={row.species} />
      <div className={classes["who"]}>
        <span className={classes["names"]}>
          <Link to="/animals/$animalId" params={{ animalId: row.id }} className={classes["name"]}>
            {row.name}
          </Link>
          {row.example && <ExampleMark />}
        </span>
        <Text component="span" size="sm" c="dimmed">
          {facts.join(" · ")}
        </Text>
        {children}
        {row.handling_alerts !== "" && (
          <span className={classes["handling"]}>
            <IconHandStop size={18} aria-hidden />
            <span>
              <b>{t("handling")}</b> {row.handling_alerts}
            </span>
          </span>
        )}
      </div>
    </div>
  );
}
