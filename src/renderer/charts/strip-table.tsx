import { Button, Table, Text } from "@mantine/core";
import type { CaseRecord } from "../../shared/contract/record.ts";
import type { RecordDescription } from "../features/record/describe-record.ts";
import { type StripData, stripRows } from "./strip-data.ts";
import { useSpanText } from "./use-span-text.ts";
import { useChartWords } from "./use-chart-words.ts";

/** The strip chart's content as a table: the same marks, in words. */
export function StripTable(props: {
  readonly data: StripData;
  readonly describe: (record: CaseRecord) => RecordDescription;
  readonly onOpen: (record: CaseRecord) => void;
}) {
  const { data, describe, onOpen } = props;
  const { t, formats } = useChartWords();
  const spanText = useSpanText();
  const rows = stripRows(data);
  return (
    <Table.ScrollContainer minWidth={560} maxHeight={520} scrollAreaProps={{ tabIndex: 0 }}>
      <Table stickyHeader verticalSpacing={4} aria-label={t("strip.tableCaption")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("strip.column.date")}</Table.Th>
            <Table.Th scope="col">{t("strip.column.lane")}</Table.Th>
            <Table.Th scope="col">{t("strip.column.what")}</Table.Th>
            <Table.Th scope="col">{t("strip.column.open")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.due !== null && (
            <Table.Tr>
              <Table.Th scope="row" fw={400} style={{ whiteSpace: "nowrap" }}>
                {formats.date(data.due.date)}
              </Table.Th>
              <Table.Td>{t("lane.expression")}</Table.Td>
              <Table.Td>{t("strip.dueRow")}</Table.Td>
              <Table.Td />
            </Table.Tr>
          )}
          {rows.map((mark) => (
            <Table.Tr key={mark.key}>
              <Table.Th scope="row" fw={400} style={{ whiteSpace: "nowrap" }}>
                {spanText(mark)}
              </Table.Th>
              <Table.Td style={{ whiteSpace: "nowrap" }}>
                {t(`lane.${mark.lane}`)}
                {mark.side !== null && (
                  <Text size="sm" c="dimmed">
                    {t(`side.${mark.side}`)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {mark.records.map((record) => {
                  const { kind, text } = describe(record);
                  return (
                    <Text key={record.id} size="sm">
                      {kind}: {text}
                    </Text>
                  );
                })}
              </Table.Td>
              <Table.Td>
                <Button
                  size="sm"
                  h={44}
                  ml={-14}
                  variant="subtle"
                  aria-label={t("strip.openWhat", {
                    what: describe(mark.records[0]).kind,
                    date: formats.date(mark.date),
                  })}
                  onClick={() => onOpen(mark.records[0])}
                >
                  {t("strip.open")}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
