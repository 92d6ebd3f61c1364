import { Button, Loader } from "@mantine/core";
import { IconPaw, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AnimalFilter, animalFilter } from "../../../shared/contract/views.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { AnimalFilters } from "./animal-filters.tsx";
import { AnimalForm } from "./animal-form.tsx";
import { AnimalList } from "./animal-list.tsx";
import { ANY_STATUS, animalQueries } from "./queries.ts";

const route = getRouteApi("/frame/animals");

/** Every animal: search, filters and order stand in the address, so that Back brings them back. */
export function AnimalsPage() {
  const { t } = useTranslation("animal");
  const filter = animalFilter.parse(route.useSearch());
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const { data: rows, error, isPending, refetch } = useQuery(animalQueries.list(filter));
  const nothing = rows?.length === 0;
  // Whether there is any animal at all matters only where the list is empty.
  const anyAnimal = useQuery({ ...animalQueries.list({ status: ANY_STATUS }), enabled: nothing });
  const nothingAtAll = nothing && anyAnimal.data?.length === 0;

  // Typing in the search box would otherwise fill the history with a step for each pause.
  const change = (next: Partial<AnimalFilter>) =>
    void navigate({ search: { ...filter, ...next }, replace: true });
  const clear = () => void navigate({ search: { sort: filter.sort, descending: filter.descending } });
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
      {t("add")}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t("title")}
        lead={<output>{rows && !nothingAtAll && t("list.count", { count: rows.length })}</output>}
        actions={nothingAtAll ? undefined : add}
      />
      {nothingAtAll ? (
        <EmptyState
          icon={<IconPaw size={48} stroke={1.5} />}
          title={t("empty.title")}
          hint={t("empty.hint")}
          action={add}
        />
      ) : (
        <>
          <AnimalFilters filter={filter} onChange={change} onClear={isFiltered(filter) ? clear : undefined} />
          <FailureNote error={error} retry={() => void refetch()} />
          {isPending && <Loader aria-label={t("common:loading")} />}
          {nothing && (
            <EmptyState
              icon={<IconSearchOff size={48} stroke={1.5} />}
              title={t("noMatch.title")}
              hint={t("noMatch.hint")}
              action={
                <Button variant="default" onClick={clear}>
                  {t("filter.clear")}
                </Button>
              }
            />
          )}
          {rows !== undefined && !nothing && (
            <AnimalList
              rows={rows}
              sort={filter.sort}
              descending={filter.descending}
              onSort={(sort, descending) => change({ sort, descending })}
            />
          )}
        </>
      )}
      <AnimalForm
        opened={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) =>
          void navigate({
            to: "/animals/$animalId",
            params: { animalId: id },
            search: { tab: "timeline" },
          })
        }
      />
    </>
  );
}

/** True where something narrows the list down beyond what it shows by itself. */
function isFiltered(filter: AnimalFilter): boolean {
  const { search, species, due, level, status, client_id } = filter;
  const usual = animalFilter.parse({}).status;
  return (
    search !== "" ||
    species.length + due.length + level.length > 0 ||
    client_id !== null ||
    status.join() !== usual.join()
  );
}
