import { Button, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconColumns2, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { addDays } from "../../../shared/domain/dates.ts";
import { sidePatterns } from "../../../shared/domain/side-pattern.ts";
import { THRESHOLDS } from "../../../shared/domain/thresholds.ts";
import { type Side, side as sideVocabulary } from "../../../shared/vocabulary/index.ts";
import { IntervalChart } from "../../charts/interval-chart.tsx";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { kindLabel } from "./describe-record.ts";
import { FindingFacts } from "./finding-facts.tsx";
import { examinedRecords, type ExaminedRecord } from "./gland-rows.ts";
import classes from "./glands-table.module.css";
import { useRecordSheet } from "./record-sheet.tsx";

const PAGE = 25;
const SIDES: readonly Side[] = ["left", "right"];

/** Left and right side by side: what was found each time, what repeats itself, and the intervals of each side. */
export function GlandsTable({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("timeline");
  const openRecord = useRecordSheet();
  const [most, setMost] = useState(PAGE);
  const { animal, records, assessment } = caseData;
  const rows = useMemo(() => examinedRecords(records), [records]);
  const { label } = useLabel();
  return (
    <Stack gap="lg">
      {(rows.length > 0 || SIDES.some((side) => animal[`sac_${side}`] === "removed")) && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          {SIDES.map((side) => (
            <SideSummary key={side} side={side} caseData={caseData} />
          ))}
        </SimpleGrid>
      )}
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconColumns2 size={48} stroke={1.5} />}
          title={t("glands.empty.title")}
          hint={t("glands.empty.hint", { name: animal.name })}
          action={
            <Button
              leftSection={<IconPlus size={20} aria-hidden />}
              onClick={() => openRecord({ animalId: animal.id, kind: "expression" })}
            >
              {t("glands.empty.record")}
            </Button>
          }
        />
      ) : (
        <>
          <div className={classes["frame"]}>
            <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0 }}>
              <Table verticalSpacing="sm" aria-label={t("glands.caption")} className={classes["table"] ?? ""}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col" w={128}>
                      {t("glands.column.when")}
                    </Table.Th>
                    {SIDES.map((side) => (
                      <Table.Th key={side} scope="col">
                        {label(sideVocabulary, side)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.slice(0, most).map((record) => (
                    <Row key={record.id} record={record} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </div>
          {rows.length > most && (
            <Button variant="default" onClick={() => setMost(most + PAGE)} style={{ alignSelf: "center" }}>
              {t("more", { count: Math.min(PAGE, rows.length - most) })}
            </Button>
          )}
          <Text size="sm" c="dimmed" className={classes["key"] ?? ""}>
            <IconAlertTriangle size={16} aria-hidden /> {t("glands.key")}
          </Text>
        </>
      )}
      {rows.length > 0 && (
        <section aria-label={t("glands.intervals")}>
          <Title order={2} size="h4" mb="xs">
            {t("glands.intervals")}
          </Title>
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
            {SIDES.map((side) => (
              <div key={side} className={classes["card"]}>
                <IntervalChart
                  course={assessment.sides[side]}
                  asOf={assessment.as_of}
                  title={label(sideVocabulary, side)}
                  over={animal[`sac_${side}`] === "removed"}
                />
              </div>
            ))}
          </SimpleGrid>
        </section>
      )}
    </Stack>
  );
}

function Row({ record }: { readonly record: ExaminedRecord }) {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const formats = useFormats();
  const { left, right, not_separated } = record.findings;
  const bySide = left !== undefined || right !== undefined;
  const both = not_separated !== undefined;
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" rowSpan={both && bySide ? 2 : 1} className={classes["when"] ?? ""}>
          <Text fw={600} size="sm">
            {formats.date(record.date)}
          </Text>
          <Text size="sm" c="dimmed">
            {kindLabel(record.kind, label)}
          </Text>
        </Table.Th>
        {bySide ? (
          <>
            <SideCell finding={left} />
            <SideCell finding={right} />
          </>
        ) : (
          not_separated !== undefined && <Together finding={not_separated} words={t("glands.together")} />
        )}
      </Table.Tr>
      {both && bySide && (
        <Table.Tr>
          <Together finding={not_separated} words={t("glands.together")} />
        </Table.Tr>
      )}
    </>
  );
}

function SideCell({ finding }: { readonly finding: Finding | undefined }) {
  const { t } = useTranslation("timeline");
  return (
    <Table.Td className={classes["side"] ?? ""}>
      {finding === undefined ? (
        <Text c="dimmed">{t("glands.notNoted")}</Text>
      ) : (
        <FindingFacts finding={finding} />
      )}
    </Table.Td>
  );
}

function Together({ finding, words }: { readonly finding: Finding; readonly words: string }) {
  return (
    <Table.Td colSpan={2} className={classes["side"] ?? ""}>
      <Text size="sm" fw={600}>
        {words}
      </Text>
      <FindingFacts finding={finding} />
    </Table.Td>
  );
}

/** What repeats itself on a side, when it was last worked on, and whether the gland is still there. */
function SideSummary({ side, caseData }: { readonly side: Side; readonly caseData: AnimalCase }) {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const formats = useFormats();
  const { animal, assessment } = caseData;
  const course = assessment.sides[side];
  const last = course.dates.at(-1)?.date;
  const since = addDays(assessment.as_of, 1 - THRESHOLDS.side_pattern_days);
  const times = course.dates.filter(({ date }) => date >= since).length;
  const removedOn = animal[`sac_${side}_removed_on`];
  const patterns = useMemo(
    () => sidePatterns(caseData, assessment.as_of).filter((pattern) => pattern.side === side),
    [caseData, assessment.as_of, side],
  );
  return (
    <section className={classes["card"]} aria-label={label(sideVocabulary, side)}>
      <Title order={2} size="h4">
        {label(sideVocabulary, side)}
      </Title>
      {animal[`sac_${side}`] === "removed" && (
        <Text fw={600}>
          {removedOn === null
            ? t("glands.removed")
            : t("glands.removedOn", { date: formats.date(removedOn) })}
        </Text>
      )}
      {patterns.map(({ feature, count, of }) => (
        <Text key={feature} fw={600}>
          {t(`glands.pattern.${feature}`, { of, number: formats.number(count), total: formats.number(of) })}
        </Text>
      ))}
      {patterns.length === 0 && (
        <Text c="dimmed">
          {times < THRESHOLDS.side_pattern_min ? t("glands.tooFew", { count: times }) : t("glands.noPattern")}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {last === undefined ? t("glands.never") : t("glands.last", { date: formats.date(last) })}
        {course.typical !== null &&
          ` · ${t("glands.typical", { count: course.typical.median, number: formats.number(course.typical.median), n: course.typical.n })}`}
      </Text>
    </section>
  );
}
