import { Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { IconEdit, IconPlus, IconScale, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RecordOf } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { compareRecords } from "../../../shared/domain/dated-record.ts";
import { weightMethod } from "../../../shared/vocabulary/index.ts";
import { WeightChart } from "../../charts/weight-chart.tsx";
import { weightData } from "../../charts/weight-data.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import classes from "./glands-table.module.css";
import { useTrashRecord } from "./mutations.ts";
import { useRecordSheet } from "./record-sheet.tsx";
import { useDescribe } from "./use-describe.ts";
import { WeightNumbers } from "./weight-numbers.tsx";

/** Weight and body condition: the course, the numbers made from it, and every reading. */
export function WeightPanel({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("timeline");
  const openRecord = useRecordSheet();
  const { animal, records, assessment } = caseData;
  const add = (
    <Button
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => openRecord({ animalId: animal.id, kind: "weight" })}
    >
      {t("weight.add")}
    </Button>
  );
  if (!records.some(({ kind }) => kind === "weight")) {
    return (
      <EmptyState
        icon={<IconScale size={48} stroke={1.5} />}
        title={t("weight.empty.title")}
        hint={t("weight.empty.hint", { name: animal.name })}
        action={add}
      />
    );
  }
  return (
    <Stack gap="lg">
      {assessment.weight !== null && <WeightNumbers weight={assessment.weight} />}
      <section className={classes["card"]} aria-label={t("weight.course")}>
        <Group justify="space-between" mb="xs">
          <Title order={2} size="h4">
            {t("weight.course")}
          </Title>
          {add}
        </Group>
        <WeightChart caseData={caseData} />
      </section>
      <Readings caseData={caseData} />
    </Stack>
  );
}

/** The chart's content as a table, and where a reading is changed. */
function Readings({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("timeline");
  const formats = useFormats();
  const describe = useDescribe();
  const { records, assessment } = caseData;
  const title = useRef<HTMLHeadingElement>(null);
  const data = useMemo(() => weightData(records, assessment.as_of), [records, assessment.as_of]);
  const rows = [...ofKind(records, "weight"), ...data.treatments.map(({ record }) => record)].toSorted(
    (a, b) => compareRecords(b, a),
  );
  return (
    <section aria-labelledby="weight-readings">
      <Title order={2} size="h4" mb="xs" id="weight-readings" tabIndex={-1} ref={title}>
        {t("weight.readings")}
      </Title>
      <div className={classes["frame"]}>
        <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0 }}>
          <Table verticalSpacing={2}>
            <Table.Thead>
              <Table.Tr>
                {(["date", "weight", "method", "step", "bcs", "actions"] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`weight.column.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.target !== null && (
                <Table.Tr>
                  <Table.Th scope="row">{t("weight.target")}</Table.Th>
                  <Table.Td colSpan={5}>{formats.weight(data.target)}</Table.Td>
                </Table.Tr>
              )}
              {rows.map((record) =>
                record.kind === "weight" ? (
                  <Reading key={record.id} record={record} onTrashed={() => title.current?.focus()} />
                ) : (
                  <Table.Tr key={record.id}>
                    <Table.Th scope="row" fw={400}>
                      {formats.date(record.date)}
                    </Table.Th>
                    <Table.Td colSpan={5} py={10}>
                      {t("weight.treatment", { text: describe(record).text })}
                    </Table.Td>
                  </Table.Tr>
                ),
              )}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </div>
    </section>
  );
}

function Reading(props: { readonly record: RecordOf<"weight">; readonly onTrashed: () => void }) {
  const { record, onTrashed } = props;
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const formats = useFormats();
  const openRecord = useRecordSheet();
  const describe = useDescribe();
  const trash = useTrashRecord(onTrashed);
  const about = { kind: describe(record).kind, date: formats.date(record.date) };
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" fw={400} style={{ whiteSpace: "nowrap" }}>
          {formats.date(record.date)}
        </Table.Th>
        <Table.Td fw={600}>{formats.weight(record.grams)}</Table.Td>
        <Table.Td>{label(weightMethod, record.method)}</Table.Td>
        <Table.Td>± {formats.weight(record.resolution_g)}</Table.Td>
        <Table.Td>{record.bcs === null ? <NotNoted /> : `${record.bcs}/9`}</Table.Td>
        <Table.Td>
          <Group gap={0} wrap="nowrap">
            <Action
              icon={<IconEdit size={18} aria-hidden />}
              label={t("editOf", about)}
              onClick={() =>
                openRecord({ record, ...(record.animal_id === null ? {} : { animalId: record.animal_id }) })
              }
            >
              {t("common:edit")}
            </Action>
            <Action
              icon={<IconTrash size={18} aria-hidden />}
              label={t("deleteOf", about)}
              busy={trash.isPending}
              onClick={() => trash.mutate({ id: record.id })}
            >
              {t("common:delete")}
            </Action>
          </Group>
        </Table.Td>
      </Table.Tr>
      {trash.error !== null && (
        <Table.Tr>
          <Table.Td colSpan={6}>
            <FailureNote error={trash.error} retry={() => trash.mutate({ id: record.id })} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function NotNoted() {
  const { t } = useTranslation("timeline");
  return (
    <Text component="span" size="sm" c="dimmed">
      {t("glands.notNoted")}
    </Text>
  );
}

function Action(props: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly busy?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="sm"
      h={44}
      px={8}
      leftSection={props.icon}
      aria-label={props.label}
      loading={props.busy ?? false}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
