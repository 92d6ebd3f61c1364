import { Button, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Client } from "../../../shared/contract/people.ts";
import { clientQueries } from "./queries.ts";
import { similarClients } from "./similar-clients.ts";
import classes from "./similar-clients-note.module.css";

/** Warns that somebody new may already be a client, and offers to take that one. */
export function SimilarClientsNote(props: {
  readonly entered: Pick<Client, "id" | "name" | "phones">;
  /** The words on the button; they hold the name. */
  readonly take: (name: string) => string;
  readonly onTake: (client: Client) => void;
}) {
  const { t } = useTranslation("client");
  const { data } = useQuery(clientQueries.list());
  const similar = similarClients(data ?? [], props.entered);
  return (
    <output className={classes["similar"]}>
      {similar.length > 0 && (
        <div className={classes["note"]}>
          <IconUsers size={20} aria-hidden />
          <div className={classes["rows"]}>
            <Text fw={600}>{t("similar.title")}</Text>
            {similar.map((client) => (
              <div key={client.id} className={classes["row"]}>
                <span>
                  <Text span fw={600}>
                    {client.name}
                  </Text>{" "}
                  <Text span size="sm">
                    {[...client.phones, client.email].filter((part) => part !== "").join(" · ")}
                  </Text>
                </span>
                <Button variant="default" h={44} onClick={() => props.onTake(client)}>
                  {props.take(client.name)}
                </Button>
              </div>
            ))}
          </div>
        </div>
      )}
    </output>
  );
}
