import { Button, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Client } from "../../../shared/contract/people.ts";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { contactPreference } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { type GridColumn, RowGrid } from "../../ui/row-grid.tsx";
import { ANY_STATUS } from "../animal/queries.ts";
import classes from "./client-list.module.css";

/** Animals named in a row; the rest is behind a link. */
const NAMED = 6;

export interface ClientRow {
  readonly client: Client;
  readonly animals: readonly AnimalRow[];
}

/** The clients as a grid; Enter opens the form, Right goes to the animals. */
export function ClientList(props: {
  readonly rows: readonly ClientRow[];
  readonly onEdit: (client: Client) => void;
}) {
  const { t } = useTranslation("client");
  const { onEdit } = props;
  const columns = useColumns(onEdit);
  return (
    <RowGrid
      label={t("list.label")}
      columns={columns}
      rows={props.rows}
      rowId={({ client }) => client.id}
      rowClass={classes["row"]}
      onOpen={({ client }) => onEdit(client)}
    />
  );
}

function useColumns(onEdit: (client: Client) => void): GridColumn<ClientRow>[] {
  const { t } = useTranslation("client");
  const { label } = useLabel();
  return [
    {
      key: "client",
      header: t("list.client"),
      cell: ({ client }) => (
        <>
          <Text fw={600}>{client.name}</Text>
          {client.preferred_contact !== "none" && (
            <Text size="sm" c="dimmed">
              {t("list.preferred", { way: label(contactPreference, client.preferred_contact) })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: "contact",
      header: t("list.contact"),
      cell: ({ client }) => <Contact client={client} />,
    },
    {
      key: "animals",
      header: t("list.animals"),
      cell: (row, tabIndex) => <Animals row={row} tabIndex={tabIndex} />,
    },
    {
      key: "actions",
      header: t("list.actions"),
      cell: ({ client }, tabIndex) => (
        <Button
          variant="subtle"
          tabIndex={tabIndex}
          leftSection={<IconPencil size={18} aria-hidden />}
          aria-label={t("list.edit", { name: client.name })}
          onClick={() => onEdit(client)}
        >
          {t("common:edit")}
        </Button>
      ),
    },
  ];
}

function Contact({ client }: { readonly client: Client }) {
  const { t } = useTranslation("client");
  if (client.phones.length === 0 && client.email === "") {
    return (
      <Text size="sm" c="dimmed">
        {t("list.noContact")}
      </Text>
    );
  }
  return (
    <>
      {client.phones.map((phone) => (
        <Text key={phone}>{phone}</Text>
      ))}
      {client.email !== "" && (
        <Text size="sm" c="dimmed">
          {client.email}
        </Text>
      )}
    </>
  );
}

function Animals({ row, tabIndex }: { readonly row: ClientRow; readonly tabIndex: 0 | -1 }) {
  const { t } = useTranslation("client");
  const { client, animals } = row;
  return (
    <div className={classes["animals"]}>
      <Text span size="sm" c="dimmed">
        {t("list.animalCount", { count: animals.length })}
      </Text>
      {animals.slice(0, NAMED).map((animal) => (
        <Link
          key={animal.id}
          to="/animals/$animalId"
          params={{ animalId: animal.id }}
          search={{ tab: "timeline" }}
          tabIndex={tabIndex}
          className={classes["animal"]}
        >
          {animal.name}
        </Link>
      ))}
      {animals.length > NAMED && (
        <Link
          to="/animals"
          search={{ client_id: client.id, status: ANY_STATUS }}
          tabIndex={tabIndex}
          className={classes["animal"]}
        >
          {t("list.allOf", { name: client.name })}
        </Link>
      )}
    </div>
  );
}
