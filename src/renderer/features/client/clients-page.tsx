import { Button, TextInput } from "@mantine/core";
import { IconPlus, IconSearch, IconSearchOff, IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../../shared/contract/people.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { ANY_STATUS, animalQueries } from "../animal/queries.ts";
import { ClientForm } from "./client-form.tsx";
import { ClientList } from "./client-list.tsx";
import { clientRows, matchingRows } from "./client-rows.ts";
import { clientQueries } from "./queries.ts";

/** The owners of the animals, with their phones and animals. */
export function ClientsPage() {
  const { t } = useTranslation("client");
  const clients = useQuery(clientQueries.list());
  const animals = useQuery(animalQueries.list({ status: ANY_STATUS }));
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<Client | "new" | null>(null);
  const searched = useDeferredValue(search);
  const all = useMemo(
    () => (clients.data === undefined ? undefined : clientRows(clients.data, animals.data ?? [])),
    [clients.data, animals.data],
  );
  const rows = useMemo(() => all && matchingRows(all, searched), [all, searched]);
  const isEmpty = all?.length === 0;
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setOpen("new")}>
      {t("add")}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t("title")}
        lead={<output>{rows && !isEmpty && t("list.count", { count: rows.length })}</output>}
        actions={isEmpty ? undefined : add}
      />
      <FailureNote
        error={clients.error ?? animals.error}
        retry={() => {
          void clients.refetch();
          void animals.refetch();
        }}
      />
      {clients.isPending && <Waiting />}
      {isEmpty && (
        <EmptyState
          icon={<IconUsers size={48} stroke={1.5} />}
          title={t("empty.title")}
          hint={t("empty.hint")}
          action={add}
        />
      )}
      {rows !== undefined && all !== undefined && all.length > 0 && (
        <>
          <TextInput
            type="search"
            aria-label={t("search")}
            placeholder={t("searchHint")}
            leftSection={<IconSearch size={18} aria-hidden />}
            maxLength={200}
            maw={520}
            mb="sm"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {rows.length > 0 ? (
            <ClientList rows={rows} onEdit={setOpen} />
          ) : (
            <EmptyState
              icon={<IconSearchOff size={48} stroke={1.5} />}
              title={t("noMatch.title")}
              hint={t("noMatch.hint")}
              action={
                <Button variant="default" onClick={() => setSearch("")}>
                  {t("noMatch.clear")}
                </Button>
              }
            />
          )}
        </>
      )}
      {open !== null && (
        <ClientForm
          key={open === "new" ? "new" : open.id}
          client={open === "new" ? null : open}
          onClose={() => setOpen(null)}
          onOpen={setOpen}
        />
      )}
    </>
  );
}
