import { Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EntryRow } from "../../../shared/contract/views.ts";
import { useFormats } from "../../lib/format.ts";
import { useDescribe } from "../record/use-describe.ts";
import classes from "./today.module.css";

/** The entries made last, newest first. */
export function LatestEntries({ entries }: { readonly entries: readonly EntryRow[] }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  const describe = useDescribe();
  return (
    <div className={classes["entries"]}>
      <Table verticalSpacing={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("columns.date")}</Table.Th>
            <Table.Th scope="col">{t("columns.animal")}</Table.Th>
            <Table.Th scope="col">{t("columns.kind")}</Table.Th>
            <Table.Th scope="col">{t("columns.text")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ record, animal }) => {
            const { kind, text, marked } = describe(record);
            return (
              <Table.Tr key={record.id}>
                <Table.Td className={classes["date"] ?? ""}>{format.date(record.date)}</Table.Td>
                <Table.Td>
                  {animal === null ? (
                    <Text component="span" c="dimmed">
                      {t("noAnimal")}
                    </Text>
                  ) : (
                    <Link
                      to="/animals/$animalId"
                      params={{ animalId: animal.id }}
                      className={classes["name"]}
                    >
                      {animal.name}
                    </Link>
                  )}
                </Table.Td>
                <Table.Td>{kind}</Table.Td>
                <Table.Td>
                  {marked && (
                    <span className={classes["marked"]}>
                      <IconAlertTriangle size={16} aria-hidden /> {t("marked")}
                    </span>
                  )}
                  {text}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
