import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { HouseholdFacts, HouseholdName } from "./household-parts.tsx";
import type { HouseholdEntry } from "./household-data.ts";
import { useHouseholdWords } from "./household-words.ts";
import classes from "./household.module.css";

/** All animals as a table: what the pictures show, in words. */
export function HouseholdTable(props: {
  readonly entries: readonly { readonly row: AnimalRow; readonly entry: HouseholdEntry }[];
}) {
  const { t } = useTranslation("household");
  const words = useHouseholdWords();
  return (
    <div className={classes["frame"]}>
      <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="xs" aria-label={t("caption")}>
          <Table.Thead>
            <Table.Tr>
              {(["animal", "expression", "leak", "episode", "weight", "facts"] as const).map((column) => (
                <Table.Th key={column} scope="col" {...(column === "facts" ? { w: 248 } : {})}>
                  {t(`column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {props.entries.map(({ row, entry }) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={400}>
                  <HouseholdName row={row} plain />
                </Table.Th>
                <Table.Td>{words.cell(entry, "expression")}</Table.Td>
                <Table.Td>{words.cell(entry, "leak")}</Table.Td>
                <Table.Td>{words.cell(entry, "episode")}</Table.Td>
                <Table.Td>{words.weight(entry)}</Table.Td>
                <Table.Td>
                  <HouseholdFacts row={row} entry={entry} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}
