import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { hasFindings, type CaseRecord } from "../../../shared/contract/record.ts";
import { findingsOf } from "../../../shared/domain/marked.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { FindingFacts } from "./finding-facts.tsx";
import classes from "./timeline.module.css";

/** True for records that have more to say than their one line. */
export function hasDetails(record: CaseRecord): boolean {
  return findingsOf(record).length > 0 || record.kind === "vet_visit" || record.kind === "expression";
}

/** Everything that a record says beyond its line: findings by side, circumstances, the vet's report. */
export function RecordDetails({ record }: { readonly record: CaseRecord }) {
  const facts = useFacts(record);
  return (
    <Stack gap="sm" pt={4}>
      {facts.length > 0 && (
        <dl className={classes["circumstances"]}>
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {hasFindings(record) && <Sides record={record} />}
    </Stack>
  );
}

function Sides({ record }: { readonly record: CaseRecord }) {
  const { label } = useLabel();
  return (
    <div className={classes["sides"]}>
      {findingsOf(record).map(([side, finding]) => (
        <div key={side}>
          <Text fw={600} size="sm" mb={4}>
            {label(v.findingSide, side)}
          </Text>
          <FindingFacts finding={finding} />
        </div>
      ))}
    </div>
  );
}

function useFacts(record: CaseRecord): (readonly [name: string, words: string])[] {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const formats = useFormats();
  const facts: [string, string | null][] = [];
  if (record.kind === "expression") {
    facts.push([t("detail.method"), label(v.method, record.method)]);
    facts.push([t("detail.reason"), record.reason && label(v.reason, record.reason)]);
  }
  if ("restraint" in record) {
    facts.push([t("detail.restraint"), record.restraint && label(v.restraint, record.restraint)]);
  }
  if (record.kind === "declined") facts.push([t("detail.toldOwner"), record.told_owner]);
  if (record.kind === "vet_visit") {
    facts.push([t("detail.vet"), record.vet]);
    facts.push([t("detail.visitReason"), record.visit_reason]);
    facts.push([t("detail.reportedFindings"), record.reported_findings]);
    facts.push([t("detail.reportedDiagnosis"), record.reported_diagnosis]);
    facts.push([t("detail.done"), record.done]);
    facts.push([t("detail.delegation"), record.delegation]);
    facts.push([t("detail.recheck"), record.recheck_date && formats.date(record.recheck_date)]);
  }
  return facts.flatMap(([name, words]) => (words === null || words === "" ? [] : [[name, words] as const]));
}
