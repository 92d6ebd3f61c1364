import { Table } from "@mantine/core";
import type { CountPoint } from "./count-point.ts";

/** The chart's content as a table. */
export function CountTable(props: {
  readonly label: string;
  readonly headings: readonly string[];
  readonly points: readonly CountPoint[];
}) {
  return (
    <Table aria-label={props.label}>
      <Table.Thead>
        <Table.Tr>
          {props.headings.map((heading) => (
            <Table.Th key={heading} scope="col">
              {heading}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.points.map(({ key, name, text, cells = [text] }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            {cells.map((cell, index) => (
              <Table.Td key={props.headings[index + 1]}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
