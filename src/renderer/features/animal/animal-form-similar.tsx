import { Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { foldText } from "../../../shared/domain/text.ts";
import { species } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import classes from "./animal-form-similar.module.css";
import { ANY_STATUS, animalQueries } from "./queries.ts";
import { areSimilarNames } from "./similar-names.ts";

const SHOWN = 5;
/** Letters by which the core finds those that are then compared by their whole names. */
const BEGINNING = 2;

/**
 * Animals that a new one may already be: those with the same or nearly the same name, those of the chosen
 * owner first. Nothing is shown while there is none.
 */
export function SimilarAnimals(props: { readonly name: string; readonly clientId: string | null }) {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const similar = useSimilar(props.name, props.clientId);
  return (
    <output className={classes["similarAnimals"]}>
      {similar.length > 0 && (
        <div className={classes["note"]}>
          <IconUsers size={20} aria-hidden />
          <div>
            <Text fw={600}>{t("similar.title", { count: similar.length })}</Text>
            {similar.map((row) => (
              <Link
                key={row.id}
                to="/animals/$animalId"
                params={{ animalId: row.id }}
                search={{ tab: "timeline" }}
                className={classes["similar"]}
              >
                <Text span fw={600}>
                  {row.name}
                </Text>
                <Text span size="sm">
                  {[label(species, row.species), row.breed, row.client?.name]
                    .filter((part) => part !== undefined && part !== "")
                    .join(" · ")}
                </Text>
              </Link>
            ))}
          </div>
        </div>
      )}
    </output>
  );
}

function useSimilar(name: string, clientId: string | null): AnimalRow[] {
  const [typed] = useDebouncedValue(name, 200);
  const beginning = foldText(typed).slice(0, BEGINNING);
  const byName = useQuery({
    ...animalQueries.list({ search: beginning, status: ANY_STATUS }),
    enabled: beginning.length === BEGINNING,
  });
  const byOwner = useQuery({
    ...animalQueries.list({ client_id: clientId, status: ANY_STATUS }),
    enabled: clientId !== null,
  });
  if (beginning.length < BEGINNING) return [];
  const own = clientId === null ? [] : (byOwner.data ?? []);
  const all = new Map([...own, ...(byName.data ?? [])].map((row) => [row.id, row]));
  return [...all.values()].filter((row) => areSimilarNames(row.name, typed)).slice(0, SHOWN);
}
