import { Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BeforeAfter } from "../../../shared/contract/assessment.ts";
import { fromDayNumber } from "../../../shared/domain/dates.ts";
import { beforeAfterData, type DaySpan } from "../../charts/before-after-data.ts";
import { hasRatio } from "./compare-words.ts";
import { chanceOf } from "./course-words.ts";
import { useCompareWords } from "./use-compare-words.ts";
import { useCourseWords } from "./use-course-words.ts";

/** Below this a p is not told any closer. */
const LEAST_P = 0.0001;

/** The figures of a comparison: each side's days, count and rate, then ratio, interval and p where they say something. */
export function CompareTable({ result, asOf }: { readonly result: BeforeAfter; readonly asOf: string }) {
  const { t, formats, chanceText } = useCourseWords();
  const { t: tCommon } = useTranslation();
  const { ratioText } = useCompareWords();
  const { before, after } = beforeAfterData(result, [], asOf);
  const days = (span: DaySpan | null, count: number) =>
    span === null ? (
      t("compare.noDays")
    ) : (
      <>
        {tCommon("common:days", { count })}
        <Text span size="sm" c="dimmed" display="block">
          {t("compare.period", {
            from: formats.date(fromDayNumber(span[0])),
            to: formats.date(fromDayNumber(span[1])),
          })}
        </Text>
      </>
    );
  return (
    <Table.ScrollContainer minWidth={400} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={t("compare.tableCaption")} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("compare.column.figure")}</Table.Th>
            <Table.Th scope="col">{t("compare.column.before")}</Table.Th>
            <Table.Th scope="col">{t("compare.column.after")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Row title={t("compare.row.dates")}>
            <Table.Td>{days(before, result.days_before)}</Table.Td>
            <Table.Td>{days(after, result.days_after)}</Table.Td>
          </Row>
          <Row title={t("compare.row.count")}>
            <Table.Td>{formats.number(result.before, 0)}</Table.Td>
            <Table.Td>{formats.number(result.after, 0)}</Table.Td>
          </Row>
          {/* A rate made from a few days would look like much more than it is. */}
          {result.wording !== "too few days recorded" && (
            <Row title={t("compare.row.rate")}>
              <Table.Td>{formats.number(result.per_30_days_before, 2)}</Table.Td>
              <Table.Td>{formats.number(result.per_30_days_after, 2)}</Table.Td>
            </Row>
          )}
          {hasRatio(result) && result.ci95 !== null && (
            <>
              {result.rate_ratio !== null && (
                <Row title={t("compare.ratio")}>
                  <Table.Td colSpan={2}>{ratioText(result.rate_ratio)}</Table.Td>
                </Row>
              )}
              <Row title={t("compare.interval")}>
                <Table.Td colSpan={2}>
                  {result.ci95[1] === null
                    ? t("compare.intervalOpen", { from: ratioText(result.ci95[0]) })
                    : t("compare.intervalFromTo", {
                        from: ratioText(result.ci95[0]),
                        to: ratioText(result.ci95[1]),
                      })}
                </Table.Td>
              </Row>
              {result.p !== null && (
                <Row title={t("compare.p")}>
                  <Table.Td colSpan={2}>
                    {t("compare.pSaid", {
                      p: formats.number(Math.max(LEAST_P, result.p), 4),
                      chance: chanceText(chanceOf(result.p)),
                    })}
                  </Table.Td>
                </Row>
              )}
            </>
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {props.title}
      </Table.Th>
      {props.children}
    </Table.Tr>
  );
}
