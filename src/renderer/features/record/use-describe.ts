import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "../../../shared/contract/record.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { describeRecord, type RecordDescription } from "./describe-record.ts";

/** `describeRecord` with the words and formats of this window: `const describe = useDescribe()`. */
export function useDescribe(): (record: CaseRecord) => RecordDescription {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const formats = useFormats();
  return useCallback((record) => describeRecord(record, { t, label, formats }), [t, label, formats]);
}
